package org.depesha.html;

import java.util.List;
import org.depesha.model.MessageNumber;

/**
 * What stands at the head of a message.
 *
 * @param id its anchor; empty for an outer or an attested message
 * @param words who to whom, or its title
 * @param title that the archive or the editor gives; may be empty
 * @param kind in words: "Ciphered telegram"
 * @param number that identifies it, with its word: "No. 103"; may be empty
 * @param route the way it took: sender, relays, addressee
 * @param copies who received one, with their count where it is known
 * @param sent when it was sent
 * @param received when it was received
 * @param numbers by their kinds
 * @param urgency as the form has it; may be empty
 * @param secrecy as the form has it; may be empty
 * @param series as the form has it; may be empty
 * @param mark a letter or sign on the form whose meaning is not known; may be empty
 * @param note what else is known of its way; may be empty
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
