package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code document.ftlh} shows.
 *
 * @param id the last part of its address
 * @param title the title that the archive or the editor gives
 * @param language of the text, as BCP 47 has it
 * @param summary by the editor; may be empty
 * @param head of the outer message
 * @param carries the messages that it transmits
 * @param office on whose form it stands
 * @param archive repository and shelfmark; empty where it is not known
 * @param original the original's language, in words
 * @param translator who translated it
 * @param publication where the translation was published; its link where it has one
 * @param rights who holds which rights in the text; may be empty
 * @param transcript the file that it was made from; empty for none
 * @param fromTei whether the editor wrote it in TEI, not in Markdown
 * @param text the TEI {@code text}
 * @param marks the kinds of names in the text, and "date" where it has dates
 * @param notes the {@code note} elements of the text, in order
 * @param readings its {@code choice} and {@code app} elements with more than one reading, in order
 * @param relations of the outer message, then of each that it transmits and that has some
 * @param citations of the document, then of each message that it transmits
 * @param files beside the page
 * @param earlier the document before it in time
 * @param later the document after it in time
 * @param correspondences the neighbours of each of its messages between the same two sides
 * @param thread the thread that its messages belong to; null for none
 * @param versions the releases of its text, and the digest of the present one
 */
public record DocumentPage(
        String id,
        String title,
        String language,
        String summary,
        MessageHead head,
        List<MessageLink> carries,
        Link office,
        String archive,
        String original,
        String translator,
        Link publication,
        String rights,
        String transcript,
        boolean fromTei,
        TeiNodeModel text,
        List<String> marks,
        List<TeiNodeModel> notes,
        List<TeiNodeModel> readings,
        List<RelationGroup> relations,
        List<CitationBlock> citations,
        List<Link> files,
        @Nullable MessageLink earlier,
        @Nullable MessageLink later,
        List<PagerLine> correspondences,
        @Nullable Link thread,
        VersionList versions) {

    /**
     * The relations of one message.
     *
     * @param words who to whom, where it is a transmitted one; empty for the outer
     * @param lines its relations
     */
    public record RelationGroup(String words, List<RelationLine> lines) {}

    /**
     * The neighbours of a message in its correspondence.
     *
     * @param words the two sides
     * @param earlier the message before it; null for none
     * @param later the message after it; null for none
     */
    public record PagerLine(
            String words,
            @Nullable MessageLink earlier,
            @Nullable MessageLink later) {}
}
