package org.depesha.ingest.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables beside this class: a row a line, cells parted by tabs, remarks behind {@code #}. */
public final class TableRows {

    private TableRows() {}

    /** The rows of a table that is packed with the program. */
    public static List<String[]> of(String name) {
        try (InputStream table = TableRows.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException(name + " is not packed with the program");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#") && !row.isBlank())
                    .map(row -> row.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
