package org.depesha.ingest.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.ingest.draft.DocumentNames;
import org.depesha.ingest.row.Columns.Column;
import org.depesha.ingest.table.Table;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** The rows of a table as what they say of letters. */
public final class LetterRows {

    /** What parts those whom one cell names. */
    private static final Pattern NEXT_PARTY = Pattern.compile("\\s*[;\\n|]\\s*");

    /** A cell with nothing but spaces and signs that format others is an empty one. */
    private static final Pattern SEEN = Pattern.compile("[^\\p{Z}\\p{Cc}\\p{Cf}]");

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}");
    private static final int MONTHS = 12;
    private static final RowDates DATES = new RowDates(false);

    private final Table table;
    private final Columns columns;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    /** @param problems what is told of ids that can't be letters' */
    public LetterRows(Table table, Columns columns, Problems problems) {
        this.table = table;
        this.columns = columns;
        this.problems = problems;
    }

    /** What each row says. */
    public List<LetterRow> rows() {
        ids.clear();
        return table.rows().stream().map(this::row).toList();
    }

    /**
     * What is gathered of a row.
     *
     * @param day columns of parts of a day, by the part, with the cell
     */
    private record Gathered(
            Place place, Map<Detail, List<String>> details, Map<String, String> fields, Map<Column, String> day) {}

    private LetterRow row(Table.Row row) {
        Gathered gathered = new Gathered(
                new Place(table.file(), row.line(), 0),
                new EnumMap<>(Detail.class),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        for (int i = 0; i < columns.all().size(); i++) {
            Column column = columns.all().get(i);
            String cell = row.cells().get(i).strip();
            if (SEEN.matcher(cell).find() && !column.isLeftOut()) {
                add(column, cell, gathered);
            }
        }
        date(gathered);
        if (gathered.details().containsKey(Detail.TEXT)) {
            columns.headingOf(Detail.FILE)
                    .ifPresent(heading -> Optional.ofNullable(gathered.details().remove(Detail.FILE))
                            .ifPresent(file -> gathered.fields().put(heading, String.join("", file))));
        }
        return new LetterRow(gathered.details(), gathered.fields(), gathered.place());
    }

    private void add(Column column, String cell, Gathered gathered) {
        Optional<Detail> detail = Detail.of(column.key());
        if (Columns.DAY_PARTS.contains(column.key())) {
            gathered.day().put(column, cell);
        } else if (detail.isEmpty() || (detail.get() == Detail.ID && !isId(cell, gathered.place()))) {
            gathered.fields().put(column.heading(), cell);
        } else {
            gathered.details().merge(detail.get(), values(detail.get(), cell), LetterRows::joined);
        }
    }

    private static List<String> joined(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    /** Whether a document can have an id, and no row above has it; if not, that is told. */
    private boolean isId(String id, Place place) {
        boolean valid = DocumentNames.isValid(id);
        if (valid && ids.add(id.toLowerCase(Locale.ROOT))) {
            return true;
        }
        problems.report(
                Code.DOUBTFUL_IMPORT,
                place,
                "`" + id + "` "
                        + (valid ? "is the id of another row too" : "can't be the id of a letter")
                        + ": the letter is called by its date and parties, and has this among its `fields`.",
                valid
                        ? "Give each row an id of its own, or none."
                        : "Write ids of the letters A to Z, figures, `-`, `_` and `.`, or none.");
        return false;
    }

    /** Takes the parts of a day for the date, or what it lacks; else they are the edition's own fields. */
    private static void date(Gathered gathered) {
        Map<String, String> parts = new LinkedHashMap<>();
        gathered.day().forEach((column, cell) -> parts.put(column.key(), cell));
        List<String> said = gathered.details().getOrDefault(Detail.SENT, List.of());
        Optional<String> date = said.isEmpty() ? Optional.empty() : DATES.read(said.get(0));
        if (parts.isEmpty()
                || date.filter(read -> parts.equals(partsOf(read, parts))).isPresent()) {
            return;
        }
        String whole = said.isEmpty() ? joined(parts) : around(said.get(0), parts);
        if (said.isEmpty() || (date.isEmpty() && DATES.read(whole).isPresent())) {
            gathered.details().put(Detail.SENT, List.of(whole));
        } else {
            gathered.day().forEach((column, cell) -> gathered.fields().put(column.heading(), cell));
        }
    }

    /** "4 March" with the year behind it, "March" with the day before it. */
    private static String around(String said, Map<String, String> parts) {
        return Stream.of(
                        parts.getOrDefault("day", ""),
                        said,
                        parts.getOrDefault("month", ""),
                        parts.getOrDefault("year", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Of what columns say of a day, all that a date says too. */
    private static Map<String, String> partsOf(String date, Map<String, String> parts) {
        Map<String, String> same = new LinkedHashMap<>(parts);
        String[] numbers = date.split("[-T~?]");
        same.entrySet().removeIf(part -> {
            int index = Columns.DAY_PARTS.indexOf(part.getKey());
            return index >= numbers.length
                    || !numbers[index]
                            .replaceFirst("^0", "")
                            .equals(part.getValue().replaceFirst("^0", ""));
        });
        return same;
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
