package org.depesha.read.transcript;

import java.util.List;
import java.util.regex.Pattern;

/** Tells tables of what a letter lists from those that only lay a page out, or hold labels and what they name. */
public final class TableShape {

    private static final int LONGEST_CELL = 300;
    /** A sum, with its sign of a currency or a unit: "25", "£ 3.10.6", "12 fl." */
    private static final Pattern SUM = Pattern.compile("\\W{0,3}\\d[\\d.,/:½¼¾ –-]*\\W{0,2}(?:\\p{L}{1,4}\\.?)?\\W*");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private TableShape() {}

    /**
     * Whether the rows of a table belong together: more than one cell each, none of which begins with a label. Two
     * columns without a head of their own are a list of sums, or labels and what they name; of one row, all cells but
     * the first are sums, or there are three and none is a date.
     */
    static boolean isData(List<List<MarkedText>> rows, boolean headed) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean plain = rows.stream()
                .allMatch(row -> row.isEmpty()
                        || !row.get(0).text().strip().endsWith(":")
                                && row.stream().noneMatch(cell -> cell.length() > LONGEST_CELL));
        return plain && columns > 1 && (rows.size() > 1 ? headed || columns > 2 || areSums(rows) : isRow(rows.get(0)));
    }

    private static boolean isRow(List<MarkedText> row) {
        List<String> cells = row.stream().map(cell -> cell.text().strip()).toList();
        boolean sums = cells.get(0).codePoints().anyMatch(Character::isLetter)
                && cells.subList(1, cells.size()).stream()
                        .allMatch(cell -> SUM.matcher(cell).matches());
        boolean dated = cells.stream().anyMatch(cell -> YEAR.matcher(cell).find());
        return !dated && (sums || cells.stream().filter(cell -> !cell.isEmpty()).count() > 2);
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
