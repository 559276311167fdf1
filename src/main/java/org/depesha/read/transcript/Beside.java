package org.depesha.read.transcript;

import java.util.List;
import java.util.Map;

/**
 * What a supplied file holds, or tells, beside the lines of its text.
 *
 * @param encoding how its bytes were read; empty for a format that says so itself
 * @param asides what is known from its format to be no part of a letter: a web page's menu
 * @param notes that the file ties to their calls, by their indexes
 * @param losses what did not come through as it is
 * @param images by the addresses that the text gives them
 */
public record Beside(
        String encoding, List<Aside> asides, List<Note> notes, List<Loss> losses, Map<String, byte[]> images) {

    public static final Beside NOTHING = new Beside("", List.of(), List.of(), List.of(), Map.of());

    public Beside {
        asides = List.copyOf(asides);
        notes = List.copyOf(notes);
        losses = List.copyOf(losses);
        images = Map.copyOf(images);
    }
}
