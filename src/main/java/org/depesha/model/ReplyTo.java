package org.depesha.model;

import org.depesha.problem.Place;

/**
 * An editor's statement in the metadata that a message answers another.
 *
 * @param target the other message, as {@code document}, {@code document#m1} or the id of an attested message
 */
public record ReplyTo(String target, Place place) {}
