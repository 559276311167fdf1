package org.depesha.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number or a sign of a passage's text; a possessive {@code 's} is a token of its own, and letters joined to
 * digits are two ({@code D456}), so that both spellings are read alike.
 *
 * @param lower its characters in lower case; {@code 's} for every apostrophe
 * @param start where it begins in the passage's text, in UTF-16 units from 0
 */
public record Token(String lower, boolean capital, int start, int end) {

    public static final Token NONE = new Token("", false, -1, -1);

    private static final String POSSESSIVE = "'s";

    /** A text in tokens; white space is none. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            int end = end(text, i);
            String lower = isApostrophe(c) && end > i + 1
                    ? POSSESSIVE
                    : text.substring(i, end).toLowerCase(Locale.ROOT);
            tokens.add(new Token(lower, Character.isUpperCase(c), i, end));
            i = end;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        char c = text.charAt(start);
        if (isApostrophe(c)
                && start > 0
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')
                && start + 1 < text.length()
                && text.charAt(start + 1) == 's'
                && (start + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(start + 2)))) {
            return start + 2;
        }
        int end = start + 1;
        if (Character.isLetter(c)) {
            while (end < text.length()
                    && (Character.isLetter(text.charAt(end))
                            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
                end++;
            }
        } else if (isDigit(c)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isPossessive() {
        return lower.equals(POSSESSIVE);
    }

    public boolean isNumber() {
        return !lower.isEmpty() && isDigit(lower.charAt(0));
    }

    public boolean isWord() {
        return !lower.isEmpty() && Character.isLetter(lower.charAt(0));
    }

    /** The number, or -1 for a word, a sign, or more digits than any date or message has. */
    public int number() {
        return isNumber() && lower.length() < 10 ? Integer.parseInt(lower) : -1;
    }

    /** Whether nothing stands between this and the one before it. */
    public boolean joins(Token before) {
        return before.end == start;
    }
}
