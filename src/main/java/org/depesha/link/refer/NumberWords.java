package org.depesha.link.refer;

import java.util.Locale;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A number as texts write it, with the letters of its series: {@code 547}, {@code D635}, {@code D.635}, {@code UNX 45},
 * {@code A-123}, {@code O.CV1233}, {@code D. No. 280}, {@code No. Z 12}.
 *
 * @param series the letters in lower case; empty for none
 * @param digits without leading zeros
 * @param number index of the token with the digits
 * @param announced whether "No." stands before it
 */
record NumberWords(String series, String digits, int number, boolean announced) {

    /** As many letters may name a series; longer words in capitals are stamps and places. */
    private static final int LETTERS = 7;

    /** The number that begins at a token, its "No." included; null where none does. */
    static @Nullable NumberWords read(Tokens tokens, int start) {
        int i = pastNo(tokens, start);
        boolean announced = i > start;
        String digits = digits(tokens, i);
        if (digits != null) {
            return new NumberWords("", digits, i, announced);
        }
        if (!isLetters(tokens, i)) {
            return null;
        }
        if (isDotted(tokens, i)) {
            String code = tokens.at(i).lower() + "." + tokens.at(i + 2).lower();
            digits = digits(tokens, i + 3);
            return digits == null ? null : new NumberWords(code, digits, i + 3, announced);
        }
        int behind = tokens.is(i + 1, ".") || tokens.is(i + 1, "-") || tokens.is(i + 1, "–") || tokens.is(i + 1, "/")
                ? i + 2
                : i + 1;
        int number = pastNo(tokens, behind);
        digits = digits(tokens, number);
        return digits == null
                ? null
                : new NumberWords(tokens.at(i).lower(), digits, number, announced || number > behind);
    }

    /** "O.CV1233", written as one word. */
    private static boolean isDotted(Tokens tokens, int i) {
        return tokens.is(i + 1, ".")
                && tokens.at(i + 1).joins(tokens.at(i))
                && isLetters(tokens, i + 2)
                && tokens.at(i + 2).joins(tokens.at(i + 1))
                && tokens.at(i + 3).joins(tokens.at(i + 2));
    }

    /**
     * The digits at a token; null where more letters are joined to them than one, or a "Z" that makes them the day and
     * hour of a date-time group.
     */
    private static @Nullable String digits(Tokens tokens, int i) {
        Token behind = tokens.at(i + 1);
        boolean joined = behind.isWord() && behind.joins(tokens.at(i));
        return joined && (behind.lower().length() > 1 || behind.is("z") || !behind.capital())
                ? null
                : MessageNumbers.digits(tokens.at(i));
    }

    /** Past "No.", "Nos.", "number" and their like. */
    static int pastNo(Tokens tokens, int i) {
        int next = tokens.past(i, ReferenceWords.NUMBER_WORDS);
        next = next > i && tokens.is(next, ".") ? next + 1 : next;
        return next > i && tokens.is(next, "s", ".") ? next + 2 : next;
    }

    /** Whether a token is the letters of a series: a few, all of them capitals unless the edition knows them. */
    private static boolean isLetters(Tokens tokens, int i) {
        Token token = tokens.at(i);
        return token.isWord()
                && token.capital()
                && token.lower().length() <= LETTERS
                && ReferenceWords.writer(token.lower()) == null
                && !DateReader.isMonth(token)
                && !MessageNumbers.isNoSeries(token.lower())
                && MessageKind.ofNoun(token.lower()) == null
                && (tokens.codes().contains(token.lower())
                        || tokens.text()
                                .substring(token.start(), token.end())
                                .equals(token.lower().toUpperCase(Locale.ROOT)));
    }

    /** The same number, in the series of the list that it goes on with where it has no letters of its own. */
    NumberWords in(String listed, String whole) {
        return new NumberWords(series.isEmpty() ? listed : series, whole, number, announced);
    }

    /** Index of the token behind it, and behind what is joined to it: {@code 297/sh}, {@code 45 (E)}. */
    int end(Tokens tokens) {
        int i = number + 1;
        boolean suffix = tokens.is(i, "/")
                && tokens.at(i).joins(tokens.at(number))
                && tokens.at(i + 1).isWord()
                && tokens.at(i + 1).joins(tokens.at(i));
        boolean branch = tokens.is(i, "(")
                && tokens.at(i + 1).lower().length() == 1
                && tokens.at(i + 1).capital()
                && tokens.is(i + 2, ")")
                && !tokens.at(i + 3).capital()
                && !tokens.at(i + 3).isNumber();
        if (tokens.at(i).isWord() && tokens.at(i).joins(tokens.at(number))) {
            return i + 1; // "88E"
        }
        return suffix ? i + 2 : branch ? i + 3 : i;
    }
}
