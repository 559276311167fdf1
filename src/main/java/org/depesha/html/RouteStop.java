package org.depesha.html;

import java.util.List;

/**
 * A station on the way of a message.
 *
 * @param role {@code sender}, {@code relay} or {@code addressee}
 * @param names who; more than one party is one station
 * @param as the name that the document uses where it differs: "Filippov"; may be empty
 * @param place where they were; empty where it is not known
 * @param date when the message was there
 * @param number that they gave it, with its word; may be empty
 * @param note what else is known of them; may be empty
 */
public record RouteStop(
        String role, List<Link> names, String as, Link place, DateLine date, String number, String note) {}
