package org.depesha.read.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesha.config.ProfileField;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** The program's own reading of TEI letters: the table {@code profile.yml}, whose head explains it. */
public final class ProfileTable {

    private static final String FILE = "profile.yml";

    private static final Map<ProfileField, Field> FIELDS = read();

    private ProfileTable() {}

    /**
     * A field.
     *
     * @param meaning what it is
     */
    public record Field(ProfileField field, String meaning, List<Row> rows) {

        public Field {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A way to find a field's value.
     *
     * @param sample what stands in a {@code TEI} in which it finds it
     * @param yields what it finds there: words, or what the element is
     * @param place in the table
     */
    public record Row(String path, String sample, String yields, Place place) {}

    /** All fields, in the order of the table. */
    public static List<Field> fields() {
        return List.copyOf(FIELDS.values());
    }

    /** One of them. */
    static Field field(ProfileField field) {
        return Objects.requireNonNull(FIELDS.get(field), () -> FILE + " lacks `" + field.word() + "`");
    }

    private static Map<ProfileField, Field> read() {
        Problems problems = new Problems();
        Map<ProfileField, Field> fields = new EnumMap<>(ProfileField.class);
        try (InputStream in = Objects.requireNonNull(ProfileTable.class.getResourceAsStream(FILE), FILE)) {
            YamlMap yaml = YamlValue.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), FILE, 0, problems);
            yaml.allowOnly(Set.copyOf(ProfileField.words()));
            for (ProfileField field : ProfileField.values()) {
                YamlMap map = yaml.map(field.word()).allowOnly(Set.of("what", "rows"));
                fields.put(field, new Field(field, map.text("what"), rows(map)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!problems.sorted().isEmpty()) {
            throw new IllegalStateException(problems.sorted().toString());
        }
        return fields;
    }

    private static List<Row> rows(YamlMap field) {
        return field.list("rows").stream()
                .map(YamlValue::asMap)
                .map(row -> row.allowOnly(Set.of("path", "sample", "yields")))
                .map(row -> new Row(row.text("path"), row.text("sample"), row.text("yields"), row.placeOfValue("path")))
                .toList();
    }
}
