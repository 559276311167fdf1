package org.depesha.problem;

/** How many columns of a terminal a sign takes, after Unicode's East Asian Width (UAX 11). */
final class SignWidth {

    /** First and last code point of the blocks whose signs are two columns wide. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},
        {0xA000, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x17000, 0x18CFF},
        {0x1B000, 0x1B2FF},
        {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}
    };

    private SignWidth() {}

    /** 0, 1 or 2. */
    static int of(int sign) {
        if (steers(sign)) {
            return 1;
        }
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return sign == '\u00AD' ? 1 : 0;
        }
        for (int[] block : WIDE) {
            if (sign >= block[0] && sign <= block[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Whether a terminal would obey it: control characters, line ends, changes of the direction of writing. */
    static boolean steers(int sign) {
        return Character.isISOControl(sign)
                || sign == 0x2028
                || sign == 0x2029
                || sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x2069
                || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
}
