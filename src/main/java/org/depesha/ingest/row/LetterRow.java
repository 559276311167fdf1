package org.depesha.ingest.row;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesha.problem.Place;

/**
 * What is said of one letter, in the words in which it is said.
 *
 * @param details only those that are said; of parties one value each
 * @param fields what the edition's own columns say, by their names
 * @param place where it is said
 */
public record LetterRow(Map<Detail, List<String>> details, Map<String, String> fields, Place place) {

    public LetterRow {
        Map<Detail, List<String>> copy = new EnumMap<>(Detail.class);
        details.forEach((detail, values) -> copy.put(detail, List.copyOf(values)));
        details = Collections.unmodifiableMap(copy);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What is said, or empty. */
    public String text(Detail detail) {
        return String.join(" ", all(detail));
    }

    /** All that are named. */
    public List<String> all(Detail detail) {
        return details.getOrDefault(detail, List.of());
    }
}
