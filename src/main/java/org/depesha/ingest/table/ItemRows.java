package org.depesha.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesha.ingest.table.Table.Row;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** Gathers the items of a list of references that are letters, with whatever each says, as rows of one table. */
final class ItemRows {

    private final String file;
    private final Problems problems;
    private final Set<String> head = new LinkedHashSet<>();
    private final Map<Integer, Map<String, String>> items = new LinkedHashMap<>();

    ItemRows(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Adds a letter; what it says without words is left out, a letter of which nothing is said is told. */
    void add(int line, Map<String, String> item) {
        Map<String, String> said = new LinkedHashMap<>(item);
        said.values().removeIf(String::isBlank);
        if (said.isEmpty()) {
            problems.report(
                    Code.DOUBTFUL_IMPORT,
                    new Place(file, line, 0),
                    "This item is passed over: it says nothing about the letter.",
                    "Remove it, or export it again with what is known of the letter.");
            return;
        }
        head.addAll(said.keySet());
        items.put(line, said);
    }

    /** Tells of an item that is no letter. */
    void passOver(int line, String type, String title) {
        problems.report(
                Code.DOUBTFUL_IMPORT,
                new Place(file, line, 0),
                "The item `" + title + "` is passed over: its type is `" + type + "`, not that of a letter.",
                "If it is one, change its type and export it again.");
    }

    Optional<Table> table() {
        if (items.isEmpty()) {
            problems.report(
                    Code.EMPTY_TRANSCRIPT,
                    Place.of(file),
                    "The file lists no letter.",
                    "Export items of the type letter.");
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        items.forEach((line, item) -> rows.add(new Row(
                line, head.stream().map(key -> item.getOrDefault(key, "")).toList())));
        return Optional.of(new Table(file, List.copyOf(head), rows, 0));
    }
}
