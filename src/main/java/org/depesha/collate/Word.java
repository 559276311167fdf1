package org.depesha.collate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text: letters with their marks, or a number with the signs inside it (10,000; 29.1.1951; 19:55; 88-90).
 * Signs, quotation marks and white space between words are none; so "Khan'" is the word Khan, and "People's" are two
 * words.
 *
 * @param norm what it is compared by: composed (NFC), every dash inside a number a hyphen; capital letters stay
 * @param start where it begins in the text
 * @param end behind its last character
 */
public record Word(String norm, int start, int end) {

    /** Stands in a document's text where a note is called. */
    static final char NOTE_CALL = '\uFFFC';

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2212-";

    /**
     * Raised digits are no part of a number: they call a note. Chinese and Japanese have no spaces: each sign counts as
     * a word.
     */
    static final String PATTERN = "\\p{Nd}+(?:[.,:/" + DASHES + "]\\p{Nd}+)*"
            + "|\\p{No}+"
            + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
            + "|(?:[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]\\p{M}*+)++"
            + "|№|"
            + NOTE_CALL;

    private static final Pattern WORD = Pattern.compile(PATTERN);
    private static final Pattern DASH = Pattern.compile("[" + DASHES + "]");

    /** All words of a text. */
    public static List<Word> in(CharSequence text) {
        List<Word> words = new ArrayList<>(text.length() / 5);
        Matcher matcher = null;
        int at = 0;
        while (at < text.length()) {
            int end = endOfLatin(text, at);
            if (end > at) {
                words.add(new Word(text.subSequence(at, end).toString(), at, end));
                at = end;
            } else if (isBlank(text.charAt(at))) {
                at++;
            } else {
                matcher = matcher == null ? WORD.matcher(text) : matcher;
                matcher.region(at, text.length());
                boolean word = matcher.lookingAt();
                if (word) {
                    words.add(new Word(norm(matcher.group()), at, matcher.end()));
                }
                at = word ? matcher.end() : at + Character.charCount(Character.codePointAt(text, at));
            }
        }
        return words;
    }

    /** Most words are of plain Latin letters: these need no pattern. */
    private static int endOfLatin(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        return end == text.length() || text.charAt(end) < 128 ? end : start;
    }

    private static boolean isLatin(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static boolean isBlank(char sign) {
        return sign <= ' ' || sign < 128 && !Character.isLetterOrDigit(sign);
    }

    static String norm(String raw) {
        if (Character.isDigit(raw.charAt(0))) {
            return DASH.matcher(raw).replaceAll("-");
        }
        return Normalizer.isNormalized(raw, Normalizer.Form.NFC) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC);
    }

    boolean isNoteCall() {
        return norm.charAt(0) == NOTE_CALL;
    }

    /** Whether it may be the sign of a note: plain or raised digits. */
    boolean isNumeral() {
        return norm.chars().allMatch(c -> Character.getType(c) == Character.OTHER_NUMBER || Character.isDigit(c));
    }
}
