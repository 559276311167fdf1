package org.depesha.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/**
 * Writes a TEI text as plain text to read: a paragraph a line, an empty line between two; numbered points with their
 * numbers, transmitted messages indented, insertions in square brackets, notes and corrected readings at the end.
 */
final class PlainText {

    private static final String INDENT = "    ";

    /** Elements that are a line of their own, unless other lines stand inside them. */
    private static final Set<String> LINES = Set.of(
            "p",
            "ab",
            "head",
            "opener",
            "closer",
            "dateline",
            "salute",
            "signed",
            "address",
            "addrLine",
            "postscript",
            "trailer",
            "byline",
            "l",
            "eg",
            "row",
            "div",
            "body",
            "text",
            "quote",
            "floatingText",
            "list",
            "item",
            "table",
            "lg",
            "front",
            "back",
            "group",
            "figure",
            "epigraph",
            "argument",
            "sp",
            "titlePage");

    /** How some elements turn into words; every other one gives the words inside it. */
    private static final Map<String, BiConsumer<PlainText, TeiElement>> WORDS = Map.ofEntries(
            Map.entry("choice", PlainText::choice),
            Map.entry("note", PlainText::note),
            Map.entry("gap", (out, element) -> out.words(PlainMarks.gap(element))),
            Map.entry("hi", PlainText::type),
            Map.entry("handShift", (out, element) -> out.words(PlainMarks.hand(element, out.hands))),
            Map.entry("figure", (out, element) -> out.words(PlainMarks.figure(element))),
            Map.entry("milestone", PlainText::rule),
            Map.entry("lg", PlainText::verse),
            Map.entry("lb", (out, element) -> out.words(" ")),
            Map.entry("cell", (out, element) -> out.between(out.line.toString().isBlank() ? "" : " | ", element, "")),
            Map.entry("seg", PlainText::part));

    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String indent = "";
    private String label = "";
    private int points;
    private final Map<String, String> hands;

    private PlainText(Map<String, String> hands) {
        this.hands = hands;
    }

    /** The text with its notes and readings; the hands that wrote it by their ids. */
    static String of(TeiElement text, Map<String, String> hands) {
        PlainText plain = new PlainText(hands);
        plain.element(text);
        plain.endLine();
        plain.appendix("Notes", plain.notes);
        plain.appendix("Readings", plain.readings);
        return String.join("\n\n", plain.lines) + "\n";
    }

    private void element(TeiElement element) {
        BiConsumer<PlainText, TeiElement> rule = WORDS.get(element.name());
        if (PlainMarks.isMarked(element)) {
            PlainMarks.Mark mark = PlainMarks.of(element);
            between(mark.before(), element, mark.after());
        } else if (rule != null) {
            rule.accept(this, element);
        } else if (LINES.contains(element.name())) {
            block(element);
        } else {
            inside(element);
        }
    }

    private void block(TeiElement element) {
        endLine();
        String outer = indent;
        boolean point = element.is("item");
        if (element.is("l")) {
            label = PlainMarks.indent(element);
        } else if (point) {
            label = Objects.requireNonNullElse(element.attribute("n"), "-") + " ";
            points++;
        } else if (element.is("floatingText") || element.is("quote") || element.is("list") && points > 0) {
            indent += INDENT;
        }
        inside(element);
        endLine();
        indent = outer;
        label = "";
        points -= point ? 1 : 0;
    }

    private void inside(TeiElement element) {
        boolean blocks = element.elements().anyMatch(child -> LINES.contains(child.name()) && !child.is("figure"));
        for (TeiNode child : element.children()) {
            if (child instanceof TeiElement figure && figure.is("figure") && blocks) {
                line(PlainMarks.figure(figure));
            } else if (child instanceof TeiElement inner) {
                element(inner);
            } else {
                words(child.text());
            }
        }
    }

    private void words(String text) {
        line.append(text);
    }

    private void between(String before, TeiElement element, String after) {
        words(before);
        inside(element);
        words(after);
    }

    /** A part of an opener or closer that is marked as such is a line; any other is words. */
    private void part(TeiElement seg) {
        if (seg.attribute("type") != null) {
            block(seg);
        } else {
            inside(seg);
        }
    }

    private void type(TeiElement hi) {
        String raised = PlainMarks.raised(hi);
        if (raised == null) {
            inside(hi);
        } else {
            words(raised);
        }
    }

    private void line(String words) {
        endLine();
        words(words);
        endLine();
    }

    private void rule(TeiElement milestone) {
        if ("line".equals(milestone.attribute("rend"))) {
            line("* * *");
        } else {
            inside(milestone);
        }
    }

    /** Lines of verse stand below each other; between two stanzas is an empty line. */
    private void verse(TeiElement lg) {
        endLine();
        int first = lines.size();
        block(lg);
        if (lg.child("lg") == null && lines.size() > first) {
            List<String> stanza = lines.subList(first, lines.size());
            String whole = String.join("\n", stanza);
            stanza.clear();
            lines.add(whole);
        }
    }

    private void endLine() {
        String text = line.toString().replaceAll("\\s+", " ").strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(indent + label + text);
            label = "";
        }
    }

    /** The better of two readings stands in the text, the other at the end. */
    private void choice(TeiElement choice) {
        List<TeiElement> readings = choice.elements().toList();
        TeiElement best = readings.stream()
                .filter(reading -> Set.of("corr", "reg", "expan").contains(reading.name()))
                .findFirst()
                .orElse(readings.isEmpty() ? null : readings.get(0));
        if (best == null) {
            return;
        }
        inside(best);
        for (TeiElement other : readings) {
            if (other != best && !other.is("abbr")) {
                this.readings.add(folded(best) + "] " + folded(other) + " in the source");
            }
        }
    }

    private void note(TeiElement note) {
        int number = notes.size() + 1;
        String label = Objects.requireNonNullElse(note.attribute("n"), Integer.toString(number));
        words("[" + label + "]");
        notes.add("[" + label + "] " + folded(note));
    }

    private static String folded(TeiElement element) {
        return element.text().replaceAll("\\s+", " ").strip();
    }

    private void appendix(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add(title + "\n" + String.join("\n", entries));
        }
    }
}
