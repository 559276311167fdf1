package org.depesha.html;

import java.util.List;

/**
 * What {@code gathered.ftlh} shows: messages that belong together, one below the other, to be read and printed.
 *
 * @param title the correspondents, or the month
 * @param kind {@code thread}, {@code month} or {@code pair}
 * @param owner the page of the thread, the month's documents or the correspondent; with its words
 * @param count of all messages, on other pages too
 * @param marks the kinds of names in the texts, and "date" where they have dates
 * @param found whether the texts have references that the program found
 * @param letters in order
 * @param pages where one does not hold them all: each by its number
 */
public record GatheredPage(
        String title,
        String kind,
        Link owner,
        int count,
        List<String> marks,
        boolean found,
        List<Letter> letters,
        List<PageLink> pages) {

    /**
     * One of the messages.
     *
     * @param id its anchor; those of its text follow behind a colon, which no id has
     * @param message with the address of its own page
     * @param html its text, made by {@code letter.ftlh}; empty where the edition does not hold it
     */
    public record Letter(String id, MessageLink message, String html) {}

    /**
     * One of the pages.
     *
     * @param number of the page
     * @param href of the page
     * @param current whether it is this one
     */
    public record PageLink(int number, String href, boolean current) {}
}
