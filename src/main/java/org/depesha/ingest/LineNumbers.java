package org.depesha.ingest;

import java.util.Arrays;

/** Says in which line of a text a character stands, the text's ends of lines looked for once. */
final class LineNumbers {

    private final int[] ends;

    LineNumbers(String text) {
        int[] all = new int[text.length()];
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            all[count++] = at;
        }
        ends = Arrays.copyOf(all, count);
    }

    /** The line of an offset, from 1. */
    long of(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return 1L + (found < 0 ? -found - 1 : found);
    }
}
