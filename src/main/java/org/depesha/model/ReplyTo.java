package org.depesha.model;

import org.depesha.problem.Place;

/**
 * An editor's statement in the metadata of how a message stands to another.
 *
 * @param target the other message, as {@code document}, {@code document#m1} or the id of an attested message; for
 *     neighbours as a pointer of TEI
 */
public record ReplyTo(String target, Way way, Place place) {

    /** How the one message stands to the other. */
    public enum Way {
        /** It is the answer. */
        ANSWERS,
        /** It comes after the other in its correspondence ({@code correspContext}). */
        FOLLOWS,
        /** It comes before the other there. */
        PRECEDES
    }
}
