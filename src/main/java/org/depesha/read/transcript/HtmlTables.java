package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The rows and cells of a table of HTML. */
final class HtmlTables {

    /** What no cell of a table of Markdown can hold. */
    private static final String BLOCKS = "table, h1, h2, h3, h4, blockquote, pre, img, hr";

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 2000;

    private HtmlTables() {}

    /** Whether each of a table's cells holds lines of words and nothing else. */
    static boolean isPlain(Element table) {
        return table.select(BLOCKS).stream().allMatch(inner -> inner == table);
    }

    /** The rows, each of as many cells as it has columns; where a cell of another place reaches to, one is empty. */
    static List<List<MarkedText>> rows(Element table, Function<Element, MarkedText> words) {
        List<List<MarkedText>> rows = new ArrayList<>();
        Map<Integer, Integer> reaching = new HashMap<>();
        for (Element row : rows(table)) {
            List<MarkedText> cells = new ArrayList<>();
            for (Element cell : cells(row)) {
                reach(cells, reaching);
                int down = span(cell, "rowspan", MOST_ROWS);
                int column = cells.size();
                cells.add(words.apply(cell));
                while (cells.size() < column + span(cell, "colspan", MOST_COLUMNS)) {
                    cells.add(MarkedText.EMPTY);
                }
                for (int i = column; down > 1 && i < cells.size(); i++) {
                    reaching.put(i, down - 1);
                }
            }
            reach(cells, reaching);
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Fills the next places with what cells of rows above reach down to. */
    private static void reach(List<MarkedText> cells, Map<Integer, Integer> reaching) {
        for (int left = reaching.getOrDefault(cells.size(), 0); left > 0; ) {
            reaching.put(cells.size(), left - 1);
            cells.add(MarkedText.EMPTY);
            left = reaching.getOrDefault(cells.size(), 0);
        }
    }

    /** Over how many rows or columns a cell reaches. */
    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Math.max(1, Math.min(most, Integer.parseInt(value))) : 1;
    }

    static boolean hasSpans(Element table) {
        return rows(table).stream()
                .flatMap(row -> cells(row).stream())
                .anyMatch(cell -> span(cell, "rowspan", MOST_ROWS) > 1 || span(cell, "colspan", MOST_COLUMNS) > 1);
    }

    private static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    static boolean isHeaded(Element table) {
        List<Element> rows = rows(table);
        return !rows.isEmpty()
                && !cells(rows.get(0)).isEmpty()
                && cells(rows.get(0)).stream()
                        .allMatch(cell -> cell.normalName().equals("th"));
    }
}
