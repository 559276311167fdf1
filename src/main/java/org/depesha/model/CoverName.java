package org.depesha.model;

/**
 * A name under which somebody hides in the documents.
 *
 * @param source where it is shown that the two are one; may be empty
 */
public record CoverName(String name, String source, Certainty certainty) {}
