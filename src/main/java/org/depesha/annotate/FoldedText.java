package org.depesha.annotate;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as names are looked up in it: composed (NFC), every apostrophe straight, every hyphen plain, white space
 * folded to one space.
 *
 * @param text the folded text
 * @param starts where each of its signs begins in the text as it stands; one more for the end
 */
record FoldedText(String text, int[] starts) {

    static FoldedText of(CharSequence raw) {
        StringBuilder folded = new StringBuilder(raw.length());
        int[] starts = new int[raw.length() + 2];
        int at = 0;
        while (at < raw.length()) {
            int end = endOfCluster(raw, at);
            String signs = fold(raw, at, end);
            if (!(signs.equals(" ") && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ')) {
                for (int i = 0; i < signs.length(); i++) {
                    if (folded.length() + 2 > starts.length) {
                        starts = Arrays.copyOf(starts, starts.length * 2);
                    }
                    starts[folded.length()] = at;
                    folded.append(signs.charAt(i));
                }
            }
            at = end;
        }
        starts[folded.length()] = raw.length();
        return new FoldedText(folded.toString(), Arrays.copyOf(starts, folded.length() + 1));
    }

    /** A sign with the marks that stand on it. */
    private static int endOfCluster(CharSequence raw, int at) {
        int end = at + Character.charCount(Character.codePointAt(raw, at));
        while (end < raw.length() && isMark(Character.codePointAt(raw, end))) {
            end += Character.charCount(Character.codePointAt(raw, end));
        }
        return end;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String fold(CharSequence raw, int at, int end) {
        if (end > at + 1) {
            return Normalizer.normalize(raw.subSequence(at, end), Normalizer.Form.NFC);
        }
        return switch (raw.charAt(at)) {
            case '\u2019', '\u02BC', '\u2018' -> "'";
            case '\u2010', '\u2011' -> "-";
            default ->
                Character.isWhitespace(raw.charAt(at)) || raw.charAt(at) == '\u00A0'
                        ? " "
                        : String.valueOf(raw.charAt(at));
        };
    }

    /**
     * Where a passage of the folded text ends in the text as it stands: behind its last sign, not before the next one.
     */
    int rawEnd(int foldedEnd, CharSequence raw) {
        return endOfCluster(raw, starts[foldedEnd - 1]);
    }
}
