package org.depesha.export;

import java.util.List;

/**
 * A table of comma-separated values: RFC 4180, UTF-8, lines ended by CR LF, a header line. A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
final class CsvTable {

    private final StringBuilder out = new StringBuilder();
    private final int columns;

    /** A table without rows; its header line gives the columns, as the file has it. */
    CsvTable(String header) {
        this(List.of(header.split(",")));
    }

    /** A table without rows, with these columns. */
    CsvTable(List<String> names) {
        this.columns = names.size();
        row(names);
    }

    /** Adds a row. */
    void row(String... cells) {
        row(List.of(cells));
    }

    void row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("a row of " + cells.size() + " cells in a table of " + columns);
        }
        String separator = "";
        for (String cell : cells) {
            out.append(separator).append(quoted(harmless(cell)));
            separator = ",";
        }
        out.append("\r\n");
    }

    /** What begins with one of these signs is run by spreadsheets (OWASP, "CSV Injection"); a mere number is not. */
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("[+-]?\\d+(\\.\\d+)?") ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain && cell.strip().equals(cell) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
