package org.depesha.search;

import java.util.Collection;
import java.util.Map;

/**
 * The content of an index file: {@code depeshaShard({...});}. It is a script, which a page from a disk may load, and
 * JSON within a frame of known length, which a page from a host fetches.
 */
final class Shard {

    private static final String HEX = "0123456789abcdef";

    private Shard() {}

    static String of(Map<String, ?> content) {
        StringBuilder out = new StringBuilder("depeshaShard(");
        write(content, out);
        return out.append(");\n").toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            list(map.entrySet(), '{', '}', out);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            text(entry.getKey().toString(), out);
            write(entry.getValue(), out.append(':'));
        } else if (value instanceof Collection<?> values) {
            list(values, '[', ']', out);
        } else if (value instanceof Number) {
            out.append(value);
        } else {
            text(value.toString(), out);
        }
    }

    private static void list(Collection<?> values, char open, char close, StringBuilder out) {
        out.append(open);
        boolean first = true;
        for (Object value : values) {
            if (!first) {
                out.append(',');
            }
            first = false;
            write(value, out);
        }
        out.append(close);
    }

    /** Line separators end a line of script for older browsers. */
    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 15));
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
