package org.depesha.ingest.draft;

import java.util.List;
import java.util.regex.Pattern;

/** Writes YAML that reads back as the same text; for signs that are not seen, and end lines, stands a space. */
public final class YamlText {

    private static final Pattern PLAIN = Pattern.compile(
            "\\p{L}[\\p{L}\\d]*(?:[ .-][\\p{L}\\d][\\p{L}\\d]*)*\\.?|\\d{4}-\\d\\d(?:-\\d\\d)?(?:T\\d\\d:\\d\\d)?");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private YamlText() {}

    /** A text, in quotation marks where it needs them. */
    public static String of(String text) {
        if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(' ');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** A map on one line; empty values are left out. */
    public static String map(List<Pair> pairs) {
        StringBuilder text = new StringBuilder();
        for (Pair pair : pairs) {
            if (!pair.yaml().isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(pair.key())
                        .append(": ")
                        .append(pair.yaml());
            }
        }
        return "{" + text + "}";
    }

    /** One value or a list of them. */
    static String list(List<String> values) {
        return values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
    }

    /**
     * A key and its value.
     *
     * @param yaml written already; empty for none
     */
    public record Pair(String key, String yaml) {

        public static Pair text(String key, String text) {
            return new Pair(key, text.isEmpty() ? "" : of(text));
        }
    }
}
