package org.depesha.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesha.ingest.table.Table.Row;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** Makes a table of rows of cells: the first row that can be a head is one, and what does not fit it is told. */
final class RowsOfCells {

    private RowsOfCells() {}

    /** The table; empty, with a problem, where there is no row below a head. */
    static Optional<Table> table(String file, List<Row> all, Problems problems) {
        List<Row> said = all.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        int widest = said.stream().mapToInt(RowsOfCells::filled).max().orElse(0);
        int first = IntStream.range(0, said.size())
                .filter(i -> filled(said.get(i)) >= Math.min(2, widest))
                .findFirst()
                .orElse(said.size());
        said.subList(0, first)
                .forEach(row -> problems.report(
                        Code.DOUBTFUL_IMPORT,
                        new Place(file, row.line(), 0),
                        "This line above the columns' names is passed over: `"
                                + String.join(" ", row.cells()).strip() + "`.",
                        "Remove it from the table, if it is not needed."));
        if (first + 1 >= said.size()) {
            problems.report(
                    Code.EMPTY_TRANSCRIPT,
                    Place.of(file),
                    "The table has no row below the names of its columns.",
                    "Name the columns in the first line, and describe one letter in each line below it.");
            return Optional.empty();
        }
        List<String> head = head(said.get(first), said.subList(first + 1, said.size()));
        List<Row> rows = said.subList(first + 1, said.size()).stream()
                .flatMap(row -> fitting(row, head.size(), file, problems).stream())
                .toList();
        return Optional.of(new Table(file, head, rows, said.size() - first - 1 - rows.size()));
    }

    private static int filled(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** The names of the columns; one without a name that has cells is called by its number. */
    private static List<String> head(Row first, List<Row> rows) {
        List<String> cells = new ArrayList<>(first.cells());
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank() && isEmpty(rows, cells.size() - 1)) {
            cells.remove(cells.size() - 1);
        }
        Set<String> taken = new HashSet<>();
        List<String> head = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).isBlank()
                    ? "Column " + (i + 1)
                    : cells.get(i).strip().replaceAll("\\s+", " ");
            String free = name;
            for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
                free = name + " " + n;
            }
            head.add(free);
        }
        return head;
    }

    private static boolean isEmpty(List<Row> rows, int column) {
        return rows.stream()
                .allMatch(row ->
                        row.cells().size() <= column || row.cells().get(column).isBlank());
    }

    /** A row with as many cells as the head has; none, with a problem, where it says more than that. */
    private static Optional<Row> fitting(Row row, int columns, String file, Problems problems) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() > columns && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.size() > columns) {
            problems.report(
                    Code.UNREADABLE_ROW,
                    new Place(file, row.line(), 0),
                    "This row has " + cells.size() + " cells, and the table " + columns + " columns.");
            return Optional.empty();
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return Optional.of(new Row(row.line(), cells));
    }
}
