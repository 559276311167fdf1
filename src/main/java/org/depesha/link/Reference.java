package org.depesha.link;

import java.util.List;
import org.depesha.model.Certainty;
import org.depesha.model.Relation;
import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two messages, with its evidence.
 *
 * @param id the anchor of the referring words on the page ({@code r1}); empty where the relation is stated in the
 *     metadata
 * @param from the message that refers
 * @param passage where the words stand; null where the relation is stated in the metadata
 * @param quote the referring words exactly as the text has them, white space folded; empty for a statement in the
 *     metadata
 * @param start where they begin in the passage's text, in UTF-16 units from 0
 * @param target what is meant; null where that is not known
 * @param rule why: {@code link} (marked in the text), {@code inReplyTo} or {@code transmits} (stated in the metadata);
 *     of a program's finding by what words it was found: {@code number}, {@code date}, {@code range} …
 * @param candidates what may be meant, where more than one message fits equally well; of very many the first
 * @param tied how many of those looked at fit equally well; 0 where there is no tie
 * @param finding the name by which an editor accepts or rejects what the program found; empty for an editor's own
 *     statement
 */
public record Reference(
        String id,
        MessageKey from,
        @Nullable Passage passage,
        String quote,
        int start,
        @Nullable MessageKey target,
        Status status,
        Relation relation,
        String rule,
        Certainty certainty,
        Responsible responsible,
        Place place,
        List<MessageKey> candidates,
        int tied,
        String finding) {

    public Reference {
        candidates = List.copyOf(candidates);
    }

    /** A reference that an editor states. */
    public Reference(
            String id,
            MessageKey from,
            @Nullable Passage passage,
            String quote,
            int start,
            @Nullable MessageKey target,
            Status status,
            Relation relation,
            String rule,
            Certainty certainty,
            Responsible responsible,
            Place place) {
        this(
                id,
                from,
                passage,
                quote,
                start,
                target,
                status,
                relation,
                rule,
                certainty,
                responsible,
                place,
                List.of(),
                0,
                "");
    }

    /** The same reference under another anchor. */
    public Reference with(String newId) {
        return new Reference(
                newId,
                from,
                passage,
                quote,
                start,
                target,
                status,
                relation,
                rule,
                certainty,
                responsible,
                place,
                candidates,
                tied,
                finding);
    }

    /** The referring words in their sentence; null for a statement in the metadata. */
    public @Nullable Quotation inSentence() {
        return passage == null ? null : Quotation.around(passage.text(), start, start + quote.length());
    }
}
