package org.depesha.ingest.letter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Finds the messages that a text quotes: between quotation marks, over one paragraph or many, one inside another, with
 * a mark lost or not.
 */
final class Quotations {

    /**
     * A stretch of a text: running paragraphs, or those of one quoted message with its quotation marks.
     *
     * @param balanced false where one of its marks is missing
     */
    record Stretch(boolean quoted, boolean balanced, List<Paragraph> paragraphs) {}

    private record Marks(List<Integer> opened, List<Integer> closed, int pairStart, int pairEnd) {}

    private static final Pattern GREETING_END = Pattern.compile("[,:!.](?= ?[—–-]* ?\\p{Lu})");
    private static final int LONGEST_GREETING = 50;

    private final List<Paragraph> rest;
    private final Dates dates;
    private final List<Stretch> stretches = new ArrayList<>();
    private List<Paragraph> running = new ArrayList<>();

    private Quotations(List<Paragraph> paragraphs, Dates dates) {
        this.rest = new ArrayList<>(paragraphs);
        this.dates = dates;
    }

    static List<Stretch> in(List<Paragraph> paragraphs, Dates dates) {
        return new Quotations(paragraphs, dates).find();
    }

    private List<Stretch> find() {
        for (int i = 0; i < rest.size(); i++) {
            Paragraph paragraph = rest.get(i);
            Marks marks = marks(paragraph.text());
            int open = opening(marks, i);
            if (open >= 0) {
                i = quoted(i, open);
            } else if (isMessage(marks, i)) {
                cut(i, marks.pairStart(), i, marks.pairEnd(), true);
                i = -1;
            } else if (!marks.closed().isEmpty() && unopened(marks, i)) {
                continue;
            } else {
                running.add(paragraph);
            }
        }
        flush();
        return stretches;
    }

    private void flush() {
        if (!running.isEmpty()) {
            stretches.add(new Stretch(false, true, running));
            running = new ArrayList<>();
        }
    }

    /** Where a message's first mark stands: at the beginning of a paragraph, or behind a colon. */
    private int opening(Marks marks, int at) {
        if (marks.opened().isEmpty()) {
            return -1;
        }
        String text = rest.get(at).text();
        int open = marks.opened().get(0);
        String before = text.substring(0, open).strip();
        boolean here = before.isEmpty() || before.endsWith(":");
        boolean announced = Introductions.announces(before.isEmpty() ? lastRunning() : before)
                || before.isEmpty() && at > 0 && isColon(lastRunning());
        boolean addressed = HeadRules.isHead(text.substring(open + 1).split("(?<=[.!:]) ", 2)[0]);
        return here && (announced || addressed || closing(at, open) != null) ? open : -1;
    }

    private String lastRunning() {
        return running.isEmpty() ? "" : running.get(running.size() - 1).text();
    }

    /** Takes the message that opens here out of the text, and gives the index from which to go on. */
    private int quoted(int at, int open) {
        int[] end = closing(at, open);
        if (end != null) {
            cut(at, open, end[0], end[1], true);
        } else {
            int last = withoutClosing(at);
            cut(at, open, last, rest.get(last).text().length(), false);
        }
        return -1;
    }

    /**
     * The paragraph and position behind the mark that closes a message; null where there is none. Where a message
     * inside it has lost its own mark, the last one closes the outer, unless that was signed before.
     */
    private int @Nullable [] closing(int at, int open) {
        int family = family(rest.get(at).text().charAt(open));
        int depth = 1;
        boolean nested = false;
        boolean signed = false;
        int[] last = null;
        for (int i = at; i < rest.size(); i++) {
            boolean announced = i > at && isAnnounced(i);
            int repeated = i > at && !announced ? repeatedMark(rest.get(i).text()) : 0;
            String text = rest.get(i).text().substring(repeated);
            Marks marks = marks(text);
            for (int close : marks.closed()) {
                if (family(text.charAt(close)) == family) {
                    last = new int[] {i, close + 1 + repeated};
                    if (--depth == 0) {
                        return last;
                    }
                }
            }
            for (int inner : marks.opened()) {
                boolean own = i == at && inner == open;
                if (!own && (inner > 0 || announced) && family(text.charAt(inner)) == family) {
                    if (signed) {
                        return last;
                    }
                    nested = true;
                    depth++;
                }
            }
            signed |= i > at && isSigned(i);
        }
        return nested ? last : null;
    }

    /** Marks of one family open and close each other. */
    private static int family(char sign) {
        return sign == '"' ? 0 : sign == '\u00AB' || sign == '\u00BB' ? 2 : 1;
    }

    private boolean isAnnounced(int at) {
        String above = rest.get(at - 1).text();
        return isColon(above) || Introductions.announces(above);
    }

    /** A colon behind a salutation announces nothing. */
    static boolean isColon(String text) {
        return text.endsWith(":")
                && Phrases.greeted(text) == null
                && Phrases.greeted(text.substring(repeatedMark(text))) == null;
    }

    /** The length of the mark with which many editions begin each paragraph of a quotation. */
    static int repeatedMark(String text) {
        return !text.isEmpty() && "\"\u201C\u201E\u00AB".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    }

    /** Whether the mark with which a paragraph begins has no counterpart in it. */
    static boolean isUnclosed(String text) {
        return marks(text).opened().contains(0);
    }

