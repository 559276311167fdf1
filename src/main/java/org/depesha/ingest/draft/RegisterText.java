package org.depesha.ingest.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.problem.Problems;

/** Adds entries at the end of a register's file, and leaves every byte before them as it is. */
public final class RegisterText {

    private RegisterText() {}

    /**
     * An entry to be written.
     *
     * @param forms how the texts spell it; its name among them is not written again
     */
    public record NewEntry(String id, String name, List<String> forms) {

        private String yaml() {
            List<String> others = forms.stream()
                    .filter(form -> !form.equals(name))
                    .distinct()
                    .map(YamlText::of)
                    .toList();
            return key(id) + ":\n  name: " + YamlText.of(name) + "\n"
                    + (others.isEmpty() ? "" : "  forms: [" + String.join(", ", others) + "]\n");
        }

        /** An id of figures, or one that YAML would take for something else, in quotation marks. */
        private static String key(String id) {
            return id.matches("[A-Za-z][A-Za-z0-9._-]*") ? id : "\"" + id + "\"";
        }
    }

    /**
     * The text of a register with more entries.
     *
     * @param before as the file has it, with whatever line ends and byte order mark
     * @return empty where the file is not written so that entries can stand at its end
     */
    public static Optional<String> with(String before, List<NewEntry> entries) {
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(before);
        if (!before.isEmpty() && !before.endsWith("\n")) {
            text.append(end);
        }
        boolean apart = before.isBlank() || before.replace("\r\n", "\n").contains("\n\n");
        for (NewEntry entry : entries) {
            boolean first = text.toString().isBlank();
            text.append(apart && !first ? end : "").append(entry.yaml().replace("\n", end));
        }
        Set<String> expected = ids(before);
        entries.forEach(entry -> expected.add(entry.id()));
        return ids(text.toString()).equals(expected) ? Optional.of(text.toString()) : Optional.empty();
    }

    /** The ids of a register in order; none where it can't be read. */
    private static Set<String> ids(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        YamlMap yaml = YamlValue.parse(plain.replace("\r\n", "\n"), "", 0, new Problems());
        Set<String> ids = new LinkedHashSet<>();
        yaml.forEach((id, value) -> ids.add(id));
        return ids;
    }
}
