package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code thread.ftlh} shows: an exchange, read in order; {@code threads.ftlh} shows a list of these.
 *
 * @param about what is said of it
 * @param href of its page
 * @param steps its messages in order
 * @param drawing the same as lines; without columns where nothing can be drawn
 * @param listHref of the list of all exchanges
 * @param textsHref of the page with all its texts; empty for none
 * @param citation how to cite it; null in a list
 * @param files its messages for reference managers
 */
public record ThreadPage(
        About about,
        String href,
        List<Step> steps,
        ThreadDrawing drawing,
        String listHref,
        String textsHref,
        @Nullable CitationBlock citation,
        List<Link> files) {

    /**
     * What is said of an exchange.
     *
     * @param words the correspondents
     * @param correspondents the same, each with its page
     * @param begin the date of its first message
     * @param span from when to when
     * @param inEdition how many of its messages the edition holds
     */
    public record About(String words, List<Link> correspondents, DateLine begin, String span, int inEdition) {}

    /**
     * A message of the exchange.
     *
     * @param message with the address of its page
     * @param relays who passed it on
     * @param underWay how long it took; may be empty
     * @param relations what it does with others of the same exchange
     */
    public record Step(MessageLink message, List<Link> relays, String underWay, List<Tie> relations) {}

    /**
     * What a message does with another of the exchange.
     *
     * @param line the relation
     * @param after how long after that; may be empty
     */
    public record Tie(RelationLine line, String after) {}
}
