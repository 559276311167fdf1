package org.depesha.html;

import java.util.List;

/**
 * What {@code register.ftlh} shows.
 *
 * @param kind {@code persons}, {@code places} or {@code organizations}
 */
public record RegisterPage(String kind, List<Letter> letters) {

    /**
     * The entries under a letter.
     *
     * @param id its anchor
     */
    public record Letter(String words, String id, List<Item> items) {}

    /**
     * A line of the register.
     *
     * @param name as it is listed: "Stalin, Joseph"
     * @param also other forms, and cover names in quotation marks
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
