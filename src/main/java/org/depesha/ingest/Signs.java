package org.depesha.ingest;

/**
 * Signs of Unicode's private area that stand, while a transcript is read, for what is no word of it: calls of notes,
 * page breaks, emphasis.
 */
final class Signs {

    static final int MOST_CALLS = 6000;
    static final char PAGE = '\uF780';
    static final char BOLD = '\uF781';
    static final char ITALIC = '\uF782';

    /** All of them, for a class of characters in a pattern. */
    static final String ALL = "\uE000-\uF8FF";

    private static final char FIRST_CALL = '\uE000';

    private Signs() {}

    /** The sign that stands where a note is called. */
    static char call(int note) {
        return (char) (FIRST_CALL + note);
    }

    /** The note that a sign calls; -1 for any other sign. */
    static int note(char sign) {
        return sign >= FIRST_CALL && sign < FIRST_CALL + MOST_CALLS ? sign - FIRST_CALL : -1;
    }

    static boolean isOne(char sign) {
        return sign >= '\uE000' && sign <= '\uF8FF';
    }

    /** A text without them. */
    static String without(String text) {
        return text.chars().anyMatch(c -> isOne((char) c)) ? text.replaceAll("[" + ALL + "]", "") : text;
    }
}
