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
import java.util.stream.IntStream;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.depesha.text.CalledNotes;
import org.depesha.text.Reading;
import org.depesha.text.ReadingListener;
import org.depesha.text.Readings;
import org.depesha.text.Spans;
import org.depesha.text.Witnesses;
import org.depesha.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes a TEI text as plain text to read: a paragraph a line, an empty line between two; numbered points with their
 * numbers, transmitted messages indented, insertions in square brackets, notes and other readings at the end.
 */
final class PlainText implements ReadingListener {

    private static final String INDENT = "    ";

    /** What is repeated at the edge of a page, and may stand in a word that goes on on the next. */
    private static final String ON_SHEET = "fw";

    /** Elements whose lines stand without an empty one between them. */
    private static final Set<String> TOGETHER = Set.of("lg", "address", "table");

    private final Map<String, String> hands;
    private final Witnesses witnesses;
    private final CalledNotes calls;
    private final Spans spans;
    private final Map<Integer, String> notes = new TreeMap<>();
    private final List<String> readings = new ArrayList<>();
    /** The words of the readings that are not read, with the calls of their notes. */
    private final Map<TeiElement, String> heard = new IdentityHashMap<>();

    private final Deque<PlainSheet> outer = new ArrayDeque<>();
    private PlainSheet sheet = new PlainSheet();

    private PlainText(TeiElement text, Map<String, String> hands, Witnesses witnesses) {
        this.hands = hands;
        this.witnesses = witnesses;
        this.calls = new CalledNotes(text);
        this.spans = new Spans(text);
    }

    /** The text with its notes and readings; the hands that wrote it by their ids, and its witnesses. */
    static String of(TeiElement text, Map<String, String> hands, Witnesses witnesses) {
        PlainText plain = new PlainText(text, hands, witnesses);
        Reading.EDITED.read(text, plain);
        plain.sheet.endLine();
        plain.appendix("Notes", plain.notes.values());
        plain.appendix("Readings", plain.readings);
        plain.appendix(
                "Witnesses",
                witnesses.namedIn(text).stream()
                        .map(witness -> witness.sign() + ": " + witness.name())
                        .toList());
        return String.join("\n\n", plain.sheet.lines) + "\n";
    }

    @Override
    public boolean enter(TeiElement element, Role role) {
        if (role == Role.NOTE || role == Role.OTHER_READING || element.is(ON_SHEET)) {
            note(element, role);
            outer.push(sheet);
            sheet = new PlainSheet();
            return true;
        }
        if (element.children().isEmpty()) {
            span(element);
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

    /** A change that goes on over the ends of paragraphs has its words between two brackets. */
    private void span(TeiElement point) {
        IntStream.range(0, spans.closings(point)).forEach(i -> sheet.close("]"));
        if (spans.opens(point)) {
            sheet.opened += PlainMarks.span(point).before();
        } else if (Spans.isOne(point)) {
            write(PlainMarks.span(point).before().replaceFirst(": $", "] "));
        }
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
            case "g" -> element.text().isBlank() ? "[sign]" : null;
            case "notatedMusic" -> PlainMarks.described("Music", element);
            case "media" -> PlainMarks.described("Recording", element);
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

    private static String own(TeiElement note) {
        return EditorsNote.isWriters(note) ? "in the original: " : "";
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
            sheet.verse = true;
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
            notes.put(calls.number(element), "[" + label(element) + "] " + own(element) + leaveSheet());
        } else if (role == Role.OTHER_READING) {
            heard.put(element, leaveSheet().replaceAll("\\s+", " "));
        } else if (element.is(ON_SHEET)) {
            String words = leaveSheet();
            PlainMarks.Mark mark = PlainMarks.of(element);
            sheet.aside += words.isEmpty() ? "" : mark.before() + words + mark.after();
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
        String read = read(Readings.chosen(choice));
        for (TeiElement other : Readings.others(choice)) {
            String words = heard.getOrDefault(other, "");
            readings.add(orOmitted(read) + "] " + orOmitted(words) + where(other, choice));
        }
    }

    /** Where a reading that is not read stands, or what it is. */
    private String where(TeiElement reading, TeiElement choice) {
        String ids = Readings.witnesses(reading, choice);
        return ids.isEmpty() ? PlainMarks.reading(reading) : " in " + witnesses.signs(ids);
    }

    /** The words of a reading; those that were struck out where it has no others. */
    private static String read(@Nullable TeiElement reading) {
        String words = Reading.words(reading);
        if (reading == null || !words.isEmpty()) {
            return words;
        }
        Words struck = new Words();
        Reading.DIPLOMATIC.read(reading, struck);
        return struck.end() == 0 ? "" : "[struck out: " + struck + "]";
    }

    private static String orOmitted(String words) {
        return words.isEmpty() ? "omitted" : words;
    }

    @Override
    public void text(String characters, int leaf) {
        sheet.text(characters, leaf);
    }

    @Override
    public void sign(String sign, TeiElement element) {
        if (!element.is("gap")) {
            sheet.sign(sign);
        }
    }

    @Override
    public void quotationMark(String mark, boolean opens) {
        if (opens) {
            sheet.opened += mark;
        } else {
            sheet.close(mark);
        }
    }

    @Override
    public void edge(Edge edge) {
        if (edge == Edge.LINE && sheet.rows == 0) {
            sheet.endLine();
        } else {
            sheet.joined = edge == Edge.JOIN;
            sheet.line.edge(edge);
        }
    }

    private void write(String words) {
        sheet.sign(words);
    }

    private void appendix(String title, Collection<String> entries) {
        if (!entries.isEmpty()) {
            sheet.lines.add(title + "\n" + String.join("\n", entries));
        }
    }
}
