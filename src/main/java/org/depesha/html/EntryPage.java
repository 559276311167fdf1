package org.depesha.html;

import java.util.List;
import org.depesha.model.CoverName;

/**
 * What {@code entry.ftlh} shows.
 *
 * @param kind {@code person}, {@code place} or {@code organization}
 * @param naming how it is called
 * @param account what is told of it
 * @param position what it is part of, and where it lies
 * @param occurrences where it stands in the texts
 * @param registerHref of the register that it stands in
 * @param files the messages that it takes part in, or that name it, for reference managers
 */
public record EntryPage(
        String kind,
        Naming naming,
        Account account,
        Position position,
        Occurrences occurrences,
        String registerHref,
        List<Link> files) {

    /**
     * How it is called.
     *
     * @param name that the edition uses
     * @param sort under what it is listed, where that differs from its name; else empty
     * @param forms spellings that the texts have
     * @param coverNames with who says so, and how certain it is
     */
    public record Naming(String name, String sort, List<String> forms, List<CoverName> coverNames) {}

    /**
     * What is told of it.
     *
     * @param what of a place or an organization: "city", "army"
     * @param description by the editor; may be empty
     * @param note a remark of the editor; may be empty
     * @param identified whether it is known who or what this is
     * @param implied whether the program made it from a name in a TEI file, no editor having written it
     */
    public record Account(String what, String description, String note, boolean identified, boolean implied) {}

    /**
     * What it is part of, and where it lies.
     *
     * @param partOf the entry that it is part of; empty for none
     * @param parts the entries that are part of it
     * @param identifiers with their authority's name and address
     * @param coordinates empty for none
     */
    public record Position(Link partOf, List<Link> parts, List<Link> identifiers, Point coordinates) {}

    /**
     * A point on the earth.
     *
     * @param words "37.513° N, 128.218° E"; empty for none
     * @param source who gives it; may be empty
     */
    public record Point(String words, String source) {}

    /**
     * Where it stands in the texts.
     *
     * @param messages those that it takes part in, by that part
     * @param correspondences its correspondents, each with the page of all that the two wrote to each other
     * @param mentionCount how often the texts name it
     * @param mentionedIn how many messages name it
     * @param mentions where it is named, by document
     * @param years where all would be too many for one page: then {@code messages} and {@code mentions} are empty
     */
    public record Occurrences(
            List<MessageGroup> messages,
            List<Link> correspondences,
            int mentionCount,
            int mentionedIn,
            List<MentionGroup> mentions,
            List<EntryYearPage.Year> years) {}

    /**
     * The messages in which it takes one part.
     *
     * @param role the part, in words
     * @param messages in order of time
     */
    public record MessageGroup(String role, List<OwnMessage> messages) {}

    /**
     * A message in which it takes part.
     *
     * @param message as lists name it
     * @param doubted whether the edition is not sure of this part, and the message's title does not say so
     */
    public record OwnMessage(MessageLink message, boolean doubted) {}

    /**
     * Where one message names it.
     *
     * @param message the one that names it
     * @param language of the message's text, where it is not the edition's; else empty
     * @param lines the sentences that do
     */
    public record MentionGroup(MessageLink message, String language, List<MentionLine> lines) {}

    /**
     * A sentence that names it.
     *
     * @param number of the passage; 0 for a part without one
     * @param href of the passage
     * @param pieces the sentence, its words marked where they name it
     */
    public record MentionLine(int number, String href, List<Piece> pieces) {}

    /**
     * A run of words.
     *
     * @param words as they stand in the text
     * @param marked whether they name the entry
     */
    public record Piece(String words, boolean marked) {}
}
