package org.depesha.read.transcript;

import java.util.List;
import org.jsoup.nodes.Element;

/** The rows and cells of a table of HTML. */
final class HtmlTables {

    /** What stands in cells that lay a page out, and not in those of a list of sums. */
    private static final String BLOCKS = "table, p + p, h1, h2, h3, ul, ol, blockquote, pre, br + br, img, hr";

    private HtmlTables() {}

    /** Whether each of a table's cells holds a line of words and nothing else. */
    static boolean isPlain(Element table) {
        return table.select(BLOCKS).stream().allMatch(inner -> inner == table);
    }

    static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
    }

    static List<Element> cells(Element row) {
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
