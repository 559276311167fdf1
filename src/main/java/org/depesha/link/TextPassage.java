package org.depesha.link;

import org.depesha.problem.Place;

/**
 * A passage of a text before it is numbered and linked.
 *
 * @param kind of what it is; null for a part, such as a salute, that has no number
 * @param message the id of the transmitted message in which it stands; empty for the outer one
 * @param id the anchor that the text itself gives it; empty for none
 * @param order counted from 1 among those of its kind, in the order in which they begin; 0 for a part
 * @param words white space folded, without notes
 */
public record TextPassage(
        GoneAnchor.@org.jspecify.annotations.Nullable Kind kind,
        String message,
        String id,
        int order,
        String words,
        Place place) {}
