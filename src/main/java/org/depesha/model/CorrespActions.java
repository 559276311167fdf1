package org.depesha.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a {@code correspDesc} and who has what part in them (TEI P5, chapter 2.4.6), by the table
 * {@code actions.txt}, whose head explains its columns.
 */
public record CorrespActions(List<TeiElement> all) {

    private static final String FILE = "actions.txt";
    private static final int COLUMNS = 4;
    private static final Map<Key, Part> ROWS = read();

    public CorrespActions {
        all = List.copyOf(all);
    }

    /** What somebody is in a message. */
    public enum Part {
        SENDER,
        ADDRESSEE,
        RELAY,
        COPY,
        /** Named, but no party: somebody whom the letter mentions. */
        NONE
    }

    private record Key(String attribute, String value, String of) {}

    /** The actions of a description; none for null. */
    public static CorrespActions of(@Nullable TeiElement description) {
        return new CorrespActions(
                description == null
                        ? List.of()
                        : description.elements("correspAction").toList());
    }

    /** The part of those whom an action names: as the name itself says, or else the action; null where neither does. */
    public static @Nullable Part part(TeiElement action, TeiElement name) {
        return role("role", name)
                .or(() -> Optional.ofNullable(part(action)))
                .or(() -> role("alone", name))
                .orElse(null);
    }

    /** Whether a name says by itself what part it has. */
    public static boolean hasRole(TeiElement name) {
        return role("role", name).isPresent() || role("alone", name).isPresent();
    }

    private static Optional<Part> role(String attribute, TeiElement name) {
        return Stream.of("role", "type")
                .flatMap(said -> Stream.ofNullable(name.attribute(said)))
                .flatMap(value -> Stream.ofNullable(ROWS.get(key(attribute, value, "-"))))
                .findFirst();
    }

    private static @Nullable Part part(TeiElement action) {
        Part part = ROWS.get(key("type", Objects.toString(action.attribute("type"), ""), "-"));
        if (part == null) {
            return null;
        }
        String of = part.name().toLowerCase(Locale.ROOT);
        return ROWS.getOrDefault(key("subtype", Objects.toString(action.attribute("subtype"), ""), of), part);
    }

    /** The action whose place and date are those of the sending; null where there is none. */
    public @Nullable TeiElement sending() {
        return with(Part.SENDER).findFirst().orElse(null);
    }

    /** The action whose place and date are those of the receipt; null where there is none. */
    public @Nullable TeiElement receipt() {
        TeiElement sending = sending();
        return with(Part.ADDRESSEE)
                .filter(action -> action != sending)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The actions of a part, or of somebody who has it. */
    private Stream<TeiElement> with(Part part) {
        return all.stream()
                .filter(action -> part(action) == part
                        || action.descendants().anyMatch(name -> Names.isName(name) && part(action, name) == part));
    }

    private static Key key(String attribute, String value, String of) {
        String word = value.strip();
        return new Key(attribute, word.substring(word.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), of);
    }

    private static Map<Key, Part> read() {
        Map<Key, Part> rows = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(CorrespActions.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(cells -> add(cells, rows));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String[] cells, Map<Key, Part> rows) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": a row has " + COLUMNS + " columns: " + String.join(" ", cells));
        }
        rows.put(key(cells[0], cells[1], cells[2]), Part.valueOf(cells[3].toUpperCase(Locale.ROOT)));
    }
}
