package org.depesha.html;

/**
 * A message named on a page.
 *
 * @param words who to whom, or its title: "Mao Zedong to Joseph Stalin"
 * @param href of its page, or of its place on the page of the document that transmits it
 * @param attested whether it is known only from others
 * @param date when it was sent, or else received
 * @param number the number that identifies it, with its word: "No. 103"; may be empty
 * @param summary may be empty
 */
public record MessageLink(String words, String href, boolean attested, DateLine date, String number, String summary) {

    /** The same message with another address. */
    MessageLink to(String address) {
        return new MessageLink(words, address, attested, date, number, summary);
    }
}
