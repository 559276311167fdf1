package org.depesha.ingest.finding;

import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/**
 * Who a phrase means.
 *
 * @param entry the register entry; null where none fits, or more than one
 * @param name without ranks, in ordinary capital letters
 * @param as the cover name, or another, that the text uses; empty where it is the entry's own
 * @param note office or other words of the phrase
 * @param count of copies; 0 where it is not said
 */
public record PartyName(@Nullable EntryKey entry, String name, String as, String note, int count) {

    /** What makes two phrases one party. */
    public boolean isSame(PartyName other) {
        if (entry != null && other.entry != null) {
            return entry.equals(other.entry);
        }
        if (isInitialsOf(other) || other.isInitialsOf(this)) {
            return true;
        }
        String mine = surname();
        String its = other.surname();
        return mine.equals(its)
                || name.toLowerCase(java.util.Locale.ROOT).contains(its)
                || other.name.toLowerCase(java.util.Locale.ROOT).contains(mine);
    }

    /** "E. C." for Miss E. Carver. */
    private boolean isInitialsOf(PartyName whole) {
        if (!name.matches("(?:\\p{Lu}\\. ?){2,4}")) {
            return false;
        }
        StringBuilder first = new StringBuilder();
        for (String word : whole.name.split(",")[0].split("[\\s.]+")) {
            first.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return first.toString().equals(name.replaceAll("[^\\p{Lu}]", ""));
    }

    private String surname() {
        String[] words = name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L} -]", " ")
                .strip()
                .split("\\s+");
        return words[words.length - 1];
    }
}
