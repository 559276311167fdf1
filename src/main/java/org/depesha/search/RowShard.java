package org.depesha.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesha.search.Item.Row;

/** What results show of neighbouring items. */
final class RowShard {

    private final List<List<Object>> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(List.of(row.kind(), row.address(), row.title(), row.date(), row.number(), row.shelfmark(), row.as()));
    }

    int size() {
        return rows.size();
    }

    Map<String, Object> content() {
        return Map.of("rows", rows);
    }
}
