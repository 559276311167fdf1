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
     * How a value is set.
     *
     * @param indent of the line; null where everything stands on one
     * @param space behind commas and colons
     */
    private record Form(@Nullable String indent, String space) {

        Form deeper() {
            return indent == null ? this : new Form(indent + "  ", space);
        }

        /** A line end with the indentation, or nothing. */
        String line() {
            return indent == null ? "" : "\n" + indent;
        }

        /** What stands between two values where no line ends. */
        String comma() {
            return "," + space;
        }
    }

    /**
     * Writes a value and a line end.
     *
     * @param value a string, whole number, boolean, null, list, or map with strings as keys, of the like
     * @throws IllegalArgumentException for anything else
     */
    public static String write(@Nullable Object value) {
        return write(value, "") + '\n';
    }

    /** Writes a value without a line end, as it stands at some indentation. */
    public static String write(@Nullable Object value, String indent) {
        return of(value, new Form(indent, " "));
    }

    /** On one line for a {@code script} element of HTML: nothing in it can end the element, or begin a comment. */
    public static String inScript(@Nullable Object value) {
        return (packed(value) + "\n")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** Writes a value on one line, without its end. */
    public static String line(@Nullable Object value) {
        return of(value, new Form(null, " "));
    }

    /** Writes a value on one line without a space between its parts, for what stands in files by the thousand. */
    public static String packed(@Nullable Object value) {
        return of(value, new Form(null, ""));
    }

    private static String of(@Nullable Object value, Form form) {
        StringBuilder out = new StringBuilder();
        value(value, form, out);
        return out.toString();
    }

    private static void value(@Nullable Object value, Form form, StringBuilder out) {
        if (value instanceof String text) {
            string(text, out);
        } else if (value == null || value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof List<?> list) {
            list(list, form, out);
        } else if (value instanceof Map<?, ?> map) {
            map(map, form, out);
        } else {
            throw new IllegalArgumentException(
                    "no JSON value: " + value.getClass().getName());
        }
    }

    private static void list(List<?> list, Form form, StringBuilder out) {
        boolean plain =
                form.indent() == null || list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        Form inner = form.deeper();
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : plain ? form.comma() : ",").append(plain ? "" : inner.line());
            value(list.get(i), inner, out);
        }
        out.append(plain ? "" : form.line()).append(']');
    }

    private static void map(Map<?, ?> map, Form form, StringBuilder out) {
        Form inner = form.deeper();
        String separator = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw new IllegalArgumentException("no JSON key: " + entry.getKey());
            }
            out.append(separator).append(inner.line());
            string(key, out);
            out.append(':').append(form.space());
            value(entry.getValue(), inner, out);
            separator = form.indent() == null ? form.comma() : ",";
        }
        out.append(map.isEmpty() ? "" : form.line()).append('}');
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
