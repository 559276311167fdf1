package org.depesha.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.depesha.text.CalledNotes;
import org.depesha.text.Reading;
import org.depesha.text.ReadingListener;
import org.depesha.text.Readings;
import org.depesha.text.Words;

/**
 * Writes a TEI text as plain text to read: a paragraph a line, an empty line between two; numbered points with their
 * numbers, transmitted messages indented, insertions in square brackets, notes and other readings at the end.
 */
final class PlainText implements ReadingListener {

    private static final String INDENT = "    ";

    /** Elements whose lines stand without an empty one between them. */
    private static final Set<String> TOGETHER = Set.of("lg", "address", "table");

    private final Map<String, String> hands;
    private final CalledNotes calls;
    private final Map<Integer, String> notes = new TreeMap<>();
    private final List<String> readings = new ArrayList<>();
    /** The words of the readings that are not read, with the calls of their notes. */
    private final Map<TeiElement, String> heard = new IdentityHashMap<>();

    private final Deque<Sheet> outer = new ArrayDeque<>();
    private Sheet sheet = new Sheet();

    /** What is being written: the text, a note in it, another reading. */
    private static final class Sheet {
        final List<String> lines = new ArrayList<>();
        final Deque<String> indents = new ArrayDeque<>(List.of(""));
        Words line = new Words();
        String label = "";
        int points;
        int together;
        boolean begun;
        int rows;
        int cells;

        void endLine() {
            String text = line.toString();
            line = new Words();
            if (text.isEmpty()) {
                return;
            }
            String whole = indents.peek() + label + text;
            label = "";
            if (together > 0 && begun) {
                lines.add(lines.remove(lines.size() - 1) + "\n" + whole);
            } else {
                lines.add(whole);
            }
            begun = together > 0;
        }
    }

    private PlainText(TeiElement text, Map<String, String> hands) {
        this.hands = hands;
        this.calls = new CalledNotes(text);
    }

    /** The text with its notes and readings; the hands that wrote it by their ids. */
    static String of(TeiElement text, Map<String, String> hands) {
        PlainText plain = new PlainText(text, hands);
        Reading.EDITED.read(text, plain);
        plain.sheet.endLine();
        plain.appendix("Notes", plain.notes.values());
        plain.appendix("Readings", plain.readings);
        return String.join("\n\n", plain.sheet.lines) + "\n";
    }

    @Override
    public boolean enter(TeiElement element, Role role) {
        if (role == Role.NOTE || role == Role.OTHER_READING) {
            note(element, role);
            outer.push(sheet);
            sheet = new Sheet();
            return true;
        }
        if (element.children().isEmpty()) {
            callsAt(element);
        }
        TeiElement called = calls.calledBy(element);
        if (called != null) {
            write("[" + label(called) + "]");
        }
        if (called != null || writesInWords(element)) {
            return false;
        }
        if (PlainMarks.isMarked(element, role)) {
            write(PlainMarks.of(element).before());
            return true;
        }
        if (role == Role.READ) {
            begin(element);
        }
        return role == Role.READ;
    }

    /** The calls of the notes that are bound to an anchor: behind its words, where it has any. */
    private void callsAt(TeiElement anchor) {
        calls.boundTo(anchor).forEach(note -> write("[" + label(note) + "]"));
    }

    /** Writes what stands for a whole element; false for one whose own words are written. */
    private boolean writesInWords(TeiElement element) {
        String words = switch (element.name()) {
            case "gap" -> PlainMarks.gap(element);
            case "space" -> PlainMarks.space(element);
            case "handShift" -> PlainMarks.hand(element, hands);
            case "hi" -> PlainMarks.raised(element);
            case "figure" -> PlainMarks.isPicture(element) ? PlainMarks.figure(element) : null;
            default -> null;
        };
        if (words != null) {
            write(words);
        } else if (element.is("milestone") && "line".equals(element.attribute("rend"))) {
            sheet.endLine();
            write("* * *");
            sheet.endLine();
        }
        return words != null;
    }

