package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * A table of a Word file (ECMA-376, part 1, 17.4).
 *
 * @param rows each of as many cells as it has columns; where a cell of another place reaches to, one is empty
 * @param headed whether the first row names the columns
 * @param plain whether each cell holds lines of words and nothing else
 * @param spans whether a cell reaches over several rows or columns
 */
record WordTable(List<List<MarkedText>> rows, List<TeiElement> cells, boolean headed, boolean plain, boolean spans) {

    private static final int MOST_COLUMNS = 60;

    WordTable {
        rows = rows.stream().map(List::copyOf).toList();
        cells = List.copyOf(cells);
    }

    /**
     * Reads.
     *
     * @param lines the lines inside a cell
     */
    static WordTable of(TeiElement table, Function<TeiElement, List<SourceLine>> lines) {
        List<List<MarkedText>> rows = new ArrayList<>();
        List<TeiElement> cells = new ArrayList<>();
        boolean plain = true;
        boolean spans = false;
        for (TeiElement row : children(table, "tr")) {
            List<MarkedText> words = new ArrayList<>();
            for (TeiElement cell : children(row, "tc")) {
                List<SourceLine> inside = lines.apply(cell);
                cells.add(cell);
                plain &= inside.stream().allMatch(line -> line.block() == null);
                words.add(Blocks.broken(inside));
                TeiElement properties = WordArchive.child(cell, "tcPr");
                int columns = columns(properties);
                spans |= columns > 1 || WordArchive.child(properties, "vMerge") != null;
                for (int i = 1; i < columns; i++) {
                    words.add(MarkedText.EMPTY);
                }
            }
            rows.add(words);
        }
        return new WordTable(rows, cells, isHeaded(table), plain, spans);
    }

    /** Over how many columns a cell reaches; one that goes on from the row above is there itself, and empty. */
    private static int columns(@Nullable TeiElement properties) {
        String span = WordArchive.value(properties, "gridSpan");
        return span.matches("\\d{1,3}") ? Math.max(1, Math.min(MOST_COLUMNS, Integer.parseInt(span))) : 1;
    }

    private static boolean isHeaded(TeiElement table) {
        TeiElement first = children(table, "tr").stream().findFirst().orElse(null);
        return WordArchive.child(WordArchive.child(first, "trPr"), "tblHeader") != null;
    }

    private static List<TeiElement> children(TeiElement parent, String name) {
        return parent.elements()
                .filter(child -> WordArchive.local(child).equals(name))
                .toList();
    }
}
