package org.depesha.tei;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes characters as XML 1.0 can hold them. Those that it can't hold (most control characters, halves of surrogate
 * pairs, U+FFFE, U+FFFF) are left out.
 */
public final class XmlEscape {

    private XmlEscape() {}

    /** Writes the text of an element; carriage returns stay, as references. */
    public static void text(String text, Writer out) throws IOException {
        write(text, out, false);
    }

    /** Writes an attribute's value, to stand between double quotation marks; tabs and line ends stay, as references. */
    public static void attribute(String value, Writer out) throws IOException {
        write(value, out, true);
    }

    private static void write(String text, Writer out, boolean attribute) throws IOException {
        int from = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '>' && c != '"') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            String reference = reference(c, attribute);
            if (reference == null) {
                continue;
            }
            out.write(text, from, i - from);
            out.write(reference);
            from = i + 1;
        }
        out.write(text, from, length - from);
    }

    /** What stands for a character: empty for one that XML can't hold, null for one that stands for itself. */
    private static @Nullable String reference(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\r' -> "&#xD;";
            case '\n' -> attribute ? "&#xA;" : null;
            case '\t' -> attribute ? "&#x9;" : null;
            default -> c < ' ' || Character.isSurrogate(c) || c > 0xFFFD ? "" : null;
        };
    }
}
