package org.depesha.model;

import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided on a reference that the program found. An accepted one is the editor's statement: what it says
 * stands here, and is not asked of the program again.
 *
 * @param finding the id of the finding
 * @param accepted whether it is the editor's statement from now on; else it is never proposed again
 * @param target the message that is meant, by its key; empty where it is rejected
 * @param relation what is done with it; null where it is rejected
 * @param found what the program took it for, where that is another message than {@code target}; empty otherwise
 * @param sentence in which the words stood when it was decided; empty where that is not kept
 */
public record ReferenceDecision(
        String finding,
        boolean accepted,
        String target,
        @Nullable Relation relation,
        String found,
        String sentence,
        Place place) {}
