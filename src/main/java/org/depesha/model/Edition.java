package org.depesha.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that an editor wrote, as it was read: nothing is resolved yet.
 *
 * @param documents in order of id
 * @param attested messages known only from others, in order of id
 * @param decisions on references that the program found
 * @param pages in the order of their menu
 * @param images in order of their names
 * @param drafts the ids of documents that are left out, as they are not to be published yet
 */
public record Edition(
        List<Document> documents,
        Registers registers,
        List<AttestedMessage> attested,
        List<ReferenceDecision> decisions,
        List<Page> pages,
        List<Image> images,
        Set<String> drafts) {

    public Edition {
        documents = List.copyOf(documents);
        attested = List.copyOf(attested);
        decisions = List.copyOf(decisions);
        pages = List.copyOf(pages);
        images = List.copyOf(images);
        drafts = Set.copyOf(drafts);
    }

    /** The same edition with other documents. */
    public Edition with(List<Document> others) {
        return new Edition(others, registers, attested, decisions, pages, images, drafts);
    }

    /** The same edition without its drafts, of which it keeps the ids. */
    public Edition withoutDrafts() {
        List<Document> published =
                documents.stream().filter(document -> !document.isDraft()).toList();
        Set<String> left =
                documents.stream().filter(Document::isDraft).map(Document::id).collect(Collectors.toUnmodifiableSet());
        return new Edition(published, registers, attested, decisions, pages, images, left);
    }
}
