package org.depesha.ingest.layout;

import org.depesha.read.transcript.Mark;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText;

/**
 * Reads the characters that only look otherwise than a plain space, or don't show at all, as what they stand for: the
 * rules for heads and feet know one kind of space. The mark on each keeps the character itself, so that the document
 * has it again.
 */
final class Characters {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    /** Says where a word may be divided: nothing that a writer wrote. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {}

    static MarkedText read(MarkedText words) {
        MarkedText read = words;
        for (int i = read.length() - 1; i >= 0; i--) {
            char sign = read.text().charAt(i);
            if (sign == SOFT_HYPHEN || sign == ZERO_WIDTH_SPACE) {
                read = read.without(i, i + 1);
                read = sign == SOFT_HYPHEN ? read : read.marked(i, i, new Mark(Kind.ORIGINAL, String.valueOf(sign)));
            } else if (sign > ' ' && sign != '\u00A0' && Character.getType(sign) != Character.SPACE_SEPARATOR) {
                continue;
            } else if (sign > ' ') {
                boolean alone = isWord(read.text(), i - 1) && isWord(read.text(), i + 1);
                read = read.replaced(i, i + 1, " ");
                read = alone ? read.marked(i, i + 1, new Mark(Kind.ORIGINAL, String.valueOf(sign))) : read;
            }
        }
        return read;
    }

    /** A wide space beside another one only sets words apart on the sheet. */
    private static boolean isWord(String text, int at) {
        return at >= 0
                && at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && !Character.isSpaceChar(text.charAt(at));
    }
}
