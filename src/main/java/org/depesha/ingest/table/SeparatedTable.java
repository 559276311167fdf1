package org.depesha.ingest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesha.ingest.table.Table.Row;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** Reads values that are separated by commas, semicolons, tabs or bars; which it is, the text shows. */
final class SeparatedTable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 100;

    private SeparatedTable() {}

    static Optional<Table> read(String file, String text, Problems problems) {
        try {
            List<Row> rows = rows(text, separator(text));
            if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
                reportOpen(file, rows, problems);
            }
            return RowsOfCells.table(file, rows, problems);
        } catch (CsvParseException e) {
            problems.report(
                    Code.UNREADABLE_TRANSCRIPT,
                    Place.of(file),
                    "The table can't be read: " + e.getMessage() + ".",
                    "Save it again as CSV in UTF-8.");
            return Optional.empty();
        }
    }

    /** A quotation mark that is never closed swallows all lines to the next, or to the end. */
    private static void reportOpen(String file, List<Row> rows, Problems problems) {
        rows.stream()
                .max(Comparator.comparingLong(row -> row.cells().stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == '\n' || c == '"')
                        .count()))
                .ifPresent(row -> problems.report(
                        Code.UNREADABLE_ROW,
                        new Place(file, row.line(), 0),
                        "The table has a quotation mark too many or too few, probably here: lines may have become one "
                                + "cell.",
                        "Close the cell with a quotation mark; write each quotation mark inside it twice."));
    }

    private static List<Row> rows(String text, char separator) {
        try (CsvReader<CsvRecord> reader = reader(separator, text)) {
            return reader.stream()
                    .map(line -> new Row((int) line.getStartingLineNumber(), line.getFields()))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .acceptCharsAfterQuotes(true)
                .maxBufferSize(64 << 20)
                .ofCsvRecord(text);
    }

    /** That by which most of the first rows have the same number of cells, and as many as can be. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long evidence = evidence(text, separator);
            if (evidence > most) {
                best = separator;
                most = evidence;
            }
        }
        return best;
    }

    private static long evidence(String text, char separator) {
        List<Integer> counts = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(separator, text)) {
            for (CsvRecord line : reader) {
                counts.add(line.getFieldCount());
                if (counts.size() == LOOKED_AT) {
                    break;
                }
            }
        } catch (java.io.IOException | CsvParseException e) {
            return 0;
        }
        Map<Integer, Long> times = counts.stream()
                .filter(count -> count > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * 1_000 / counts.size() * 100 + entry.getKey())
                .max()
                .orElse(0);
    }
}
