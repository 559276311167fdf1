package org.depesha.model;

import org.jspecify.annotations.Nullable;

/**
 * The sending or the receiving of a message, in the sense of TEI's {@code correspAction}.
 *
 * @param date null where it is not known
 * @param location the register entry of the place; null where none is known
 * @param locationName the name that the document uses; empty where it is the entry's own, or none is known
 * @param zone the name of the time that the document names ("Beijing time"); may be empty
 * @param deciphered when its cipher was read; null where that is not known, or it had none
 * @param note what else is known; may be empty
 */
public record Action(
        @Nullable HistoricalDate date,
        @Nullable EntryKey location,
        String locationName,
        String zone,
        Certainty certainty,
        @Nullable HistoricalDate deciphered,
        String note) {

    /** An action of which nothing is known. */
    public static final Action UNKNOWN = new Action(null, null, "", "", Certainty.HIGH, null, "");

    /** The same action at a place of a register. */
    public Action with(@Nullable EntryKey newLocation) {
        return new Action(date, newLocation, locationName, zone, certainty, deciphered, note);
    }

    /** The same at another date. */
    public Action with(@Nullable HistoricalDate newDate) {
        return new Action(newDate, location, locationName, zone, certainty, deciphered, note);
    }
}
