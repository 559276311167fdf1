package org.depesha.model;

import org.jspecify.annotations.Nullable;

/**
 * The sending or the receiving of a message, in the sense of TEI's {@code correspAction}.
 *
 * @param date null where it is not known
 * @param zone the name of the time that the document names ("Beijing time"); may be empty
 * @param deciphered when its cipher was read; null where that is not known, or it had none
 * @param note what else is known; may be empty
 * @param written the date as its document words it, with its calendar; empty where {@code date} says as much
 */
public record Action(
        @Nullable HistoricalDate date,
        Location location,
        String zone,
        Certainty certainty,
        @Nullable HistoricalDate deciphered,
        String note,
        String written) {

    /**
     * Where it was done.
     *
     * @param entry the register entry of the place; null where none is known
     * @param name that the document uses; empty where it is the entry's own, or none is known
     */
    public record Location(@Nullable EntryKey entry, String name, Certainty certainty) {

        public static final Location UNKNOWN = new Location(null, "", Certainty.HIGH);
    }

    /** An action of which nothing is known. */
    public static final Action UNKNOWN = on(null, Certainty.HIGH);

    /** An action of which no more is known than its date. */
    public static Action on(@Nullable HistoricalDate date, Certainty certainty) {
        return new Action(date, Location.UNKNOWN, "", certainty, null, "", "");
    }

    /** The same action at a place of a register. */
    public Action with(@Nullable EntryKey newLocation) {
        return new Action(
                date,
                new Location(newLocation, location.name(), location.certainty()),
                zone,
                certainty,
                deciphered,
                note,
                written);
    }

    /** The same at another place. */
    public Action at(Location newLocation) {
        return new Action(date, newLocation, zone, certainty, deciphered, note, written);
    }

    /** The same at another date. */
    public Action with(@Nullable HistoricalDate newDate) {
        return new Action(newDate, location, zone, certainty, deciphered, note, written);
    }
}
