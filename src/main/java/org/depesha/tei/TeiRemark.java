package org.depesha.tei;

/**
 * A comment or a processing instruction: no part of the text, but kept in the file.
 *
 * @param markup as it stands in the source, such as {@code <!-- checked -->}
 */
public record TeiRemark(String markup) implements TeiNode {

    /** No characters: nobody reads it in the text. */
    @Override
    public String text() {
        return "";
    }
}
