package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code document.ftlh} shows.
 *
 * @param title the title that the archive or the editor gives
 * @param head of the outer message
 * @param carries the messages that it transmits
 * @param numbers in words: "16052 (ciphered telegram)"
 * @param office on whose form it stands
 * @param archive repository and shelfmark; empty where it is not known
 * @param original the original's language, in words
 * @param translator who translated it
 * @param publication where the translation was published; its link where it has one
 * @param transcript the file that it was made from; empty for none
 * @param text the TEI {@code text}
 * @param marks the kinds of names in the text, and "date" where it has dates
 * @param notes the {@code note} elements of the text, in order
 * @param readings its {@code choice} and {@code app} elements with more than one reading, in order
 * @param relations of the outer message, then of each that it transmits and that has some
 * @param citations of the document, then of each message that it transmits
 * @param files beside the page
 * @param earlier the document before it in time
 * @param later the document after it in time
 * @param correspondents the two sides of its correspondence, in words
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
     */
    public record RelationGroup(String words, List<RelationLine> lines) {}

    /** The neighbours of a message in its correspondence. */
    public record PagerLine(
            String words,
            @Nullable MessageLink earlier,
            @Nullable MessageLink later) {}
}
