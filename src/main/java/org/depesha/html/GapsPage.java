package org.depesha.html;

import java.util.List;

/**
 * What {@code gaps.ftlh} shows: the messages known to have existed that the edition does not hold, by correspondents
 * and date.
 *
 * @param count of all messages
 * @param csvHref of the same as a table
 * @param datesHref of the list in order of time
 * @param pairs the messages by their correspondents
 */
public record GapsPage(int count, String csvHref, String datesHref, List<Pair> pairs) {

    /**
     * The messages of one sender to one addressee.
     *
     * @param id its anchor
     * @param words "Ada to Bertil"
     * @param gaps in order of time
     */
    public record Pair(String id, String words, List<Gap> gaps) {}

    /**
     * A message that is missing, with the places where it is mentioned.
     *
     * @param words its title, or else its kind and number, since the heading says who to whom: "Telegram No. 635"
     * @param message with the address of its page
     * @param places where others mention it
     */
    public record Gap(String words, MessageLink message, List<Place> places) {}

    /**
     * Where a message is mentioned.
     *
     * @param message the one that mentions it
     * @param href of the passage
     * @param words the referring words; empty where only metadata state it
     * @param language of those words, where it is not that of the interface; else empty
     * @param responsible {@code editor} or {@code program}
     */
    public record Place(MessageLink message, String href, String words, String language, String responsible) {}
}
