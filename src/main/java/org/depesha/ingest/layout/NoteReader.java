package org.depesha.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.Dates;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.MarkedText;
import org.depesha.read.transcript.Note;

/** Takes notes out of a text, at the foot of its pages or at its end, and puts a sign where each is called. */
final class NoteReader {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)\\[?(?:(?:foot|end)?notes?(?: at (?:the )?bottom of (?:the )?page)?|примечани[ея]|anmerkungen|fu(?:ß"
                    + "|ss)noten|notes de bas de page):?]?:?");
    private static final Pattern REMARK =
            Pattern.compile("(?i)\\[.*(?U:\\b)(?:page|stamp|marked|letterhead|inscription|handwritten|margin|footnotes?"
                    + "|reverse)(?U:\\b).*]?");
    private static final Pattern KEY =
            Pattern.compile("^(?:(\\*{1,3})(?!\\*) ?(?=\\S)(?!.*\\*$)|\\[(\\d{1,3})] ?(?=\\S)|(\\(\\d{1,3}\\)) ?(?=\\S)"
                    + "|(\\d{1,3})[.)]? ?(?=[\\p{Lu}\"“«„(])|([a-z])[.)]? (?=\\p{Lu})|([⁰¹²³⁴-⁹]+) ?(?=[\\p{L}\"“«]))");
    /**
     * A figure or letter that may as well be the number of a point; a star or a raised figure begins nothing but a
     * note.
     */
    private static final Pattern PLAIN = Pattern.compile("\\(?[a-z0-9]+\\)?");

    private static final Pattern SMALL = Pattern.compile("^[\\p{Ll}(].*");
    private static final int WIDE = 45;

    private final List<Line> lines;
    private final List<Aside> asides;
    private final NoteCalls calls;
    private final boolean paged;
    private final List<Note> notes = new ArrayList<>();
    private final List<Line> kept = new ArrayList<>();

    private NoteReader(List<Line> lines, List<Note> known, List<Aside> asides) {
        this.lines = lines;
        this.asides = asides;
        this.notes.addAll(known);
        this.calls = new NoteCalls(kept);
        this.paged = lines.stream().anyMatch(Line::pageBegins);
    }

    /** Whether a line is a remark of the printed source on one of the letter's sheets. */
    static boolean isRemark(String text) {
        return REMARK.matcher(text).matches();
    }

    /** A text whose notes are called by their indexes. */
    record Noted(List<Line> lines, List<Note> notes) {

        Noted {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    static Noted of(List<Line> lines, List<Note> known, List<Aside> asides) {
        return new NoteReader(lines, known, asides).read();
    }

    private Noted read() {
        int page = 0;
        for (int i = 0; i < lines.size(); ) {
            if (lines.get(i).pageBegins()) {
                page = kept.size();
            }
            int next = step(i, Math.max(0, page - 1));
            if (next == i) {
                kept.add(lines.get(i));
                next++;
            }
            i = next;
        }
        return new Noted(kept, notes);
    }

    /** Where the notes end that begin in this line; the line itself where none does. */
    private int step(int at, int page) {
        Line line = lines.get(at);
        if (line.isWhole()) {
            return at;
        }
        if (HEADING.matcher(line.text()).matches()) {
            List<Note> headed = run(at + 1, true);
            if (!headed.isEmpty()) {
                asides.add(Aside.words(line.number(), line.text(), "heading of the page's notes"));
                return take(headed, at + 1, page);
            }
        }
        if (paged && isRemark(line.text())) {
            asides.add(Aside.words(line.number(), line.text(), "remark in the printed source about its page"));
            return at + 1;
        }
        List<Note> run = isItem(at) ? List.of() : run(at, false);
        boolean sure = !run.isEmpty()
                && (run.stream().noneMatch(note -> PLAIN.matcher(note.key()).matches()) || calls.areSure(run, page));
        return sure ? take(run, at, page) : at;
    }

    /**
     * The notes that follow each other from a line on, their keys in order; under a heading any one, else no plain
     * letter.
     */
    private List<Note> run(int from, boolean headed) {
        List<Note> run = new ArrayList<>();
        int at = from;
        while (at < lines.size()) {
            Matcher key = KEY.matcher(lines.get(at).text());
            if (lines.get(at).isWhole()
                    || !key.find()
                    || isDate(lines.get(at).text())
                    || !headed && key.group(5) != null
                    || !run.isEmpty() && !follows(run.get(run.size() - 1).key(), key(key), headed)) {
                break;
            }
            MarkedText.Builder text =
                    new MarkedText.Builder().append(lines.get(at).words().from(key.end()));
            int last = at;
            while (last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1))) {
                text.append(" ").append(lines.get(++last).words());
            }
            run.add(new Note(lines.get(at).number(), key(key), text.build()));
            at = last + 1;
        }
        return run;
    }

    /** Lines that begin with a star one below the other are a list. */
    private boolean isItem(int at) {
        return begins(at) && (begins(at - 1) || begins(at + 1));
    }

    private boolean begins(int at) {
        return at >= 0 && at < lines.size() && lines.get(at).text().startsWith("* ");
    }

    private static boolean isDate(String text) {
        Dates.Found date = Dates.near(null).first(text);
        return date != null && date.start() == 0;
    }

    private static String key(Matcher key) {
        for (int group = 1; group <= key.groupCount(); group++) {
            if (key.group(group) != null) {
                return key.group(group);
            }
        }
        return "";
    }

    private static boolean follows(String key, String next, boolean headed) {
        int one = NoteCalls.figure(key);
        int other = NoteCalls.figure(next);
        return headed && one >= 0 && other < 0 || one >= 0 ? other == one + 1 : other < 0;
    }

    private static boolean goesOn(Line line, Line next) {
        boolean inParagraph = line.after() == Line.After.SOFT
                || line.after() == Line.After.LINE
                        && (line.text().length() > WIDE
                                || SMALL.matcher(next.text()).matches());
        return inParagraph
                && !next.isWhole()
                && !next.pageBegins()
                && !KEY.matcher(next.text()).find();
    }

    /** Puts the notes where they are called; what is called nowhere is set aside. */
    private int take(List<Note> run, int from, int page) {
        for (Note note : run) {
            if (calls.mark(note, page, notes.size())) {
                notes.add(note);
            } else {
                asides.add(Aside.line(note.line(), "note that is never called"));
            }
        }
        int last = run.get(run.size() - 1).line();
        int at = from;
        while (at < lines.size() && (lines.get(at).number() <= last || goesOn(lines.get(at - 1), lines.get(at)))) {
            at++;
        }
        return at;
    }
}
