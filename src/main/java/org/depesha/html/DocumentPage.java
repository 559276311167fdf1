package org.depesha.html;

import java.util.List;
import org.depesha.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * What {@code document.ftlh} shows.
 *
 * @param id the last part of its address
 * @param about what the editor says of it
 * @param head of the outer message
 * @param origin where it comes from
 * @param text its text
 * @param exchange what it has to do with others
 * @param citing how to cite it
 * @param versions the releases of its text, and the digest of the present one
 */
public record DocumentPage(
        String id,
        About about,
        MessageHead head,
        Origin origin,
        PageText text,
        Exchange exchange,
        Citing citing,
        VersionList versions) {

    /**
     * What the editor says of it.
     *
     * @param title that the archive or the editor gives
     * @param language of the text, as BCP 47 has it
     * @param summary may be empty
     * @param rights who holds which rights in the text; may be empty
     * @param filing how its editors file it
     */
    public record About(String title, String language, String summary, String rights, Filing filing) {}

    /**
     * How its editors file it.
     *
     * @param status how far they are with it; may be empty
     * @param topics what it is about
     * @param fields what the edition says beside that
     */
    public record Filing(String status, List<String> topics, List<Field> fields) {

        static Filing of(Document.Filing filing) {
            return new Filing(
                    filing.status(),
                    filing.topics(),
                    filing.fields().entrySet().stream()
                            .map(field -> new Field(field.getKey(), field.getValue()))
                            .toList());
        }
    }

    /**
     * A field of the edition's own.
     *
     * @param name that the edition gives it
     * @param value in the editor's words
     */
    public record Field(String name, String value) {}

    /**
     * Where it comes from.
     *
     * @param archive repository and shelfmark; empty where it is not known
     * @param office on whose form it stands
     * @param translation whence the translation was taken
     * @param transcript the file that it was made from; empty for none
     */
    public record Origin(String archive, Link office, TranslationLine translation, String transcript) {}

    /**
     * A translation.
     *
     * @param original the original's language, in words
     * @param publication where it was published; its link where it has one
     * @param translator who made it
     */
    public record TranslationLine(String original, Link publication, String translator) {}

    /**
     * What it has to do with others.
     *
     * @param carries the messages that it transmits
     * @param relations of the outer message, then of each that it transmits and that has some
     * @param thread the thread that its messages belong to; null for none
     * @param pager the documents before and after it in time
     * @param correspondences the neighbours of each of its messages between the same two sides
     */
    public record Exchange(
            List<MessageLink> carries,
            List<RelationGroup> relations,
            @Nullable Link thread,
            PagerLine pager,
            List<PagerLine> correspondences) {}

    /**
     * How to cite it.
     *
     * @param blocks of the document, then of each message that it transmits
     * @param files beside the page
     */
    public record Citing(List<CitationBlock> blocks, List<Link> files) {}

    /**
     * The relations of one message.
     *
     * @param words who to whom, where it is a transmitted one; empty for the outer
     * @param lines its relations
     */
    public record RelationGroup(String words, List<RelationLine> lines) {}

    /**
     * The neighbours of a message in order of time.
     *
     * @param words the two sides of its correspondence; empty where all documents are meant
     * @param textsHref of the page with all that the two wrote to each other; empty for none
     * @param earlier the message before it; null for none
     * @param later the message after it; null for none
     */
    public record PagerLine(
            String words,
            String textsHref,
            @Nullable MessageLink earlier,
            @Nullable MessageLink later) {}
}
