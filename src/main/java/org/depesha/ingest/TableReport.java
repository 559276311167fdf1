package org.depesha.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depesha.ingest.draft.ImportedDocument.Outcome;
import org.depesha.ingest.row.Columns;

/** What an import of a table took its columns for, and what became of its rows. */
public final class TableReport {

    private final String file;
    private final Columns columns;
    private final int rows;
    private final List<Outcome> outcomes;

    TableReport(String file, Columns columns, int rows, List<Outcome> outcomes) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
        this.outcomes = List.copyOf(outcomes);
    }

    /** How many rows became documents. */
    public int documents() {
        return outcomes.size();
    }

    /** How many rows it has below its head. */
    public int rows() {
        return rows;
    }

    /** For the terminal. */
    public String text() {
        Map<String, Integer> counts = new TreeMap<>();
        outcomes.forEach(outcome -> counts.merge(outcome.name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        StringBuilder text =
                new StringBuilder(file).append(": its columns were taken for\n").append(columns.told());
        columns.all().stream()
                .findFirst()
                .ifPresent(column -> text.append("  If one is wrong: --column \"HEADING=KEY\", such as --column \"")
                        .append(column.heading())
                        .append("=from\"; `field` is a column of your own, `-` leaves it out.\n"));
        counts.forEach((outcome, count) ->
                text.append("  ").append(outcome).append(": ").append(count).append('\n'));
        return text.toString();
    }
}
