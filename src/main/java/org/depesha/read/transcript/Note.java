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

    /**
     * As the transcript has it: behind the figure that calls it; a name that a file gives its note is no word of it.
     */
    SourceLine asLine() {
        boolean figure = key.chars().allMatch(Character::isDigit);
        return new SourceLine(line, figure ? MarkedText.of(key + " ").plus(words) : words, new Block.NoteText(key));
    }
}
