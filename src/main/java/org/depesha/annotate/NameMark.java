package org.depesha.annotate;

import java.util.List;
import org.depesha.model.EntryKey;

/**
 * A name of the registers that stands in a text.
 *
 * @param start where it begins
 * @param end behind its last character; a possessive "'s" stands outside of it
 * @param entries the entries that have this name: one, or more where it is ambiguous and must not be marked
 */
public record NameMark(int start, int end, List<EntryKey> entries) {

    public NameMark {
        entries = List.copyOf(entries);
    }

    public boolean isAmbiguous() {
        return entries.size() > 1;
    }
}
