package org.depesha.read;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.read.TextBody.Block;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/**
 * Reads verse, whose lines begin with a bar: {@code | Of all the trees}. A bar alone is the end of a stanza; spaces
 * behind a bar indent the line. Source: Pandoc's manual, "Line blocks".
 */
final class MarkdownVerse {

    /** What can't be cut where a line ends: it is one thing, or its words stand elsewhere. */
    private static final Set<String> WHOLE = Set.of("note", "choice", "figure", "gap", "code");

    private MarkdownVerse() {}

    /** Whether the first line of a paragraph is one of verse, once so many signs are left out before it. */
    static boolean isVerse(Paragraph paragraph, int skipped) {
        return lines(paragraph, skipped).stream()
                .findFirst()
                .filter(MarkdownVerse::isLine)
                .isPresent();
    }

    private static List<BasedSequence> lines(Paragraph paragraph, int skipped) {
        int from = paragraph.getStartOffset() + skipped;
        List<BasedSequence> lines = new ArrayList<>(paragraph.getContentLines());
        BasedSequence first = lines.get(0);
        BasedSequence rest = first.subSequence(Math.max(0, Math.min(first.length(), from - first.getStartOffset())));
        if (skipped > 0 && rest.isBlank()) {
            lines.remove(0);
        } else {
            lines.set(0, skipped > 0 ? rest.trimStart() : rest);
        }
        return lines;
    }

    private static boolean isLine(CharSequence line) {
        return line.length() > 0
                && line.charAt(0) == '|'
                && (line.length() == 1 || Character.isWhitespace(line.charAt(1)));
    }

    /** Reports what makes of verse half a table, or half verse. */
    static void check(Paragraph paragraph, int skipped, MarkdownPlaces places, Problems problems) {
        List<BasedSequence> lines = lines(paragraph, skipped);
        if (lines.size() > 1
                && lines.stream()
                        .allMatch(
                                line -> line.trim().length() > 1 && line.trim().endsWith("|"))) {
            problems.report(
                    Code.STRAY_MARKUP,
                    places.of(paragraph),
                    "These lines look like a table, but are read as verse.",
                    "For a table, put a line like `|---|--:|` under its first one.");
        }
        for (BasedSequence line : lines) {
            boolean indented = line.length() > 0 && line.charAt(0) == ' ';
            if (!isLine(line.trimStart()) && !indented) {
                problems.report(
                        Code.STRAY_MARKUP,
                        places.of(line.getStartOffset()),
                        "This line of verse has no bar, and is read as the end of the line above it.",
                        "Begin it with `| `; indent it by a space where it goes on with the line above.");
            }
        }
    }

    /** Reports verse that stands below a line of prose, and is read as part of it. */
    static void checkProse(Paragraph paragraph, MarkdownPlaces places, Problems problems) {
        paragraph.getContentLines().stream()
                .map(BasedSequence::trimStart)
                .filter(MarkdownVerse::isLine)
                .findFirst()
                .ifPresent(line -> problems.report(
                        Code.STRAY_MARKUP,
                        places.of(line.getStartOffset()),
                        "This line of verse follows a line of prose, and is read as part of it.",
                        "Put an empty line above it, or `\\` before the bar if the source has this sign."));
    }

    /** The stanza or stanzas that the words of such a paragraph make. */
    static TeiElement of(List<TeiNode> content) {
        List<TeiElement> stanzas = new ArrayList<>();
        List<TeiNode> lines = new ArrayList<>();
        for (List<TeiNode> line : lines(content)) {
            TeiElement read = line(line);
            if (read.children().isEmpty()) {
                close(lines, stanzas);
            } else {
                lines.add(read);
            }
        }
        close(lines, stanzas);
        if (stanzas.isEmpty()) {
            return TeiElement.of("p");
        }
        return stanzas.size() == 1 ? stanzas.get(0) : TeiElement.of("lg", stanzas);
    }

