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
 */
public record Reference(
        String id,
        MessageKey from,
        Wording wording,
        Resolution resolution,
        Relation relation,
        Evidence evidence,
        Place place) {

    /**
     * The words that refer.
     *
     * @param passage where they stand; null where the relation is stated in the metadata
     * @param quote exactly as the text has them, white space folded; empty for a statement in the metadata
     * @param start where they begin in the passage's text, in UTF-16 units from 0
     */
    public record Wording(@Nullable Passage passage, String quote, int start) {

        /** A statement in the metadata has none. */
        public static final Wording NONE = new Wording(null, "", 0);
    }

    /**
     * What is meant.
     *
     * @param target null where that is not known
     * @param candidates what may be meant, where more than one message fits equally well; of very many the first
     * @param tied how many of those looked at fit equally well; 0 where there is no tie
     */
    public record Resolution(@Nullable MessageKey target, Status status, List<MessageKey> candidates, int tied) {

        public Resolution {
            candidates = List.copyOf(candidates);
        }

        /** One message, or none that is known. */
        public static Resolution of(@Nullable MessageKey target, Status status) {
            return new Resolution(target, status, List.of(), 0);
        }
    }

    /**
     * Why the relation is asserted.
     *
     * @param rule {@code link} (marked in the text), {@code inReplyTo} or {@code transmits} (stated in the metadata);
     *     of a program's finding by what words it was found: {@code number}, {@code date}, {@code range} …
     * @param finding the name by which an editor accepts or rejects what the program found; empty for an editor's own
     *     statement
     */
    public record Evidence(String rule, Certainty certainty, Responsible responsible, String finding) {

        /** That an editor states it. */
        public static Evidence ofEditor(String rule) {
            return new Evidence(rule, Certainty.HIGH, Responsible.EDITOR, "");
        }
    }

    /** The same reference under another anchor. */
    public Reference with(String newId) {
        return new Reference(newId, from, wording, resolution, relation, evidence, place);
    }

    /** The referring words in their sentence; null for a statement in the metadata. */
    public @Nullable Quotation inSentence() {
        Passage passage = wording.passage();
        int start = wording.start();
        return passage == null
                ? null
                : Quotation.around(
                        passage.text(), start, start + wording.quote().length());
    }
}
