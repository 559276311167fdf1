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
            Map.entry("supplied", (out, element) -> out.between("[", element, "]")),
            Map.entry("gap", (out, element) -> out.words(gap(element))),
            Map.entry("del", (out, element) -> out.between("[struck out: ", element, "]")),
            Map.entry("unclear", (out, element) -> out.between("", element, " [?]")),
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

    private PlainText() {}

    /** The text with its notes and readings. */
    static String of(TeiElement text) {
        PlainText plain = new PlainText();
        plain.element(text);
        plain.endLine();
        plain.appendix("Notes", plain.notes);
        plain.appendix("Readings", plain.readings);
        return String.join("\n\n", plain.lines) + "\n";
    }

    private void element(TeiElement element) {
        BiConsumer<PlainText, TeiElement> rule = WORDS.get(element.name());
        if (rule != null) {
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
        if (point) {
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
        for (TeiNode child : element.children()) {
            if (child instanceof TeiElement inner) {
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

    private static String gap(TeiElement gap) {
        String reason = gap.attribute("reason");
        TeiElement words = gap.child("desc");
        if (words != null) {
            return "[" + folded(words) + "]";
        }
        return reason == null ? "[…]" : "[… " + reason + "]";
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
