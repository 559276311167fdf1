package org.depesha.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.link.LinkedEdition;

/**
 * Fields of the edition's own by which letters can be chosen: those with few values, of which one at least stands with
 * several letters.
 *
 * @param names in alphabetical order
 */
record OwnFields(List<String> names) {

    /** More values than these make no choice. */
    private static final int MOST = 30;

    static OwnFields of(LinkedEdition edition) {
        Map<String, Set<String>> values = new HashMap<>();
        Map<String, Integer> letters = new HashMap<>();
        edition.documents()
                .forEach(linked -> linked.document()
                        .description()
                        .filing()
                        .fields()
                        .forEach((name, value) -> {
                            values.computeIfAbsent(name, any -> new HashSet<>()).add(value);
                            letters.merge(name, 1, Integer::sum);
                        }));
        return new OwnFields(values.entrySet().stream()
                .filter(field -> field.getValue().size() <= MOST)
                .filter(field -> field.getValue().size() < letters.getOrDefault(field.getKey(), 0))
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
    }

    /** What a field is called among the facets, where no other has such a name. */
    static String facet(String name) {
        return "field:" + name;
    }

    /** Adds what a document says of them. */
    void add(Map<String, String> fields, MessageRow row) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            row.value(facet(name), value, value);
        }
    }
}
