package org.depesha.tei;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which elements name something that a register knows: the table {@code names.txt}, whose head explains its columns.
 */
public final class Names {

    private static final String FILE = "names.txt";
    private static final int COLUMNS = 4;
    private static final String ANY = "-";
    private static final String UNKNOWN = "?";

    private static final Map<Key, Row> ROWS = new HashMap<>();
    private static final Set<String> ELEMENTS = new HashSet<>();

    static {
        read();
    }

    private Names() {}

    /** An element and the value of its {@code @type} in lower case. */
    private record Key(String element, String type) {}

    /** A register's word, or {@link #UNKNOWN}; whether a name that points to nothing belongs to an entry. */
    private record Row(String register, boolean byForm) {}

    /** Whether an element may name something, by its own name alone. */
    public static boolean isName(TeiElement element) {
        return element.namespace().isEmpty() && ELEMENTS.contains(element.name());
    }

    /** {@code person}, {@code place}, {@code organization}; empty for what names nothing or does not say what. */
    public static Optional<String> register(TeiElement element) {
        return row(element).map(Row::register).filter(word -> !word.equals(UNKNOWN));
    }

    /** Whether it belongs to the entry that has its words among its names where it points to nothing. */
    public static boolean isByForm(TeiElement element) {
        return row(element).filter(Row::byForm).isPresent();
    }

    private static Optional<Row> row(TeiElement element) {
        if (!isName(element)) {
            return Optional.empty();
        }
        String type = Objects.requireNonNullElse(element.attribute("type"), ANY).toLowerCase(Locale.ROOT);
        Row row = ROWS.get(new Key(element.name(), type));
        return Optional.ofNullable(row == null ? ROWS.get(new Key(element.name(), ANY)) : row);
    }

    private static void read() {
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(Names::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line) {
        String[] cells = line.strip().split("\\s+");
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": a row has " + COLUMNS + " columns: " + line);
        }
        Key key = new Key(cells[0].intern(), cells[1].toLowerCase(Locale.ROOT));
        if (ROWS.put(key, new Row(cells[2], cells[3].equals("entry"))) != null) {
            throw new IllegalStateException(FILE + ": `" + key.element() + "` has two rows of one type");
        }
        ELEMENTS.add(key.element());
    }
}
