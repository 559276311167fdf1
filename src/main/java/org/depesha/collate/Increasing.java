package org.depesha.collate;

import java.util.Arrays;

/** Finds the longest part of a row of numbers that increases. */
final class Increasing {

    private Increasing() {}

    /** The indexes of the longest increasing part; negative numbers are passed over. */
    static int[] longest(int[] numbers) {
        int[] before = new int[numbers.length];
        int[] ends = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[ends[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        int[] indexes = new int[length];
        int at = length == 0 ? -1 : ends[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            indexes[i] = at;
            at = before[at];
        }
        return Arrays.copyOf(indexes, length);
    }
}
