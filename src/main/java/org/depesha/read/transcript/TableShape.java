package org.depesha.read.transcript;

import java.util.List;
import java.util.regex.Pattern;

/** Tells tables of what a letter lists from those that only lay a page out, or hold labels and what they name. */
public final class TableShape {

    private static final int LONGEST_CELL = 300;
    /** A sum, with its sign of a currency or a unit: "25", "£ 3.10.6", "12 fl." */
    private static final Pattern SUM = Pattern.compile("\\W{0,3}\\d[\\d.,/:½¼¾ –-]*\\W{0,2}(?:\\p{L}{1,4}\\.?)?\\W*");

    private TableShape() {}

    /**
     * Whether the rows of a table belong together: two at the least, of more than one cell, none of which begins with a
     * label. Two columns without a head of their own are a list of sums, or labels and what they name.
     */
    static boolean isData(List<List<MarkedText>> rows, boolean headed) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean plain = rows.stream()
                .allMatch(row -> row.isEmpty()
                        || !row.get(0).text().strip().endsWith(":")
                                && row.stream().noneMatch(cell -> cell.length() > LONGEST_CELL));
        return plain && rows.size() > 1 && columns > 1 && (headed || columns > 2 || areSums(rows));
    }

    private static boolean areSums(List<List<MarkedText>> rows) {
        return rows.stream().filter(TableShape::isSum).count() * 2 >= rows.size();
    }

    private static boolean isSum(List<MarkedText> row) {
        return SUM.matcher(row.get(row.size() - 1).text().strip()).matches();
    }

    /** Whether the cells of a column below its head are sums, and stand at its right. */
    public static boolean isRight(Block.Table table, int column) {
        List<String> cells = table
                .rows()
                .subList(table.headed() ? 1 : 0, table.rows().size())
                .stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).text().strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> SUM.matcher(cell).matches());
    }
}
