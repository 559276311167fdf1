package org.depesha.config;

import org.depesha.problem.Place;

/**
 * What an editor says of an address that is no longer made: where its thing moved, or why it was withdrawn.
 *
 * @param address as a path from the site's root: {@code documents/old/}
 * @param to where it moved; empty for a withdrawn one
 * @param reason why it was withdrawn; empty for a moved one
 */
public record Departure(String address, String to, String reason, Place place) {

    /** What an editor is told to write, ready to be copied: two such lines may stand below one key. */
    public static String advice(String key, String address, String value) {
        return "under a line `" + key + ":` (one for all such addresses), write `  " + address + ": " + value + "`";
    }

    /** Whether there is nothing in its place. */
    public boolean isWithdrawal() {
        return to.isEmpty();
    }
}
