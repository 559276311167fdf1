package org.depesha.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every kind of file that somebody else may have written, with what is tried at it: {@code doors.yml}. */
final class Doors {

    private Doors() {}

    /** Every door by its name. */
    static Map<String, Door> all() {
        Map<?, ?> file = read();
        Map<?, ?> signs = (Map<?, ?>) Objects.requireNonNull(file.get("signs"));
        Map<String, Door> doors = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(file.get("doors"))).forEach((name, row) -> {
            Map<?, ?> door = (Map<?, ?>) row;
            List<String> own = Stream.of(string(signs, string(door, "signs")), string(signs, "anywhere"))
                    .flatMap(all -> Stream.of(all.split(" ")))
                    .map(sign -> sign.replace('␤', '\n').replace('␣', ' '))
                    .toList();
            List<String> seeds = ((List<?>) Objects.requireNonNull(door.get("seeds")))
                    .stream().map(Object::toString).toList();
            doors.put(name.toString(), new Door(name.toString(), seeds, own, trial(door)));
        });
        return doors;
    }

    private static Map<?, ?> read() {
        try (InputStream file = Objects.requireNonNull(Doors.class.getResourceAsStream("doors.yml"))) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Door.Trial trial(Map<?, ?> door) {
        String file = string(door, "file");
        return switch (string(door, "try")) {
            case "page" -> Trials.page(file, string(door, "head"), string(door, "tail"));
            case "edition" -> Trials.edition(file, string(door, "head"));
            default -> Trials.imports(file);
        };
    }

    private static String string(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }
}