    private static void close(List<TeiNode> lines, List<TeiElement> stanzas) {
        if (!lines.isEmpty()) {
            stanzas.add(TeiElement.of("lg", lines));
            lines.clear();
        }
    }

    /** A line without its bar. */
    private static TeiElement line(List<TeiNode> nodes) {
        List<TeiNode> content = new ArrayList<>(nodes);
        int indent = 0;
        if (!content.isEmpty()
                && content.get(0) instanceof TeiText first
                && first.text().startsWith("|")) {
            String words = first.text().substring(1);
            String stripped = words.stripLeading();
            indent = Math.max(0, words.length() - stripped.length() - 1);
            content.set(0, new TeiText(stripped));
        }
        List<TeiNode> kept = content.stream()
                .filter(node -> !(node instanceof TeiText text && text.text().isEmpty()))
                .toList();
        return TeiElement.of("l", kept).with("rend", indent == 0 ? null : "indent" + indent);
    }

    /** The content cut where a bar begins a line, through italics and other marks. */
    private static List<List<TeiNode>> lines(List<TeiNode> content) {
        List<List<TeiNode>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (int i = 0; i < content.size(); i++) {
            TeiNode node = content.get(i);
            if (node instanceof TeiText text) {
                addText(text.text(), lines);
            } else if (node instanceof TeiElement element) {
                boolean hard = element.is("lb")
                        && i + 1 < content.size()
                        && content.get(i + 1).text().startsWith("|");
                if (hard) {
                    lines.add(new ArrayList<>());
                } else {
                    addElement(element, lines);
                }
            }
        }
        return lines;
    }

    private static void addText(String text, List<List<TeiNode>> lines) {
        int start = 0;
        for (int end = text.indexOf("\n|"); end >= 0; end = text.indexOf("\n|", start)) {
            lines.get(lines.size() - 1).add(new TeiText(text.substring(start, end)));
            lines.add(new ArrayList<>());
            start = end + 1;
        }
        lines.get(lines.size() - 1).add(new TeiText(text.substring(start)));
    }

    private static void addElement(TeiElement element, List<List<TeiNode>> lines) {
        if (WHOLE.contains(element.name())) {
            lines.get(lines.size() - 1).add(element);
            return;
        }
        List<List<TeiNode>> inside = lines(element.children());
        for (int i = 0; i < inside.size(); i++) {
            List<TeiNode> words = new ArrayList<>(inside.get(i));
            if (i > 0) {
                lines.add(new ArrayList<>());
                TeiElement bar = line(words); // the bar belongs to the line, not to the mark that goes on
                String rend = bar.attribute("rend");
                int indent = rend == null ? 0 : Integer.parseInt(rend.substring("indent".length()));
                lines.get(lines.size() - 1).add(new TeiText("| " + " ".repeat(indent)));
                words = new ArrayList<>(bar.children());
            }
            if (!words.isEmpty() || inside.size() == 1) {
                lines.get(lines.size() - 1).add(element.with(words));
            }
        }
    }

    /** Blocks in which verse that follows on verse is one poem. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            TeiElement element = block.element();
            Block before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (element.is("lg")
                    && before != null
                    && before.element().is("lg")
                    && sameLanguage(element, before.element())) {
                List<TeiElement> stanzas = new ArrayList<>(stanzas(before.element()));
                stanzas.addAll(stanzas(element));
                TeiElement poem = TeiElement.of("lg", stanzas)
                        .with("xml:lang", element.attribute("xml:lang"))
                        .at(before.element().place());
                joined.set(joined.size() - 1, new Block(poem));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean sameLanguage(TeiElement one, TeiElement other) {
        return java.util.Objects.equals(one.attribute("xml:lang"), other.attribute("xml:lang"));
    }

    private static List<TeiElement> stanzas(TeiElement verse) {
        return verse.child("lg") == null
                ? List.of(verse.with("xml:lang", null))
                : verse.elements("lg").toList();
    }
}
