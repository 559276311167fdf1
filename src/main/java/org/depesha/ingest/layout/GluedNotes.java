package org.depesha.ingest.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.model.Months;
import org.depesha.read.transcript.Loss;
import org.depesha.read.transcript.Mark;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText;
import org.depesha.read.transcript.Note;
import org.depesha.read.transcript.RaisedDigits;

/**
 * Finds the figures of notes that a scan or a copy has glued to the word or number before them, where the notes
 * themselves are not there: {@code Rockefeller52}. Behind small letters a figure can be nothing else; behind capitals
 * and numbers it must go on from the last one. Rules read the words without them; the document has them again.
 */
final class GluedNotes {

    private static final Pattern RAISED = Pattern.compile("(?=[⁰¹²³⁴-⁹])(?<=\\S)[⁰¹²³⁴-⁹]+");
    /** A star and a figure call a note, and are nothing else. */
    private static final Pattern STARRED = Pattern.compile("(?<=[\\p{L}\\d.,;)\\]\"”»]) ?\\*\\d{1,3}(?=[\\s.,;:]|$)");

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

    private static final int SHOWN = 5;

    private final List<Glued> found = new ArrayList<>();
    /** The raised figures of the whole text that are no powers. */
    private final Set<Integer> raised = new HashSet<>();

    private int last = -1;
    /** The last figure above this line. */
    private int before = -1;

    private GluedNotes() {}

    /**
     * A figure that is not raised, glued to a word.
     *
     * @param word with the figure
     */
    private record Glued(int line, String word) {}

    static List<Line> clear(List<Line> lines, List<Note> notes, List<Loss> losses) {
        GluedNotes glued = new GluedNotes();
        lines.forEach(line -> glued.gather(line.text()));
        List<Line> cleared = new ArrayList<>(lines.size());
        for (Line line : lines) {
            line.words()
                    .spans(Kind.NOTE)
                    .map(call -> notes.get(call.mark().note()))
                    .forEach(note -> glued.last = Math.max(glued.last, NoteCalls.figure(note.key())));
            glued.before = glued.last;
            MarkedText words = line.words();
            for (Pattern pattern :
                    line.isWhole() ? List.<Pattern>of() : List.of(RAISED, STARRED, GLUED, BEHIND_YEAR, COUNTED)) {
                words = glued.without(words, pattern, line.number());
            }
            cleared.add(line.with(words));
        }
        if (!glued.found.isEmpty()) {
            losses.add(glued.loss());
        }
        return cleared;
    }

    private Loss loss() {
        String words = found.stream()
                .limit(SHOWN)
                .map(one -> "“" + one.word() + "” (line " + one.line() + ")")
                .collect(Collectors.joining(", "));
        return new Loss(
                found.get(0).line(),
                "Figures that look like calls of notes follow words, and the file has no such notes: " + words
                        + (found.size() > SHOWN ? ", …" : "")
                        + ". They are kept as they are: remove them, or write the notes.");
    }

    private void gather(String text) {
        Matcher figures = RAISED.matcher(text);
        while (hasFigure(text) && figures.find()) {
            if (!Powers.isOne(text, figures.start())) {
                raised.add(NoteCalls.figure(figures.group()));
            }
        }
    }

    private MarkedText without(MarkedText words, Pattern glued, int line) {
        String text = words.text();
        List<MatchResult> figures =
                hasFigure(text) ? glued.matcher(text).results().toList() : List.of();
        List<MatchResult> taken = figures.stream()
                .filter(figure -> isCall(figure, text, glued) && !isAddress(text, figure.start()))
                .toList();
        MarkedText rest = words;
        for (int i = taken.size() - 1; i >= 0; i--) {
            rest = hidden(rest, taken.get(i));
        }
        boolean raisedOnes = glued == RAISED;
        taken.stream()
                .filter(figure -> !raisedOnes)
                .forEach(figure -> found.add(new Glued(line, around(text, figure))));
        return rest;
    }

    /** The words without a figure, and a point that brings it back as the file has it. */
    private static MarkedText hidden(MarkedText words, MatchResult figure) {
        boolean marked =
                words.spans(Kind.RAISED).anyMatch(span -> span.start() <= figure.start() && span.end() >= figure.end());
        Mark mark = marked
                ? new Mark(Kind.FIGURE, RaisedDigits.plain(figure.group()))
                : new Mark(Kind.ORIGINAL, figure.group());
        return words.without(figure.start(), figure.end()).marked(figure.start(), figure.start(), mark);
    }

    /** A figure with the word before it. */
    private static String around(String text, MatchResult figure) {
        return text.substring(text.lastIndexOf(' ', Math.max(0, figure.start() - 1)) + 1, figure.end());
    }

    /** Whether a figure can be nothing else than that of a note; the next one then counts on from it. */
    private boolean isCall(MatchResult match, String text, Pattern glued) {
        int figure = NoteCalls.figure(match.group());
        boolean counts;
        if (glued == RAISED) {
            boolean number = match.start() > 0 && Character.isDigit(text.charAt(match.start() - 1));
            counts = !Powers.isOne(text, match.start()) && (!number || isCounted(figure));
        } else if (glued == BEHIND_YEAR) {
            counts = MONTH.matcher(text.substring(Math.max(0, match.start() - 24), match.start()))
                    .find();
        } else {
            counts = glued != COUNTED
                    || last >= 0 && figure > (before >= 0 ? before : last - STEP) && figure <= last + STEP;
        }
        last = counts ? Math.max(last, figure) : last;
        return counts;
    }

    /**
     * Behind a number a raised figure may be minutes, pence or a power: it is a note's where the next or the last one
     * stands in the text too, or notes are known so far.
     */
    private boolean isCounted(int figure) {
        return raised.contains(figure - 1)
                || raised.contains(figure + 1)
                || last >= 0 && figure > last && figure <= last + STEP;
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
