package org.depesha.read.transcript;

import java.util.List;
import java.util.Map;

/**
 * What a supplied file holds, or tells, beside the lines of its text.
 *
 * @param asides what is known from its format to be no part of a letter: a web page's menu
 * @param notes that the file ties to their calls, by their indexes
 * @param losses what did not come through as it is
 * @param images by the addresses that the text gives them
 */
public record Beside(
        Origin origin, List<Aside> asides, List<Note> notes, List<Loss> losses, Map<String, byte[]> images) {

    public Beside {
        asides = List.copyOf(asides);
        notes = List.copyOf(notes);
        losses = List.copyOf(losses);
        images = Map.copyOf(images);
    }
}
