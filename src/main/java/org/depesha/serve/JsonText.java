package org.depesha.serve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The little JSON (RFC 8259) that an open page is told in. */
final class JsonText {

    private JsonText() {}

    /** A list of objects whose values are strings. */
    static String of(List<Map<String, String>> objects) {
        return objects.stream().map(JsonText::object).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String object(Map<String, String> object) {
        return object.entrySet().stream()
                .map(entry -> string(entry.getKey()) + ":" + string(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String string(String words) {
        StringBuilder text = new StringBuilder("\"");
        words.chars()
                .forEach(sign -> text.append(
                        sign == '"' || sign == '\\'
                                ? "\\" + (char) sign
                                : sign < ' ' || Character.isSurrogate((char) sign)
                                        ? String.format("\\u%04x", sign)
                                        : String.valueOf((char) sign)));
        return text.append('"').toString();
    }
}
