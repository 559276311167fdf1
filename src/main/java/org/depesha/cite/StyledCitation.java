package org.depesha.cite;

/**
 * A citation as one style writes it.
 *
 * @param style its name: {@code chicago-letters}
 * @param title what it calls itself: "Chicago, for letters"
 * @param form {@link #NOTE} or {@link #ENTRY} where the style has both; else empty
 */
public record StyledCitation(String style, String title, String form, Citation citation) {

    /** A footnote. */
    public static final String NOTE = "note";

    /** An entry of a bibliography. */
    public static final String ENTRY = "bibliography";
}
