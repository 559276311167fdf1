package org.depesha.html;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A message named on a page.
 *
 * @param words who to whom, or else its title: "Mao Zedong to Joseph Stalin"
 * @param title that the editor gave it; without one the same as {@code words}
 * @param href of its page, or of its place on the page of the document that transmits it
 * @param attested whether it is known only from others
 * @param dated whether it is known when; lists have a group of their own for the others
 * @param date when it was sent, or else received; of one that is not dated, the words of the document, or nothing
 * @param number the number that identifies it, with its word: "No. 103"; may be empty
 * @param summary may be empty
 */
public record MessageLink(
        String words,
        String title,
        String href,
        boolean attested,
        boolean dated,
        DateLine date,
        String number,
        String summary) {

    private static final Pattern NUMBERS = Pattern.compile("\\D+");

    /** Whether the editor gave it a title of its own. */
    public boolean isTitled() {
        return !title.equals(words);
    }

    /** Whether its title says its date as well. */
    public boolean isDatedByTitle() {
        return isTitled() && isNamed(date.words(), title);
    }

    /** Whether a title has all numbers of a date, so that a line of both would say it twice. */
    static boolean isNamed(String date, String title) {
        List<String> named = NUMBERS.splitAsStream(title).toList();
        return !date.isEmpty() && named.containsAll(NUMBERS.splitAsStream(date).toList());
    }

    /** The same message with another address. */
    MessageLink to(String address) {
        return new MessageLink(words, title, address, attested, dated, date, number, summary);
    }
}
