package org.depesha.model;

import java.util.List;

/**
 * All that an editor wrote, as it was read: nothing is resolved yet.
 *
 * @param documents in order of id
 * @param attested messages known only from others, in order of id
 * @param decisions on references that the program found
 * @param pages in the order of their menu
 * @param images in order of their names
 */
public record Edition(
        List<Document> documents,
        Registers registers,
        List<AttestedMessage> attested,
        List<ReferenceDecision> decisions,
        List<Page> pages,
        List<Image> images) {

    public Edition {
        documents = List.copyOf(documents);
        attested = List.copyOf(attested);
        decisions = List.copyOf(decisions);
        pages = List.copyOf(pages);
        images = List.copyOf(images);
    }

    /** The same edition with other documents. */
    public Edition with(List<Document> others) {
        return new Edition(others, registers, attested, decisions, pages, images);
    }
}
