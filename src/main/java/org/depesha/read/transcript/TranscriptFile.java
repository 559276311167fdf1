package org.depesha.read.transcript;

import java.util.List;

/**
 * A file that was supplied, as lines of text.
 *
 * @param name of the file, without its folders
 * @param bytes as they are
 * @param transcript all of its words
 * @param asides what is known from its format to be no part of a letter: a web page's menu
 * @param markup what its marks say, where they are no part of the lines
 */
public record TranscriptFile(String name, byte[] bytes, Transcript transcript, List<Aside> asides, Markup markup) {

    public TranscriptFile {
        asides = List.copyOf(asides);
    }

    public TranscriptFile named(String newName) {
        return new TranscriptFile(newName, bytes, transcript, asides, markup);
    }
}
