package org.depesha.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.depesha.search.Item.Row;
import org.depesha.search.Item.Value;

/**
 * By what neighbouring items can be chosen, a column a facet: for each item how many values it has, and their numbers;
 * the values stand once. What is found is counted by it, without the rows of all that is found.
 */
final class FacetShard {

    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    Map<String, Object> content() {
        TreeSet<String> facets = new TreeSet<>();
        rows.forEach(row -> facets.addAll(row.facets().keySet()));
        Map<String, Object> content = new TreeMap<>();
        content.put("is", column(row -> List.of(new Value(row.kind(), ""))));
        facets.forEach(facet -> content.put(facet, column(row -> row.facets().getOrDefault(facet, List.of()))));
        return Map.of("facets", content);
    }

    private Map<String, Object> column(Function<Row, List<Value>> valuesOf) {
        Map<Value, Integer> numbers = new LinkedHashMap<>();
        Digits signs = new Digits();
        for (Row row : rows) {
            List<Value> values = valuesOf.apply(row);
            signs.number(values.size());
            values.forEach(value -> signs.number(numbers.computeIfAbsent(value, key -> numbers.size())));
        }
        Map<String, Object> column = new LinkedHashMap<>();
        column.put(
                "values",
                numbers.keySet().stream()
                        .map(value -> List.of(value.key(), value.words()))
                        .toList());
        column.put("of", signs);
        return column;
    }
}
