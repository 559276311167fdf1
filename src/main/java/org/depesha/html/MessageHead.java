package org.depesha.html;

import java.util.List;
import org.depesha.model.MessageNumber;

/**
 * What stands at the head of a message.
 *
 * @param words who to whom, or else its title
 * @param title that the archive or the editor gives; without one the same as {@code words}
 * @param labels what it is
 * @param way how it went
 * @param numbers with what each is, in words: "sender’s"
 * @param form what its form bears
 * @param note what else is known of it; may be empty
 * @param anchors its places on the page
 */
public record MessageHead(
        String words,
        String title,
        Labels labels,
        Way way,
        List<MessageNumber> numbers,
        Form form,
        String note,
        Anchors anchors) {

    /** Whether the archive or the editor gives it a title of its own. */
    public boolean isTitled() {
        return !title.equals(words);
    }

    /**
     * What it is.
     *
     * @param kind in words: "Ciphered telegram"
     * @param number that identifies it, with its word: "No. 103"; may be empty
     */
    public record Labels(String kind, String number) {}

    /**
     * How it went.
     *
     * @param route the stops of its way: sender, relays, addressee
     * @param copies who received one, with their count where it is known
     * @param sent when it was sent
     * @param received when it was received
     */
    public record Way(List<RouteStop> route, List<Link> copies, DateLine sent, DateLine received) {}

    /**
     * What its form bears. Any part may be empty.
     *
     * @param urgency as the form has it
     * @param secrecy as the form has it
     * @param series as the form has it
     * @param mark a letter or sign of which the meaning is not known
     */
    public record Form(String urgency, String secrecy, String series, String mark) {}

    /**
     * Its places on the page.
     *
     * @param id its own anchor; empty for an outer or an attested message
     * @param cite the anchor of its citation
     * @param page the way to a page of its own; empty where it is this page
     */
    public record Anchors(String id, String cite, String page) {}
}
