package org.depesha.ingest.layout;

import java.util.function.Predicate;
import org.depesha.read.transcript.Block;
import org.depesha.read.transcript.MarkedText;
import org.jspecify.annotations.Nullable;

/**
 * A line of a transcript without the marks of Markdown.
 *
 * @param number in the file
 * @param words without white space at their ends
 * @param after what stands between it and the next one
 * @param pageBegins whether it is the first of a page
 * @param block what it is otherwise than running words; null for these
 */
public record Line(
        int number,
        MarkedText words,
        After after,
        boolean pageBegins,
        @Nullable Block block) {

    /** What ends a line. */
    public enum After {
        /** Nothing but its end. */
        LINE,
        /** Two spaces or a backslash of Markdown: the paragraph goes on. */
        SOFT,
        /** A column: the next text stands in the same line, far to the right. */
        COLUMN,
        /** An empty line. */
        EMPTY
    }

    Line(int number, MarkedText words, After after) {
        this(number, words, after, false, null);
    }

    /** Its words without their marks. */
    public String text() {
        return words.text();
    }

    /** Whether it is a table, a verse or the like, which no rule for lines takes apart. */
    public boolean isWhole() {
        return block != null && block.isWhole();
    }

    /** Whether it is a line of words of which something holds. */
    boolean is(Predicate<String> what) {
        return !isWhole() && what.test(text());
    }

    Line with(MarkedText newWords) {
        return new Line(number, newWords, after, pageBegins, block);
    }

    Line with(After newAfter) {
        MarkedText ended = newAfter == After.EMPTY ? words.withoutBreak() : words;
        return new Line(number, ended, newAfter, pageBegins, block);
    }

    Line beginsPage() {
        return new Line(number, words, after, true, block);
    }
}
