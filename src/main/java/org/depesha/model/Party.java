package org.depesha.model;

import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A person or organization in its part of a message: sender, addressee, relay, or receiver of a copy.
 *
 * @param entry the register entry; null for somebody whom no register holds
 * @param name the name that the document uses ("Filippov"); empty where it is the entry's own
 * @param count how many copies; 0 where it is not said
 * @param note what else is known; may be empty
 * @param received when and where a relay received what it passed on; {@link Action#UNKNOWN} for all others
 */
public record Party(
        @Nullable EntryKey entry,
        String name,
        int count,
        Certainty certainty,
        String note,
        Action received,
        Place place) {

    /** A party of which neither copies nor a receipt of its own nor anything else is known. */
    public static Party of(@Nullable EntryKey entry, String name, Certainty certainty, Place place) {
        return new Party(entry, name, 0, certainty, "", Action.UNKNOWN, place);
    }

    /**
     * Words for the party, with a sign where the edition is not sure of it. Of a message that the program describes
     * from others, which stands in no file, its page says so as a whole.
     */
    public String told(String words) {
        return isDoubted() ? certainty.told(words) : words;
    }

    /** Whether the edition says that it is not sure of this party. */
    public boolean isDoubted() {
        return certainty != Certainty.HIGH && !place.equals(Place.NOWHERE);
    }

    /** The same party under an entry of a register. */
    public Party with(@Nullable EntryKey newEntry) {
        return new Party(newEntry, name, count, certainty, note, received, place);
    }
}
