package org.depesha.html;

import java.util.List;

/**
 * What {@code register.ftlh} shows.
 *
 * @param kind {@code persons}, {@code places} or {@code organizations}
 * @param letters the entries, by the letter under which they are listed
 */
public record RegisterPage(String kind, List<Letter> letters) {

    /**
     * The entries under a letter.
     *
     * @param words the letter
     * @param id its anchor
     * @param items in order of the alphabet
     */
    public record Letter(String words, String id, List<Item> items) {}

    /**
     * A line of the register.
     *
     * @param name as it is listed: "Stalin, Joseph"
     * @param href of the entry's page
     * @param coverNames names behind which it hides in the texts
     * @param also other forms, and cover names in quotation marks
     * @param identified whether it is known who or what this is
     * @param summary who or what it is, in a few words; may be empty
     * @param mentions how often the texts name it
     * @param messages how many messages it takes part in
     */
    public record Item(
            String name,
            String href,
            List<String> coverNames,
            List<String> also,
            boolean identified,
            String summary,
            int mentions,
            int messages) {}
}
