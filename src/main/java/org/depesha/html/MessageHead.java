package org.depesha.html;

import java.util.List;
import org.depesha.model.MessageNumber;

/**
 * What stands at the head of a message.
 *
 * @param id its anchor; empty for an outer or an attested message
 * @param words who to whom, or its title
 * @param route the way it took: sender, relays, addressee
 * @param copies who received one, with their count where it is known
 * @param numbers by their kinds
 * @param cite the anchor of its citation on the page
 */
public record MessageHead(
        String id,
        String words,
        String title,
        String kind,
        String number,
        List<RouteStop> route,
        List<Link> copies,
        DateLine sent,
        DateLine received,
        List<MessageNumber> numbers,
        String urgency,
        String secrecy,
        String series,
        String mark,
        String note,
        String cite) {}
