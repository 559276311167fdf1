package org.depesha.ingest.layout;

/**
 * A line of a transcript without the marks of Markdown.
 *
 * @param number in the file
 * @param text without white space at its ends
 * @param after what stands between it and the next one
 * @param pageBegins whether it is the first of a page
 */
public record Line(int number, String text, After after, boolean pageBegins) {

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

    Line withText(String newText) {
        return new Line(number, newText, after, pageBegins);
    }

    Line with(After newAfter) {
        return new Line(number, text, newAfter, pageBegins);
    }

    Line beginsPage() {
        return new Line(number, text, after, true);
    }
}
