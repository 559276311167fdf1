package org.depesha.words;

/** The full stop of a sentence, which no second one follows: an abbreviation ("1951 г.", "Inc.") brings its own. */
public final class FullStop {

    private static final String ISOLATES = "\u2066\u2067\u2068\u2069";

    private FullStop() {}

    /**
     * The words that follow what was said: without their full stop where that ends with one already.
     *
     * @param said text or HTML; tags at its end, and signs of direction, are passed over
     */
    public static String after(CharSequence said, String words) {
        return words.startsWith(".") && !words.startsWith("..") && endsWithStop(said) ? words.substring(1) : words;
    }

    private static boolean endsWithStop(CharSequence said) {
        int end = said.length();
        while (end > 0) {
            char last = said.charAt(end - 1);
            if (last == '>') {
                end = startOfTag(said, end);
            } else if (ISOLATES.indexOf(last) >= 0) {
                end--;
            } else {
                return last == '.';
            }
        }
        return false;
    }

    private static int startOfTag(CharSequence said, int end) {
        int at = end - 1;
        while (at > 0 && said.charAt(at) != '<') {
            at--;
        }
        return at;
    }
}
