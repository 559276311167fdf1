package org.depesha.read.transcript;

/**
 * Signs of Unicode's private area that stand, while a transcript is read, for what is no word of it: calls of notes,
 * page breaks, emphasis.
 */
public final class Signs {

    public static final int MOST_CALLS = 6000;
    public static final char PAGE = '\uF780';
    public static final char BOLD = '\uF781';
    public static final char ITALIC = '\uF782';

    /** All of them, for a class of characters in a pattern. */
    public static final String ALL = "\uE000-\uF8FF";

    private static final char FIRST_CALL = '\uE000';

    private Signs() {}

    /** The sign that stands where a note is called. */
    public static char call(int note) {
        return (char) (FIRST_CALL + note);
    }

    /** The note that a sign calls; -1 for any other sign. */
    public static int note(char sign) {
        return sign >= FIRST_CALL && sign < FIRST_CALL + MOST_CALLS ? sign - FIRST_CALL : -1;
    }

    public static boolean isOne(char sign) {
        return sign >= '\uE000' && sign <= '\uF8FF';
    }

    /** A text without them. */
    public static String without(String text) {
        return text.chars().anyMatch(c -> isOne((char) c)) ? text.replaceAll("[" + ALL + "]", "") : text;
    }
}
