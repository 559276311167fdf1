package org.depesha.ingest.table;

import java.util.List;

/**
 * A list of letters.
 *
 * @param file as it was named, with {@code /} between its parts
 * @param head what its columns are called; no two alike, none empty
 * @param rows those that say something, and can be read
 * @param refused how many can't be read
 */
public record Table(String file, List<String> head, List<Row> rows, int refused) {

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line where it begins: of a text its line, of a sheet the row, of a list of references the item; from 1
     * @param cells as many as the head has; what is not said is empty
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
