package org.depesha.tei;

/** A run of characters, white space as it stands in the source. */
public record TeiText(String text) implements TeiNode {}