    private boolean isSigned(int at) {
        List<LineReader.Piece> pieces =
                LineReader.read(HeadRules.FOOT, rest.get(at).text(), dates, new Findings());
        return pieces != null && pieces.stream().anyMatch(piece -> piece.part() == Part.SIGNED);
    }

    /**
     * A message that is never closed ends with its signature where another one follows, else before the letter's own
     * end.
     */
    private int withoutClosing(int at) {
        List<Integer> signed = new ArrayList<>();
        for (int i = at + 1; i < rest.size(); i++) {
            if (isSigned(i)) {
                signed.add(i);
            }
        }
        if (signed.size() < 2) {
            return signed.isEmpty() ? rest.size() - 1 : Math.max(at, signed.get(0) - 1);
        }
        int last = signed.get(0);
        List<LineReader.Piece> below =
                LineReader.read(HeadRules.FOOT, rest.get(last + 1).text(), dates, new Findings());
        boolean dated =
                signed.size() > 2 && below != null && below.stream().anyMatch(piece -> piece.part() == Part.DATELINE);
        return below != null && (last + 1 < signed.get(1) || dated) ? last + 1 : last;
    }

    /** A pair of marks inside one paragraph holds a message only where the words before announce one. */
    private boolean isMessage(Marks marks, int at) {
        if (marks.pairStart() < 0 || marks.pairEnd() - marks.pairStart() < 60) {
            return false;
        }
        String text = rest.get(at).text();
        String before = text.substring(0, marks.pairStart()).strip();
        String announcing = before.isEmpty() ? lastRunning() : before;
        boolean free = before.isEmpty() || before.endsWith(":");
        if (free
                && lastOrOwn(before).endsWith(":")
                && isLetter(text.substring(marks.pairStart() + 1, marks.pairEnd() - 1))) {
            return true;
        }
        return free && announcing.endsWith(":") && Introductions.announces(announcing)
                || before.isEmpty() && Introductions.announces(lastRunning());
    }

    private String lastOrOwn(String before) {
        return before.isEmpty() ? lastRunning() : before;
    }

    /** Whether quoted words greet somebody, and so are a letter. */
    private static boolean isLetter(String words) {
        Matcher stop = GREETING_END.matcher(words);
        return stop.find()
                && stop.end() < LONGEST_GREETING
                && Phrases.greeted(words.substring(0, stop.start() + 1)) != null;
    }

    /** A mark that closes what was never opened: the message begins behind the last words that announce one. */
    private boolean unopened(Marks marks, int at) {
        for (int i = running.size() - 1; i >= 0; i--) {
            if (running.get(i).text().endsWith(":")
                    && Introductions.announces(running.get(i).text())) {
                List<Paragraph> content = new ArrayList<>(running.subList(i + 1, running.size()));
                String text = rest.get(at).text();
                int end = behind(text, marks.closed().get(0) + 1);
                content.add(rest.get(at).with(text.substring(0, end).strip()));
                running = new ArrayList<>(running.subList(0, i + 1));
                flush();
                stretches.add(new Stretch(true, false, content));
                if (!text.substring(end).isBlank()) {
                    running.add(rest.get(at).with(text.substring(end).strip()));
                }
                return true;
            }
        }
        return false;
    }

    private void cut(int first, int start, int last, int end, boolean balanced) {
        List<Paragraph> content = new ArrayList<>();
        String before = rest.get(first).text().substring(0, start).strip();
        int stop = behind(rest.get(last).text(), end);
        for (int i = first; i <= last; i++) {
            String text = rest.get(i).text();
            content.add(rest.get(i)
                    .with(text.substring(i == first ? start : 0, i == last ? stop : text.length())
                            .strip()));
        }
        if (!before.isEmpty()) {
            running.add(rest.get(first).with(before));
        }
        flush();
        stretches.add(new Stretch(true, balanced, content));
        String after = rest.get(last).text().substring(stop).strip();
        Paragraph remainder = rest.get(last).with(after);
        rest.subList(0, last + 1).clear();
        if (!after.isEmpty()) {
            rest.add(0, remainder);
        }
    }

    /** The stop behind a closing mark belongs to what it closes. */
    private static int behind(String text, int end) {
        int at = end;
        while (at < text.length() && ".,;!?".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The marks of a paragraph that have no counterpart in it, and its longest pair. */
    private static Marks marks(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> closed = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = 0; i < text.length(); i++) {
            if (opens(text, i)) {
                open.push(i);
            } else if (isMark(text.charAt(i))) {
                if (open.isEmpty()) {
                    closed.add(i);
                } else {
                    int from = open.pop();
                    if (i + 1 - from > end - start) {
                        start = from;
                        end = i + 1;
                    }
                }
            }
        }
        List<Integer> opened = new ArrayList<>();
        open.descendingIterator().forEachRemaining(opened::add);
        return new Marks(opened, closed, start, end);
    }

    private static boolean isMark(char sign) {
        return "\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(sign) >= 0;
    }

    /** A mark's shape tells, but for the straight one and for those that one language opens with and another closes. */
    private static boolean opens(String text, int at) {
        char sign = text.charAt(at);
        boolean before = at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || "([{-–—:\"„“«".indexOf(text.charAt(at - 1)) >= 0;
        boolean after = at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1))
                && ".,;:!?)".indexOf(text.charAt(at + 1)) < 0;
        return switch (sign) {
            case '"' -> before && after;
            case '\u201E' -> true;
            case '\u201C', '\u00AB' -> before || after;
            case '\u00BB' -> before && after;
            default -> false;
        };
    }
}
