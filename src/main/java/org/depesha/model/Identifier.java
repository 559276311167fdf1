package org.depesha.model;

/**
 * The number of an entry in an authority file.
 *
 * @param authority {@code geonames}, {@code gnd}, {@code viaf}, {@code wikidata}, {@code lcnaf} or {@code bnf}
 */
public record Identifier(String authority, String value) {}
