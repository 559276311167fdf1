package org.depesha.seeing;

/**
 * How wide words are, roughly: a build knows no font of the reader's. Measured on the program's sans serif, in parts of
 * the font's size; letters of which nothing is known count as a wide one.
 */
final class TextWidth {

    private static final String NARROW = " .,:;'’‘!|()[]ijltfrI-";
    private static final String WIDE = "mwMW@—%";

    private TextWidth() {}

    /** The width of words at a size, both in the drawing's units. */
    static double of(String words, double size) {
        return words.codePoints().mapToDouble(TextWidth::of).sum() * size;
    }

    private static double of(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return letter == ' ' ? 0.2 : 0.27;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.82;
        }
        if (letter >= 0x1100 && (Character.isIdeographic(letter) || letter < 0x1200 || letter >= 0x3000)) {
            return 1;
        }
        return Character.getType(letter) == Character.NON_SPACING_MARK
                ? 0
                : Character.isUpperCase(letter) ? 0.57 : 0.49;
    }

    /** Words that take no more than a width; what is longer ends in an ellipsis, its whole being said elsewhere. */
    static String cut(String words, double size, double width) {
        if (of(words, size) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && of(words.substring(0, end) + "…", size) > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip() + "…";
    }
}
