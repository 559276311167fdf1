package org.depesha.search;

import java.util.Arrays;

/**
 * Writes numbers with 64 signs that need no escape in JSON: five bits a sign, the last of a number without the sixth
 * bit. Numbers below 32 take one sign.
 */
final class Digits {

    static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private byte[] signs = new byte[8];
    private int length;

    /** Adds a number of any size, from 0. */
    Digits number(int number) {
        int rest = number;
        while (rest >= 32) {
            sign(32 | rest & 31);
            rest >>>= 5;
        }
        return sign(rest);
    }

    /** How many signs a number takes. */
    static int length(int number) {
        return number < 32 ? 1 : (36 - Integer.numberOfLeadingZeros(number)) / 5;
    }

    /** Adds one sign, 0-63. */
    Digits sign(int value) {
        if (length == signs.length) {
            signs = Arrays.copyOf(signs, length + (length >> 1) + 8);
        }
        signs[length++] = (byte) SIGNS.charAt(value);
        return this;
    }

    int length() {
        return length;
    }

    /** The signs from one place to before another. */
    @SuppressWarnings("deprecation") // all of them are ASCII
    String text(int from, int to) {
        return new String(signs, 0, from, to - from);
    }

    @Override
    public String toString() {
        return text(0, length);
    }
}
