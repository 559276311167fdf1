package org.depesha.html;

import java.util.List;

/**
 * What {@code list.ftlh} shows: things in order of time.
 *
 * @param kind {@code documents}, {@code attested}, or the words of a year
 * @param years the things, by year
 * @param counts how many there are
 * @param links to the other lists
 */
public record ListPage(String kind, List<Year> years, Counts counts, Links links) {

    /**
     * How many things the edition has.
     *
     * @param documents how many documents
     * @param attested how many attested messages
     * @param threads how many threads
     */
    public record Counts(int documents, int attested, int threads) {}

    /**
     * Where the lists stand.
     *
     * @param documents the list of documents
     * @param attested the list of attested messages
     * @param gaps the page of gaps
     * @param threads the list of threads
     */
    public record Links(String documents, String attested, String gaps, String threads) {}

    /**
     * The things of a year.
     *
     * @param words "1951", or "Without a date"
     * @param id its anchor: the year, or {@code undated}
     * @param count of its things
     * @param href of its own page in a large edition, where its months are not shown; else empty
     * @param months in order
     */
    public record Year(String words, String id, int count, String href, List<Month> months) {}

    /**
     * The things of a month.
     *
     * @param words empty for those of which only the year is known
     * @param textsHref of the page with all their texts; empty for none
     * @param items in order
     */
    public record Month(String words, String textsHref, List<Item> items) {}

    /**
     * A line of the list.
     *
     * @param message the document, by its outer message, or the attested message
     * @param day what its date adds to the heading: "7 January"
     * @param relays who passed the message on
     * @param carries the messages that it transmits
     * @param quote the words by which an attested message is known; may be empty
     * @param language of those words, where it is not that of the interface; else empty
     * @param mentions how often an attested message is mentioned
     */
    public record Item(
            MessageLink message,
            String day,
            List<Link> relays,
            List<MessageLink> carries,
            String quote,
            String language,
            int mentions) {}
}
