package org.depesha.cite;

import java.util.regex.Pattern;

/** Brings text onto one line, for formats in which a line is a value. */
final class OneLine {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private OneLine() {}

    /**
     * A text without spaces at its ends, and with one blank for all that separates its words. Most are so already, and
     * cost no search.
     */
    static String of(String text) {
        String stripped = text.strip();
        boolean blank = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean now = c == ' ' || c >= '\t' && c <= '\r';
            if (now && (blank || c != ' ')) {
                return SPACES.matcher(stripped).replaceAll(" ");
            }
            blank = now;
        }
        return stripped;
    }
}
