package org.depesha.ingest.letter;

import org.depesha.read.transcript.Block;
import org.depesha.read.transcript.MarkedText;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a letter: a paragraph or a part of one.
 *
 * @param line where it begins in the transcript
 * @param message the transmitted message that it is; null for anything else
 * @param block what it is set as; null for running words
 */
public record LetterPassage(
        Part part,
        MarkedText words,
        int line,
        @Nullable ReadMessage message,
        @Nullable Block block) {

    public LetterPassage(Part part, MarkedText words, int line) {
        this(part, words, line, null, null);
    }

    /** Its words without their marks. */
    public String text() {
        return words.text();
    }

    LetterPassage with(Part newPart) {
        return new LetterPassage(newPart, words, line, message, block);
    }

    LetterPassage with(ReadMessage newMessage) {
        return new LetterPassage(part, words, line, newMessage, block);
    }

    LetterPassage with(MarkedText newWords) {
        return new LetterPassage(part, newWords, line, message, block);
    }
}
