package org.depesha.ingest.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.ingest.table.Table;
import org.depesha.problem.DidYouMean;

/** What the columns of a table were taken for. */
public final class Columns {

    /** Parts of a date that have columns of their own. */
    static final List<String> DAY_PARTS = List.of("year", "month", "day");

    private static final String LEFT_OUT = "-";
    private static final String OWN = "field";

    private final List<Column> all;

    private Columns(List<Column> all) {
        this.all = List.copyOf(all);
    }

    /**
     * A column.
     *
     * @param key of what it says: that of a {@link Detail}, {@code year}, {@code month}, {@code day}, {@code field} for
     *     one of the edition's own, {@code -} for one that is left out
     * @param reason why it was taken for that
     */
    public record Column(String heading, String key, String reason) {

        boolean isOwn() {
            return key.equals(OWN);
        }

        boolean isLeftOut() {
            return key.equals(LEFT_OUT);
        }
    }

    /** Everything that a column can be, as an editor writes it. */
    public static List<String> keys() {
        return Stream.of(Stream.of(Detail.values()).map(Detail::key), DAY_PARTS.stream(), Stream.of(OWN, LEFT_OUT))
                .flatMap(keys -> keys)
                .toList();
    }

    /**
     * Why these can't be columns of tables that are imported together; empty where they can. A heading need stand in
     * one of the tables only.
     */
    public static Optional<String> refusal(List<Table> tables, Map<String, String> given) {
        List<String> all = tables.stream()
                .flatMap(table -> table.head().stream())
                .distinct()
                .toList();
        for (Map.Entry<String, String> one : given.entrySet()) {
            if (find(all, one.getKey()).isEmpty()) {
                return Optional.of("There is no column `" + one.getKey() + "`. "
                        + DidYouMean.orElse(one.getKey(), all, "The table has: " + String.join(", ", all) + "."));
            }
            if (!keys().contains(one.getValue())) {
                return Optional.of("`" + one.getValue() + "` is nothing that a column can be. "
                        + DidYouMean.orElse(one.getValue(), keys(), "Known: " + String.join(", ", keys()) + "."));
            }
        }
        return tables.stream().flatMap(table -> doubled(table, given).stream()).findFirst();
    }

    /** Why two columns of a table can't both be what only one can be. */
    private static Optional<String> doubled(Table table, Map<String, String> given) {
        Map<String, String> taken = new HashMap<>();
        for (Map.Entry<String, String> one : given.entrySet()) {
            boolean single = !List.of(OWN, LEFT_OUT).contains(one.getValue())
                    && Detail.of(one.getValue()).filter(Detail::isParty).isEmpty();
            String before = single && find(table.head(), one.getKey()).isPresent()
                    ? taken.put(one.getValue(), one.getKey())
                    : null;
            if (before != null) {
                return Optional.of("`" + before + "` and `" + one.getKey() + "` can't both be `" + one.getValue()
                        + "`: a letter has one. Let the other be `field`.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> find(List<String> head, String heading) {
        return head.stream()
                .filter(one -> one.equalsIgnoreCase(heading.strip()))
                .findFirst();
    }

    /**
     * The columns of a table.
     *
     * @param given what the editor says that some are, by their headings
     */
    public static Columns of(Table table, Map<String, String> given) {
        ColumnWords words = ColumnWords.ofProgram();
        Map<String, String> said = new LinkedHashMap<>();
        given.forEach((heading, key) ->
                find(table.head(), heading).ifPresent(found -> said.put(found.toLowerCase(Locale.ROOT), key)));
        Set<String> taken = new HashSet<>(said.values());
        List<Column> all = new ArrayList<>();
        for (String heading : table.head()) {
            String own = said.get(heading.toLowerCase(Locale.ROOT));
            all.add(own != null ? new Column(heading, own, "as `--column` says") : guessed(heading, words, taken));
        }
        return new Columns(all);
    }

    private static Column guessed(String heading, ColumnWords words, Set<String> taken) {
        Optional<String> key =
                keys().contains(heading) && heading.length() > 1 ? Optional.of(heading) : words.keyOf(heading);
        if (key.isEmpty()) {
            return new Column(heading, OWN, "a column of your own");
        }
        return taken.add(key.get())
                ? new Column(heading, key.get(), "by its name")
                : new Column(heading, OWN, "another column is `" + key.get() + "` already");
    }

    public List<Column> all() {
        return all;
    }

    /** The heading of the column that says a detail. */
    Optional<String> headingOf(Detail detail) {
        return all.stream()
                .filter(column -> column.key().equals(detail.key()))
                .map(Column::heading)
                .findFirst();
    }

    /** Headings by what they were taken for, for the report. */
    public String told() {
        int longest =
                all.stream().mapToInt(column -> column.heading().length()).max().orElse(0);
        int width = Math.min(longest, 40);
        return all.stream()
                .map(column -> String.format(
                        Locale.ROOT,
                        "  %-" + Math.max(1, width) + "s  %-20s %s%n",
                        column.heading(),
                        column.key(),
                        column.reason()))
                .collect(Collectors.joining())
                .replace("\r\n", "\n");
    }
}
