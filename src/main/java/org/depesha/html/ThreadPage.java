package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code thread.ftlh} shows: an exchange, read in order; {@code threads.ftlh} shows a list of these.
 *
 * @param href of the page of the exchange
 * @param listHref of the list of all exchanges
 * @param words the correspondents
 * @param span from when to when
 * @param begin the date of its first message
 * @param correspondents those who take part in it
 * @param inEdition how many of its messages the edition holds
 * @param steps its messages in order
 * @param drawing the same as lines; without columns where nothing can be drawn
 * @param citation how to cite it; null in a list
 * @param files its messages for reference managers
 */
public record ThreadPage(
        String href,
        String listHref,
        String words,
        String span,
        DateLine begin,
        List<Link> correspondents,
        int inEdition,
        List<Step> steps,
        ThreadDrawing drawing,
        @Nullable CitationBlock citation,
        List<Link> files) {

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
