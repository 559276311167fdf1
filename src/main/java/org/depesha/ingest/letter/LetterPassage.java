package org.depesha.ingest.letter;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a letter: a paragraph or a part of one.
 *
 * @param line where it begins in the transcript
 * @param message the transmitted message that it is; null for anything else
 */
public record LetterPassage(
        Part part, String text, int line, @Nullable ReadMessage message) {

    public LetterPassage(Part part, String text, int line) {
        this(part, text, line, null);
    }

    LetterPassage with(Part newPart) {
        return new LetterPassage(newPart, text, line, message);
    }

    LetterPassage with(String newText) {
        return new LetterPassage(part, newText, line, message);
    }
}
