package org.depesha.read.transcript;

import org.depesha.read.transcript.Transcript.SourceLine;

/**
 * A note of the printed or scanned source.
 *
 * @param line where it begins in the transcript
 * @param key the figure or star that calls it
 * @param words in one line
 */
public record Note(int line, String key, MarkedText words) {

    public String text() {
        return words.text();
    }

    /** As the transcript has it: behind its key. */
    SourceLine asLine() {
        return new SourceLine(line, MarkedText.of(key + " ").plus(words), new Block.NoteText(key));
    }
}
