package org.depesha.read.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text is encoded: by its byte order mark, as UTF-16 by where its zero bytes stand, as strict UTF-8,
 * and else by {@link OldEncoding}.
 */
final class Decoding {

    /** A page ends within a line. */
    private static final Pattern BREAK = Pattern.compile("(?<=[^\n\f])\f");

    private Decoding() {}

    /**
     * A text with every line end as {@code \n}.
     *
     * @param charset how it was encoded
     * @param doubt what an editor must look at; empty where nothing else fits the bytes
     */
    record Decoded(String text, Charset charset, String doubt) {}

    /** The text of a file's bytes; null where they are no text. */
    static @Nullable Decoded decode(byte[] bytes) {
        Charset marked = byMark(bytes);
        Charset unicode = marked != null ? marked : byContent(bytes);
        if (unicode == null && hasZeros(bytes)) {
            return null;
        }
        if (unicode != null) {
            return decoded(unicode.decode(ByteBuffer.wrap(bytes)).toString(), unicode, "");
        }
        OldEncoding old = OldEncoding.of(bytes);
        return decoded(old.text(), old.charset(), old.doubt());
    }

    private static @Nullable Decoded decoded(String text, Charset charset, String doubt) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String lines = unmarked.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u0085', '\n')
                .replace('\u2028', '\n');
        return isText(unmarked)
                ? new Decoded(ControlSigns.without(BREAK.matcher(lines).replaceAll("\n\f")), charset, doubt)
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

    private static boolean hasZeros(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Charset byContent(byte[] bytes) {
        return hasZeros(bytes) ? byZeros(bytes) : utf8(bytes);
    }

    /** Spaces, digits and line ends have a zero byte in UTF-16, whatever the script. */
    private static @Nullable Charset byZeros(byte[] bytes) {
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                evenZeros += i % 2 == 0 ? 1 : 0;
                oddZeros += i % 2;
            }
        }
        int pairs = bytes.length / 2;
        boolean little = oddZeros > pairs / 12 && evenZeros <= oddZeros / 20;
        boolean big = evenZeros > pairs / 12 && oddZeros <= evenZeros / 20;
        return bytes.length % 2 != 0
                ? null
                : little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return isDamagedUtf8(bytes) ? StandardCharsets.UTF_8 : null; // any other encoding gives such bytes too
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
            int more = following(bytes[i] & 0xFF);
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

    /** How many bytes follow the first one of a sign in UTF-8; -1 for a byte that begins none. */
    private static int following(int first) {
        if (first < 0x80) {
            return 0;
        }
        return first >= 0xC2 && first < 0xE0
                ? 1
                : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xF0 && first < 0xF5 ? 3 : -1;
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
