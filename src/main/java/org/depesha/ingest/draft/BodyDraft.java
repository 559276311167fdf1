package org.depesha.ingest.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.letter.LetterPassage;
import org.depesha.ingest.letter.Part;
import org.depesha.ingest.letter.ReadMessage;
import org.depesha.ingest.letter.Recognized;
import org.depesha.ingest.phrase.Dates;
import org.depesha.read.transcript.Block;
import org.depesha.read.transcript.Mark;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText;

/**
 * Writes the text as Markdown: dates and page breaks marked, points with their numbers, transmitted messages as block
 * quotations.
 */
final class BodyDraft {

    private static final Pattern START = Pattern.compile("^(?:(\\d{1,9})([.)])(?=\\s|$)|([-+#=>~])(?=\\s|$|[-=~#]))");
    private static final Pattern POINT = Pattern.compile("^(\\d{1,3}[.)]) +");

    private final Recognized letter;
    private final Deque<PageStart> pages = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> called = new TreeSet<>();
    private final MarkdownInline inline;
    private final Map<String, String> images;

    private record PageStart(int line, String number) {}

    BodyDraft(Recognized letter, Known known) {
        this.letter = letter;
        this.inline = new MarkdownInline(this::call, this::pageBreak, known::leads, "\\\n");
        this.images = ImportedImages.names(letter.supplied());
        new TreeMap<>(letter.pages().beginnings()).forEach((line, number) -> pages.add(new PageStart(line, number)));
    }

    String write() {
        passages(letter.message(), "");
        for (int note : called) {
            text.append("[^")
                    .append(note + 1)
                    .append("]: ")
                    .append(inline.with("<br>")
                            .write(
                                    letter.pages().notes().get(note).words(),
                                    letter.dates().own()))
                    .append("\n\n");
        }
        return text.toString();
    }

    private void passages(ReadMessage outer, String quote) {
        for (LetterPassage passage : outer.passages()) {
            ReadMessage message = passage.message();
            if (message != null) {
                text.append(quote)
                        .append("> {#")
                        .append(message.id())
                        .append("}\n")
                        .append(quote)
                        .append(">\n");
                passages(message, quote + "> ");
                closeQuote(quote);
            } else if (passage.part() != Part.METADATA && isWritten(passage)) {
                text.append(quote)
                        .append(paragraph(passage, quote.isEmpty()).replace("\n", "\n" + quote))
                        .append('\n')
                        .append(quote.stripTrailing())
                        .append('\n');
            }
        }
    }

    /** The empty line behind a quotation's last paragraph stands outside of it. */
    private void closeQuote(String quote) {
        String inner = quote + ">\n";
        if (text.toString().endsWith(inner)) {
            text.setLength(text.length() - inner.length());
        }
        text.append(quote.stripTrailing()).append('\n');
    }

    private static boolean isWritten(LetterPassage passage) {
        return !passage.text().isBlank() || passage.words().isMarked() || passage.part() == Part.BLOCK;
    }

    private String paragraph(LetterPassage passage, boolean outer) {
        boolean running = passage.part().braces().isEmpty();
        Dates dates = outer && !running ? letter.dates().own() : letter.dates().inText();
        Block block = passage.block();
        boolean headed = block instanceof Block.Heading;
        String language = headed ? "" : language(passage.words());
        MarkedText words = withoutLanguage(passage.words(), language);
        String breaks = breaksBefore(passage.line());
        if (passage.part() == Part.BLOCK && block != null) {
            return (breaks.isEmpty() ? "" : breaks.strip() + "\n\n") + block(block, dates);
        }
        if (passage.part() == Part.PROSE && block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + breaks + inline.with(" ").write(words, dates);
        }
        Matcher point = POINT.matcher(words.text());
        if (passage.part() == Part.POINT && point.find()) {
            return point.group(1) + " " + breaks + start(words.from(point.end()), dates, breaks) + braces("", language);
        }
        if (passage.part() == Part.ITEM) {
            return "- " + breaks + start(words.from(1).strip(), dates, breaks) + braces("", language);
        }
        return breaks + start(words, dates, breaks) + braces(passage.part().braces(), language);
    }

    /** The tag of the language that all words are marked as; empty where there is none. */
    private static String language(MarkedText words) {
        return words.spans(Kind.LANGUAGE)
                .filter(span ->
                        words.text().substring(0, span.start()).codePoints().noneMatch(Character::isLetterOrDigit)
                                && span.end() == words.length())
                .map(span -> span.mark().value())
                .findFirst()
                .orElse("");
    }

    private static MarkedText withoutLanguage(MarkedText words, String language) {
        return language.isEmpty()
                ? words
                : new MarkedText(
                        words.text(),
                        words.spans().stream()
                                .filter(span -> !span.mark().equals(new Mark(Kind.LANGUAGE, language)))
                                .toList());
    }

    /** What a paragraph is and its language, in one pair of braces. */
    private static String braces(String part, String language) {
        return language.isEmpty()
                ? part
                : part.isEmpty() ? " {lang=" + language + "}" : part.replace("}", " lang=" + language + "}");
    }

    private String block(Block block, Dates dates) {
        return new MarkdownBlock(
                        words -> inline.write(words, dates),
                        words -> inline.with("<br>").write(words, dates),
                        address -> images.getOrDefault(address, ""))
                .write(block);
    }

    /** The page breaks that no paragraph before this line has. */
    private String breaksBefore(int line) {
        StringBuilder breaks = new StringBuilder();
        while (!pages.isEmpty() && pages.peek().line() <= line) {
            breaks.append(pageBreak()).append(' ');
        }
        return breaks.toString();
    }

    private String pageBreak() {
        PageStart page = pages.poll();
        return page == null ? "" : "[|](pb:" + page.number() + ")";
    }

    /** Words at a line's beginning, where some signs would begin a list, a heading or a quotation. */
    private String start(MarkedText words, Dates dates, String before) {
        String line = inline.write(words, dates);
        boolean marked = words.spans().stream().anyMatch(span -> span.start() == 0);
        Matcher start = START.matcher(line);
        if (marked || !before.isEmpty() || !start.find()) {
            return line;
        }
        return start.group(1) != null ? start.group(1) + "\\" + line.substring(start.end(1)) : "\\" + line;
    }

    private String call(int note) {
        called.add(note);
        return "[^" + (note + 1) + "]";
    }
}
