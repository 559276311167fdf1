package org.depesha.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern NUMBER_OR_WORD = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+");

    /** Whether the editor gave it a title of its own. */
    public boolean isTitled() {
        return !title.equals(words);
    }

    /** Whether its title says its date as well. */
    public boolean isDatedByTitle() {
        return isTitled() && isNamed(date, title);
    }

    /**
     * Whether a title has all numbers and words of a date that is one certain day, so that a line of both would say it
     * twice. Of any other date, readers must see what is not known.
     */
    static boolean isNamed(DateLine date, String title) {
        return date.day() && parts(title).containsAll(parts(date.words()));
    }

    private static Set<String> parts(String words) {
        return NUMBER_OR_WORD
                .matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The same message with another address. */
    MessageLink to(String address) {
        return new MessageLink(words, title, address, attested, dated, date, number, summary);
    }
}
