package org.depesha.link;

/**
 * A paragraph, a numbered point or another smallest part of a text that can be cited; also a part such as a salute,
 * which has no number.
 *
 * @param message the message in whose text it stands
 * @param id its anchor on the page ({@code p3}); empty for a part that has none
 * @param number as it stands in the margin, from 1 through the whole document; 0 for a part that has none
 * @param text its words, white space folded, without notes
 */
public record Passage(MessageKey message, String id, int number, String text) {

    /** The document in which it stands. */
    public String document() {
        return message.owner();
    }
}
