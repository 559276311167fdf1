package org.depesha.read;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.jspecify.annotations.Nullable;

/** Turns a table into TEI: columns of sums, lists in two columns. */
final class MarkdownTable {

    private final MarkdownInlines inlines;

    MarkdownTable(MarkdownInlines inlines) {
        this.inlines = inlines;
    }

    TeiElement read(Node table) {
        List<TeiElement> rows = new ArrayList<>();
        for (Node section : table.getChildren()) {
            for (Node row : section.getChildren()) {
                if (row instanceof TableRow && !section.getNodeName().equals("TableSeparator")) {
                    add(row, section instanceof TableHead, rows);
                }
            }
        }
        return of(rows);
    }

    private void add(Node row, boolean head, List<TeiElement> rows) {
        List<TeiElement> cells = new ArrayList<>();
        for (Node child : row.getChildren()) {
            if (child instanceof TableCell cell) {
                cells.add(cell(inlines.read(cell), side(cell.getAlignment())));
            }
        }
        // A head without words is there because Markdown has no table without one.
        boolean needless =
                head && cells.stream().allMatch(cell -> cell.children().isEmpty());
        if (!cells.isEmpty() && !needless) {
            rows.add(TeiElement.of("row", cells).with("role", head ? "label" : null));
        }
    }

    private static @Nullable String side(TableCell.@Nullable Alignment alignment) {
        if (alignment == null) {
            return null;
        }
        return switch (alignment) {
            case RIGHT -> "right";
            case CENTER -> "center";
            default -> null;
        };
    }

    /** A cell; one of white space alone is empty. */
    static TeiElement cell(List<TeiNode> words, @Nullable String side) {
        boolean empty = words.stream()
                .allMatch(word -> word instanceof TeiText && word.text().isBlank());
        return TeiElement.of("cell", empty ? List.of() : words).with("rend", side);
    }

    /** A table whose rows have the same number of cells. */
    static TeiElement of(List<TeiElement> rows) {
        int columns = rows.stream().mapToInt(MarkdownTable::columns).max().orElse(0);
        return TeiElement.of(
                "table", rows.stream().map(row -> padded(row, columns)).toList());
    }

    private static int columns(TeiElement row) {
        return row.elements()
                .map(cell -> cell.attribute("cols"))
                .mapToInt(cols -> cols == null ? 1 : Integer.parseInt(cols))
                .sum();
    }

    private static TeiElement padded(TeiElement row, int columns) {
        List<TeiNode> cells = new ArrayList<>(row.children());
        for (int i = columns(row); i < columns; i++) {
            cells.add(TeiElement.of("cell"));
        }
        return row.with(cells);
    }
}
