package org.depesha.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param term its folded form
 * @param written as the text has it
 */
record Token(String term, String written) {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int IN_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    /** Takes the words of a text, as it has them. */
    interface Taker {
        void take(String written);
    }

    /** The words of a text in their order. */
    static List<Token> all(String text) {
        List<Token> all = new ArrayList<>();
        each(text, written -> {
            String term = Folding.fold(written);
            if (!term.isEmpty()) {
                all.add(new Token(term, written));
            }
        });
        return all;
    }

    /** Gives the words of a text in their order; they are not folded. */
    static void each(String text, Taker to) {
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            int end = at + Character.charCount(sign);
            if (isUnparted(sign)) {
                while (end < text.length() && isUnparted(text.charAt(end))) {
                    end++;
                }
                pairs(text.substring(at, end), to);
            } else if (isOfWord(sign)) {
                while (end < text.length() && isOfWord(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                to.take(text.substring(at, end));
            }
            at = end;
        }
    }

    private static void pairs(String run, Taker to) {
        for (int i = 0; i == 0 || i + 1 < run.length(); i++) {
            to.take(run.substring(i, Math.min(run.length(), i + 2)));
        }
    }

    private static boolean isOfWord(int sign) {
        if (sign < 128) {
            return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
        }
        return (IN_WORDS >> Character.getType(sign) & 1) != 0 && !isUnparted(sign) || sign == SOFT_HYPHEN;
    }

    /** Chinese, Japanese and Korean are not parted by spaces: every two characters are a word. */
    private static boolean isUnparted(int sign) {
        return sign == '\u3005'
                || sign >= '\u3040' && sign <= '\u30FF'
                || sign >= '\u3400' && sign <= '\u9FFF'
                || sign >= '\uAC00' && sign <= '\uD7AF'
                || sign >= '\uF900' && sign <= '\uFAFF';
    }
}
