package org.depesha.cite;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259): keys in the order that they have, two spaces of indentation, a list of plain values on one
 * line.
 */
public final class Json {

    private static final String HEX = "0123456789abcdef";

    private Json() {}

    /**
     * Writes a value and a line end.
     *
     * @param value a string, whole number, boolean, null, list, or map with strings as keys, of the like
     * @throws IllegalArgumentException for anything else
     */
    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        value(value, "", out);
        return out.append('\n').toString();
    }

    /** Writes a value without a line end, as it stands at some indentation. */
    public static String write(@Nullable Object value, String indent) {
        StringBuilder out = new StringBuilder();
        value(value, indent, out);
        return out.toString();
    }

    /** On one line for a {@code script} element of HTML: nothing in it can end the element, or begin a comment. */
    public static String inScript(@Nullable Object value) {
        return (line(value) + "\n")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** Writes a value on one line, without its end. */
    public static String line(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        value(value, null, out);
        return out.toString();
    }

    private static void value(@Nullable Object value, @Nullable String indent, StringBuilder out) {
        if (value instanceof String text) {
            string(text, out);
        } else if (value == null || value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof List<?> list) {
            list(list, indent, out);
        } else if (value instanceof Map<?, ?> map) {
            map(map, indent, out);
        } else {
            throw new IllegalArgumentException(
                    "no JSON value: " + value.getClass().getName());
        }
    }

    private static void list(List<?> list, @Nullable String indent, StringBuilder out) {
        boolean plain = indent == null || list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        String inner = deeper(indent);
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : plain ? ", " : ",").append(plain ? "" : "\n" + inner);
            value(list.get(i), inner, out);
        }
        out.append(plain ? "" : "\n" + indent).append(']');
    }

    private static void map(Map<?, ?> map, @Nullable String indent, StringBuilder out) {
        String inner = deeper(indent);
        String separator = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw new IllegalArgumentException("no JSON key: " + entry.getKey());
            }
            out.append(separator).append(inner == null ? "" : "\n" + inner);
            string(key, out);
            out.append(": ");
            value(entry.getValue(), inner, out);
            separator = inner == null ? ", " : ",";
        }
        out.append(map.isEmpty() || indent == null ? "" : "\n" + indent).append('}');
    }

    private static @Nullable String deeper(@Nullable String indent) {
        return indent == null ? null : indent + "  ";
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' '
                            || c == 0x7F
                            || c == 0x2028
                            || c == 0x2029
                            || Character.isSurrogate(c) && isLoneSurrogate(text, i)) {
                        unicode(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLoneSurrogate(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static void unicode(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 0xF));
        }
    }
}
