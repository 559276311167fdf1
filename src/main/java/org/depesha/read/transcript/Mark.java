package org.depesha.read.transcript;

/**
 * What a scholar or a machine has marked in a text: how words look, what stands between two characters.
 *
 * @param value what the kind alone does not say: a language, a place, a note's number; else empty
 */
public record Mark(Kind kind, String value) {

    /** Marks by what they mean; those of a point hold no characters of their own. */
    public enum Kind {
        ITALIC,
        BOLD,
        STRUCK,
        /** The value is where: {@code above}, or empty. */
        INSERTED,
        UNDERLINED,
        DOUBLE_UNDERLINED,
        RAISED,
        LOWERED,
        SMALL_CAPITALS,
        SPACED,
        HIGHLIGHTED,
        /** The value is a language tag. */
        LANGUAGE,
        /** An annotation of a Markdown document, which stays what it is: {@code unclear:smudged}. */
        ANNOTATION,
        /** A character that is read as another one, or as none at all: the value. */
        ORIGINAL,
        /** A point where a raised figure stands that calls no note of the file: the value. */
        FIGURE,
        /** A point where a note is called: the value is its index. */
        NOTE,
        /** A point where a page begins. */
        PAGE,
        /** A point where a line ends that is no paragraph. */
        BREAK,
        /** A point where a wide space sets words of one line apart. */
        COLUMN;

        /** Whether it clings to what stands before it, where a text is cut at this very point. */
        boolean isBehind() {
            return this == NOTE || this == FIGURE || this == ORIGINAL;
        }
    }

    public static Mark of(Kind kind) {
        return new Mark(kind, "");
    }

    public static Mark note(int index) {
        return new Mark(Kind.NOTE, Integer.toString(index));
    }

    /** The index of the note that is called; -1 for any other mark. */
    public int note() {
        return kind == Kind.NOTE ? Integer.parseInt(value) : -1;
    }
}
