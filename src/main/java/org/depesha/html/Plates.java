package org.depesha.html;

import java.util.List;

/**
 * The pages of the source that stand beside a text; none where nothing is to be seen of them.
 *
 * @param all in order
 */
public record Plates(List<Plate> all) {

    /** Of a text without images. */
    static final Plates NONE = new Plates(List.of());

    public Plates {
        all = List.copyOf(all);
    }
}
