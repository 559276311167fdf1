package org.depesha.ingest.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.ingest.row.Columns.Column;
import org.depesha.ingest.table.Table;
import org.depesha.problem.Place;

/** The rows of a table as what they say of letters. */
public final class TableRows {

    /** What parts those whom one cell names. */
    private static final Pattern NEXT_PARTY = Pattern.compile("\\s*[;\\n|]\\s*");

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}");
    private static final int MONTHS = 12;

    private final Table table;
    private final Columns columns;

    public TableRows(Table table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    /** What each row says. */
    public List<LetterRow> rows() {
        return table.rows().stream().map(this::row).toList();
    }

    private LetterRow row(Table.Row row) {
        Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> day = new LinkedHashMap<>();
        for (int i = 0; i < columns.all().size(); i++) {
            Column column = columns.all().get(i);
            String cell = row.cells().get(i).strip();
            if (cell.isEmpty() || column.isLeftOut()) {
                continue;
            }
            if (column.isOwn()) {
                fields.put(column.heading(), cell);
            } else if (Columns.DAY_PARTS.contains(column.key())) {
                day.put(column.key(), cell);
            } else {
                Detail detail = Detail.of(column.key()).orElseThrow();
                details.put(detail, values(detail, cell));
            }
        }
        if (!day.isEmpty()) {
            details.computeIfAbsent(Detail.SENT, any -> List.of(joined(day)));
        }
        return new LetterRow(details, fields, new Place(table.file(), row.line(), 0));
    }

    private static List<String> values(Detail detail, String cell) {
        return detail.isParty()
                ? Stream.of(NEXT_PARTY.split(cell))
                        .filter(part -> !part.isBlank())
                        .toList()
                : List.of(cell);
    }

    /** "4 March 1901" and 1901, 3, 4: what its columns say of a day, in the order in which a date is read. */
    private static String joined(Map<String, String> day) {
        List<String> parts = new ArrayList<>();
        boolean figures = day.values().stream().allMatch(part -> part.matches("\\d{1,4}"));
        List<String> order = figures ? Columns.DAY_PARTS : List.of("day", "month", "year");
        for (String key : order) {
            String part = day.getOrDefault(key, "");
            if (!part.isEmpty() && !part.equals("0")) {
                parts.add(figures && part.length() == 1 ? "0" + part : part);
            }
        }
        return String.join(figures ? "-" : " ", parts);
    }

    /** Whether the dates between slashes begin with the month, as is seen where one has a second number above 12. */
    public static boolean monthFirst(List<LetterRow> rows) {
        return any(rows, 2, number -> number > MONTHS) && !any(rows, 1, number -> number > MONTHS);
    }

    /** Whether a date between slashes can be two: nothing in the table shows whether day or month comes first. */
    public static boolean orderIsOpen(List<LetterRow> rows) {
        return any(rows, 1, number -> true)
                && !any(rows, 1, number -> number > MONTHS)
                && !any(rows, 2, number -> number > MONTHS);
    }

    private static boolean any(List<LetterRow> rows, int part, Predicate<Integer> test) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.text(Detail.SENT), row.text(Detail.RECEIVED)))
                .map(SLASHED::matcher)
                .filter(Matcher::matches)
                .anyMatch(slashed -> test.test(Integer.parseInt(slashed.group(part))));
    }
}
