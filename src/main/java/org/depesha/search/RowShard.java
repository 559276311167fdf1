package org.depesha.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesha.search.Item.Row;
import org.depesha.search.Item.Value;

/** Rows of neighbouring items; the values of facets stand once, and rows name them by number. */
final class RowShard {

    private final List<List<Object>> rows = new ArrayList<>();
    private final Map<Value, Integer> values = new LinkedHashMap<>();

    void add(Row row) {
        Map<String, List<Integer>> facets = new LinkedHashMap<>();
        row.facets()
                .forEach((facet, all) -> facets.put(
                        facet,
                        all.stream()
                                .map(value -> values.computeIfAbsent(value, key -> values.size()))
                                .toList()));
        rows.add(List.of(
                row.kind(), row.address(), row.title(), row.date(), row.number(), row.shelfmark(), facets, row.as()));
    }

    int size() {
        return rows.size();
    }

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                "values",
                values.keySet().stream()
                        .map(value -> List.of(value.key(), value.words()))
                        .toList());
        content.put("rows", rows);
        return content;
    }
}
