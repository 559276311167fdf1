package org.depesha.read.transcript;

/**
 * What a supplied file was.
 *
 * @param encoding how its bytes were read; empty for a format that says so itself
 * @param language the tag of the language that the file says it is in; empty where it says nothing
 */
public record Origin(Format format, String encoding, String language) {

    /** What its marks are written in. */
    public enum Format {
        PLAIN,
        MARKDOWN,
        HTML,
        WORD;

        /** Whether signs among its words may be marks: headings, links, escaped signs. */
        public boolean isTyped() {
            return this == PLAIN || this == MARKDOWN;
        }
    }
}