    private void note(TeiElement element, Role role) {
        if (role == Role.NOTE && calls.isCalledWhereItStands(element)) {
            write("[" + label(element) + "]");
        }
    }

    private String label(TeiElement note) {
        return Objects.requireNonNullElseGet(note.attribute("n"), () -> Integer.toString(calls.number(note)));
    }

    private void begin(TeiElement element) {
        if (element.is("item")) {
            sheet.label = Objects.requireNonNullElse(element.attribute("n"), "-") + " ";
            sheet.points++;
        } else if (element.is("l")) {
            sheet.label = PlainMarks.indent(element);
        } else if (element.is("row")) {
            sheet.rows++;
            sheet.cells = 0;
        } else if (element.is("cell") && sheet.cells++ > 0) {
            write(" | ");
        }
        if (TOGETHER.contains(element.name())) {
            sheet.begun &= sheet.together++ > 0 && !element.is("lg");
        }
        if (isBlock(element)) {
            sheet.indents.push(sheet.indents.peek() + (isIndented(element) ? INDENT : ""));
        }
    }

    private boolean isIndented(TeiElement element) {
        return element.is("floatingText") || element.is("quote") || element.is("list") && sheet.points > 0;
    }

    private static boolean isBlock(TeiElement element) {
        Vocabulary.Row row = Vocabulary.of(element);
        return row.isBlock() || row.kind() == Vocabulary.Kind.PART;
    }

    @Override
    public void leave(TeiElement element, Role role) {
        if (role == Role.NOTE) {
            notes.put(calls.number(element), "[" + label(element) + "] " + leaveSheet());
        } else if (role == Role.OTHER_READING) {
            heard.put(element, leaveSheet().replaceAll("\\s+", " "));
        } else if (PlainMarks.isMarked(element, role)) {
            write(PlainMarks.of(element).after());
        } else {
            end(element);
        }
        if (!element.children().isEmpty()) {
            callsAt(element);
        }
    }

    private String leaveSheet() {
        sheet.endLine();
        String words = String.join("\n", sheet.lines).replace("\n", "\n" + INDENT);
        sheet = outer.pop();
        return words;
    }

    private void end(TeiElement element) {
        if (Readings.isChoice(element) && !element.is("rdgGrp")) {
            readings(element);
        }
        if (element.is("row")) {
            sheet.rows--;
            sheet.endLine();
        } else if (element.is("item")) {
            sheet.points--;
            sheet.label = "";
        }
        if (TOGETHER.contains(element.name()) && --sheet.together == 0) {
            sheet.begun = false;
        }
        if (isBlock(element)) {
            sheet.indents.pop();
        }
    }

    /** Says at the end which other readings a place has. */
    private void readings(TeiElement choice) {
        String read = Reading.words(Readings.chosen(choice));
        for (TeiElement other : Readings.others(choice)) {
            String words = heard.getOrDefault(other, "");
            readings.add(orOmitted(read) + "] " + orOmitted(words) + PlainMarks.reading(other));
        }
    }

    private static String orOmitted(String words) {
        return words.isEmpty() ? "omitted" : words;
    }

    @Override
    public void text(String characters, int leaf) {
        sheet.line.text(characters, leaf);
    }

    @Override
    public void sign(String sign, TeiElement element) {
        if (!element.is("gap")) {
            sheet.line.sign(sign, element);
        }
    }

    @Override
    public void quotationMark(String mark) {
        sheet.line.sign(mark);
    }

    @Override
    public void edge(Edge edge) {
        if (edge == Edge.LINE && sheet.rows == 0) {
            sheet.endLine();
        } else {
            sheet.line.edge(edge);
        }
    }

    private void write(String words) {
        sheet.line.sign(words);
    }

    private void appendix(String title, Collection<String> entries) {
        if (!entries.isEmpty()) {
            sheet.lines.add(title + "\n" + String.join("\n", entries));
        }
    }
}
