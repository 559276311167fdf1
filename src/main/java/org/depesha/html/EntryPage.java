package org.depesha.html;

import java.util.List;
import org.depesha.model.CoverName;

/**
 * What {@code entry.ftlh} shows.
 *
 * @param kind {@code person}, {@code place} or {@code organization}
 * @param sort under what it is listed, where that differs from its name; else empty
 * @param what of a place or an organization: "city", "army"
 * @param parts the entries that are part of it
 * @param identifiers with their authority's name and address
 * @param coordinates in words: "37.513° N, 128.218° E"; empty for none
 * @param sent the messages that it sent; likewise received, passed on, got a copy of
 * @param mentionedIn how many messages name it
 * @param mentions where it is named, by document
 * @param years where all would be too many for one page: then {@code messages} and {@code mentions} are empty
 * @param files the messages that it takes part in, or that name it, for reference managers
 */
public record EntryPage(
        String kind,
        String registerHref,
        String name,
        String sort,
        List<String> forms,
        List<CoverName> coverNames,
        String description,
        String what,
        boolean identified,
        boolean implied,
        String note,
        Link partOf,
        List<Link> parts,
        List<Link> identifiers,
        String coordinates,
        String coordinatesSource,
        List<MessageGroup> messages,
        int mentionCount,
        int mentionedIn,
        List<MentionGroup> mentions,
        List<EntryYearPage.Year> years,
        List<Link> files) {

    /** The messages in which it takes one part. */
    public record MessageGroup(String role, List<MessageLink> messages) {}

    /**
     * Where one message names it.
     *
     * @param language of the message's text, where it is not the edition's; else empty
     */
    public record MentionGroup(MessageLink message, String language, List<MentionLine> lines) {}

    /**
     * A sentence that names it.
     *
     * @param number of the passage; 0 for a part without one
     * @param pieces the sentence, its words marked where they name it
     */
    public record MentionLine(int number, String href, List<Piece> pieces) {}

    /** A run of words. */
    public record Piece(String words, boolean marked) {}
}
