package org.depesha.collate;

/**
 * A word of a transcript, and where it stands in the document.
 *
 * @param line its line in the file, from 1
 * @param column where it begins in the line's text, from 1
 * @param where the metadata's key or the reason why it is set aside; empty for the other fates
 */
public record CollatedWord(int line, int column, String text, Fate fate, String where) {

    /** What became of a word. */
    public enum Fate {
        /** It stands in the document's text. */
        TEXT,
        /** It stands in the document's front matter. */
        METADATA,
        /** It stands in a note, or is the sign that calls one. */
        NOTE,
        /** The document says that it is left out, and why. */
        SET_ASIDE,
        /** The document has another word in its place. */
        CHANGED,
        /** It stands nowhere. */
        LOST
    }
}
