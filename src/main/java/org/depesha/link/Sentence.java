package org.depesha.link;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence in a text.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end where it ends, the white space behind it left out
 */
public record Sentence(int start, int end) {

    /** What a full stop does not end: "No.", "Cde.", "f.", an initial, a number before a bracket. */
    private static final Pattern NO_END = Pattern.compile(
            ".*(?:^|[\\s(\\[\"“])(?:\\p{L}|No|Nos|Nr|Cde|Cdes|St|Mr|Mrs|Ms|Dr|Gen|Col|Prof|vol|op|pp|ll|cf|e\\.g|i\\.e"
                    + "|vkh)\\.\\s*",
            Pattern.DOTALL);

    /** As far before and behind the words as is looked; a longer sentence is cut at a word. */
    private static final int REACH = 1500;

    private static final ThreadLocal<BreakIterator> ITERATOR =
            ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(Locale.ROOT));

    /**
     * The sentence around the words from {@code start} to {@code end}. Sentences are counted forwards only: going back,
     * or from the middle of a text, Java's iterator now and then names a place on the wrong side.
     */
    static Sentence around(String text, int start, int end) {
        int from = wordBefore(text, start - REACH);
        int to = wordBehind(text, end + REACH);
        String near = text.substring(from, to);
        BreakIterator sentences = ITERATOR.get();
        sentences.setText(near);
        Deque<Integer> before = new ArrayDeque<>();
        int last = near.length();
        for (int at = sentences.next(); at != BreakIterator.DONE && at < near.length(); at = sentences.next()) {
            if (from + at <= start) {
                before.push(at);
            } else if (from + at >= end && isEnd(near, at)) {
                last = at;
                break;
            }
        }
        int first = before.stream().filter(at -> isEnd(near, at)).findFirst().orElse(0);
        while (from + last > end && Character.isWhitespace(near.charAt(last - 1))) {
            last--;
        }
        return new Sentence(from + first, from + last);
    }

    private static boolean isEnd(String text, int at) {
        return !NO_END.matcher(text.substring(Math.max(0, at - 12), at)).matches();
    }

    private static int wordBefore(String text, int offset) {
        int space = offset <= 0 ? -1 : text.indexOf(' ', offset);
        return offset <= 0 ? 0 : space < 0 || space >= offset + REACH ? offset : space + 1;
    }

    private static int wordBehind(String text, int offset) {
        int space = offset >= text.length() ? -1 : text.lastIndexOf(' ', offset);
        return offset >= text.length() ? text.length() : space < offset - REACH ? offset : space;
    }
}
