package org.depesha.model;

/** The number of an entry in an authority file, without the authority's address. */
public record Identifier(Authority authority, String value) {

    /** The authority's own permalink: {@code https://d-nb.info/gnd/118540238}. */
    public String address() {
        return authority.prefix() + value;
    }
}
