package org.depesha.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.Months;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Signs;

/**
 * Takes off the figures of notes that a scan or a copy has glued to the word or number before them, where the notes
 * themselves are not there: {@code Rockefeller52}. Behind small letters a figure can be nothing else; behind capitals
 * and numbers it must go on from the last one.
 */
final class GluedNotes {

    private static final Pattern RAISED = Pattern.compile("(?=[⁰¹²³⁴-⁹])(?<=\\S)[⁰¹²³⁴-⁹]+");
    private static final String BEHIND = "(?=[\\s.,;:!?)\\]”»\"]|$)";
    private static final Pattern GLUED =
            Pattern.compile("(?=\\d)(?<=\\p{Ll}{3}|\\p{Ll}{2}[.,;]|\\p{Ll}[)”»\"’])\\d{1,3}" + BEHIND);
    private static final Pattern BEHIND_YEAR =
            Pattern.compile("(?=\\d)(?<=(?<!\\d)(?:1[5-9]|20)\\d\\d)\\d{1,3}" + BEHIND);
    /** What stands before a year that a figure is glued to, and not before any other number. */
    private static final Pattern MONTH = Pattern.compile("(?iu)" + Months.PATTERN + "\\.? (?:\\d{1,2}, )?\\d{4}$");

    private static final Pattern COUNTED = Pattern.compile(
            "(?=\\d)(?<=\\p{Lu}{3}|\\p{Lu}{2}[.,;)]|(?<!\\d)(?:1[5-9]|20)\\d\\d|\\d[.,;)%])\\d{1,3}" + BEHIND);
    /** How many notes may stand between two figures that are found. */
    private static final int STEP = 3;

    private final List<Aside> asides;
    private int last = -1;
    /** The last figure above this line. */
    private int before = -1;

    private GluedNotes(List<Aside> asides) {
        this.asides = asides;
    }

    static List<Line> clear(List<Line> lines, List<Note> notes, List<Aside> asides) {
        GluedNotes glued = new GluedNotes(asides);
        List<Line> cleared = new ArrayList<>(lines.size());
        for (Line line : lines) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                int note = Signs.note(text.charAt(i));
                glued.last = note >= 0 && note < notes.size()
                        ? Math.max(glued.last, NoteCalls.figure(notes.get(note).key()))
                        : glued.last;
            }
            glued.before = glued.last;
            for (Pattern pattern : List.of(RAISED, GLUED, BEHIND_YEAR, COUNTED)) {
                text = glued.without(text, pattern, line.number());
            }
            cleared.add(text.equals(line.text()) ? line : line.withText(text));
        }
        return cleared;
    }

    private String without(String text, Pattern glued, int line) {
        Matcher marks = glued.matcher(text);
        if (!hasFigure(text) || !marks.find()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        do {
            int figure = NoteCalls.figure(marks.group());
            boolean dated = glued != BEHIND_YEAR
                    || MONTH.matcher(text.substring(Math.max(0, marks.start() - 24), marks.start()))
                            .find();
            boolean counts = dated && glued != COUNTED
                    || glued == COUNTED
                            && last >= 0
                            && figure > (before >= 0 ? before : last - STEP)
                            && figure <= last + STEP;
            if (counts && !isAddress(text, marks.start())) {
                rest.append(text, from, marks.start());
                from = marks.end();
                last = Math.max(last, figure);
                asides.add(Aside.words(line, marks.group(), "figure of a note"));
            }
        } while (marks.find());
        return rest.append(text, from, text.length()).toString();
    }

    private static boolean hasFigure(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9' || Character.getType(c) == Character.OTHER_NUMBER);
    }

    /** A figure at the end of a web address, a file's name or an e-mail is a part of it. */
    private static boolean isAddress(String text, int at) {
        int start = text.lastIndexOf(' ', at - 1) + 1;
        String word = text.substring(start, at);
        return word.contains("/") || word.contains("@") || word.startsWith("www.") || word.contains("_");
    }
}
