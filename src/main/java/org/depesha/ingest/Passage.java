package org.depesha.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a letter: a paragraph or a part of one.
 *
 * @param line where it begins in the transcript
 * @param message the transmitted message that it is; null for anything else
 */
record Passage(Part part, String text, int line, @Nullable ReadMessage message) {

    Passage(Part part, String text, int line) {
        this(part, text, line, null);
    }

    Passage with(Part newPart) {
        return new Passage(newPart, text, line, message);
    }

    Passage with(String newText) {
        return new Passage(part, newText, line, message);
    }
}
