package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows between bars, one below the other.
 *
 * @param block the table; null where they are none of a letter, and each stays a line
 * @param end the first line behind it
 */
record TextTable(@Nullable Block block, int end) {

    private static final Pattern ROW = Pattern.compile("\\s*\\|(.*[^\\s|].*)\\|\\s*");
    private static final Pattern DELIMITER =
            Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?\\|?\\s*");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    static boolean isRow(String line) {
        return ROW.matcher(line).matches();
    }

    /**
     * The table that begins in a line.
     *
     * @param words reads the words of a cell
     */
    static TextTable of(List<String> raw, int at, Function<String, MarkedText> words) {
        List<List<MarkedText>> rows = new ArrayList<>();
        boolean headed = false;
        int end = at;
        for (; end < raw.size() && raw.get(end).strip().startsWith("|"); end++) {
            if (DELIMITER.matcher(raw.get(end)).matches()) {
                headed |= end == at + 1 && !rows.isEmpty();
            } else {
                rows.add(cells(raw.get(end), words));
            }
        }
        boolean named =
                headed && rows.get(0).stream().anyMatch(cell -> !cell.text().isEmpty());
        if (headed && !named) {
            rows.remove(0);
        }
        return !rows.isEmpty() && TableShape.isData(rows, named)
                ? new TextTable(new Block.Table(rows, named), end)
                : new TextTable(null, at);
    }

    private static List<MarkedText> cells(String row, Function<String, MarkedText> words) {
        String inner = row.strip();
        inner = inner.substring(1, inner.endsWith("|") && inner.length() > 1 ? inner.length() - 1 : inner.length());
        return MarkedText.of(inner).split(CELL).stream()
                .map(cell -> words.apply(cell.text().strip()))
                .toList();
    }
}
