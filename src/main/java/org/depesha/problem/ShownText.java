package org.depesha.problem;

/**
 * A line as a terminal of fixed columns shows it: tabs become spaces, signs that steer a terminal become a replacement
 * character, and of a long line only a window around one place is kept.
 *
 * @param markAt columns from its beginning to the place; 0-based
 */
record ShownText(String text, int markAt) {

    private static final int TAB = 4;

    /**
     * What {@code column} points at (1-based, in UTF-16 units; one past the end is allowed), in at most {@code width}
     * columns.
     */
    static ShownText of(String line, int column, int width, String ellipsis) {
        int target = Math.max(0, Math.min(column - 1, line.length()));
        StringBuilder text = new StringBuilder();
        int[] startColumns = new int[line.length() + 1];
        int[] textOffsets = new int[line.length() + 1];
        int at = 0;
        for (int i = 0; i < line.length(); ) {
            int sign = line.codePointAt(i);
            int units = Character.charCount(sign);
            for (int unit = i; unit < i + units; unit++) {
                startColumns[unit] = at;
                textOffsets[unit] = text.length();
            }
            int columns = sign == '\t' ? TAB - at % TAB : SignWidth.of(sign);
            text.append(sign == '\t' ? " ".repeat(columns) : shown(sign));
            at += columns;
            i += units;
        }
        startColumns[line.length()] = at;
        textOffsets[line.length()] = text.length();
        return at <= width
                ? new ShownText(text.toString(), startColumns[target])
                : new Columns(text, startColumns, textOffsets).around(target, width, ellipsis);
    }

    /**
     * A whole line as it is shown.
     *
     * @param starts the column in which each unit of the line begins, and that behind the last
     * @param offsets where each unit begins in the text, and where the last ends
     */
    private record Columns(StringBuilder text, int[] starts, int[] offsets) {

        /**
         * The part of a long line that has its target a third of the way in, with an ellipsis wherever something is
         * left out.
         */
        ShownText around(int target, int width, String ellipsis) {
            int end = starts.length - 1;
            int room = width - 2 * ellipsis.length();
            int left = Math.max(0, Math.min(starts[target] - room / 3, starts[end] - room));
            int from = 0;
            while (starts[from] < left) {
                from++;
            }
            int to = from;
            while (to < end && starts[to + 1] - starts[from] <= room) {
                to++;
            }
            String before = from == 0 ? "" : ellipsis;
            String after = to == end ? "" : ellipsis;
            return new ShownText(
                    before + text.substring(offsets[from], offsets[to]) + after,
                    before.length() + starts[target] - starts[from]);
        }
    }

    /** A text in one line, without signs that steer a terminal. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> folded.append(sign == '\n' || sign == '\t' ? " " : shown(sign)));
        return folded.toString();
    }

    private static String shown(int sign) {
        return SignWidth.steers(sign) ? "\uFFFD" : Character.toString(sign);
    }
}
