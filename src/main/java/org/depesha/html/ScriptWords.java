package org.depesha.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes words as JSON that may stand inside a {@code script}. */
final class ScriptWords {

    private ScriptWords() {}

    static TemplateHTMLOutputModel json(Map<String, Object> words) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(value(words));
    }

    private static String value(Object words) {
        return words instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
                        .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + value(entry.getValue()))
                        .collect(Collectors.joining(",\n", "{", "}"))
                : quoted(String.valueOf(words));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                // So that nothing ends the script.
                case '<', '>', '&', '\n' -> json.append(String.format("\\u%04x", (int) c));
                default -> json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
