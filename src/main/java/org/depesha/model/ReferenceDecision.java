package org.depesha.model;

import org.depesha.problem.Place;

/**
 * What an editor decided on a reference that the program found.
 *
 * @param finding the id of the finding
 * @param accepted whether it is the editor's statement from now on; else it is never proposed again
 */
public record ReferenceDecision(String finding, boolean accepted, Place place) {}
