package org.depesha.cite;

import java.util.ArrayList;
import java.util.List;

/** Gathers the parts of a description, a comma between any two. */
final class CitationParts {

    private final List<String> parts = new ArrayList<>();

    /** Adds a part; nothing where it is empty. */
    CitationParts add(String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
        return this;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    String words() {
        return String.join(", ", parts);
    }
}
