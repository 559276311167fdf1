package org.depesha.ingest;

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
record Supplied(String name, byte[] bytes, Transcript transcript, List<Aside> asides, Markup markup) {

    Supplied {
        asides = List.copyOf(asides);
    }

    Supplied named(String newName) {
        return new Supplied(newName, bytes, transcript, asides, markup);
    }
}
