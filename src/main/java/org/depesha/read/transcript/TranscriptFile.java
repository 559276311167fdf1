package org.depesha.read.transcript;

/**
 * A file that was supplied, as lines of text.
 *
 * @param name of the file, without its folders
 * @param bytes as they are
 * @param transcript all of its words
 */
public record TranscriptFile(String name, byte[] bytes, Transcript transcript, Beside beside) {

    public TranscriptFile named(String newName) {
        return new TranscriptFile(newName, bytes, transcript, beside);
    }

    TranscriptFile with(Beside newBeside) {
        return new TranscriptFile(name, bytes, transcript, newBeside);
    }
}
