package org.depesha.read.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text is encoded: by its byte order mark, as strict UTF-8, as UTF-16 by where its zero bytes stand,
 * and else as Windows-1251 or 1252 by which of the two makes better words of it.
 */
final class Decoding {

    private static final Charset WINDOWS_CYRILLIC = Charset.forName("windows-1251");
    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

    private Decoding() {}

    /** A text with every line end as {@code \n}, and how it was encoded. */
    record Decoded(String text, Charset charset) {}

    /** The text of a file's bytes; null where they are no text. */
    static @Nullable Decoded decode(byte[] bytes) {
        Charset marked = byMark(bytes);
        Charset charset = marked != null ? marked : byContent(bytes);
        if (charset == null) {
            return null;
        }
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return isText(unmarked)
                ? new Decoded(
                        unmarked.replace("\r\n", "\n")
                                .replace('\r', '\n')
                                .replace('\u0085', '\n')
                                .replace('\u2028', '\n'),
                        charset)
                : null;
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        return startsWith(bytes, 0xFF, 0xFE)
                ? StandardCharsets.UTF_16LE
                : startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset byContent(byte[] bytes) {
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                evenZeros += i % 2 == 0 ? 1 : 0;
                oddZeros += i % 2;
            }
        }
        if (evenZeros + oddZeros > 0) {
            // Spaces, digits and line ends have a zero byte in UTF-16, whatever the script.
            int pairs = bytes.length / 2;
            boolean little = oddZeros > pairs / 12 && evenZeros <= oddZeros / 20;
            boolean big = evenZeros > pairs / 12 && oddZeros <= evenZeros / 20;
            return bytes.length % 2 != 0
                    ? null
                    : little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            if (isDamagedUtf8(bytes)) {
                return StandardCharsets.UTF_8;
            }
            return score(bytes, WINDOWS_CYRILLIC) > score(bytes, WINDOWS_LATIN) ? WINDOWS_CYRILLIC : WINDOWS_LATIN;
        }
    }

    /**
     * Signs of more than one byte that fit together are no chance: where they outnumber the broken ones, the text is
     * UTF-8 that was damaged.
     */
    private static boolean isDamagedUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int first = bytes[i] & 0xFF;
            int more = first < 0x80
                    ? 0
                    : first >= 0xC2 && first < 0xE0
                            ? 1
                            : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xF0 && first < 0xF5 ? 3 : -1;
            int found = 0;
            while (found < more && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                found++;
                i++;
            }
            whole += more > 0 && found == more ? 1 : 0;
            broken += more < 0 || found < more ? 1 : 0;
        }
        return whole > 2 * broken;
    }

    /**
     * How much it reads like words: letters beside letters of the same script, small ones rather than capitals inside a
     * word.
     */
    private static int score(byte[] bytes, Charset charset) {
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\uFFFD' || Character.isISOControl(c)) {
                score -= 10;
            } else if (Character.isLetter(c)) {
                boolean cyrillic = isCyrillic(c);
                boolean mixed = isOther(before, cyrillic) || isOther(after, cyrillic);
                boolean lonely = cyrillic && !Character.isLetter(before) && !Character.isLetter(after);
                boolean accentsInARow = !cyrillic && before >= 0x80 && Character.isLetter(before);
                boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
                score += mixed || capitalInside || accentsInARow ? -3 : lonely ? 0 : 2;
            } else {
                score += "\u00A0\u00AB\u00BB\u2013\u2014\u2018\u2019\u201C\u201D\u2116\u00A7\u2026".indexOf(c) >= 0
                        ? 1
                        : -1;
            }
        }
        return score;
    }

    private static boolean isOther(char neighbour, boolean cyrillic) {
        return Character.isLetter(neighbour) && isCyrillic(neighbour) != cyrillic;
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC;
    }

    /** A text has hardly any control signs but tabs, line ends and page breaks. */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0)
                .count();
        long damaged = text.chars().filter(c -> c == 0xFFFD).count();
        return controls * 200 <= text.length() && damaged * 20 <= text.length();
    }
}
