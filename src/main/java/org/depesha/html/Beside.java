package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page has beside the text as such.
 *
 * @param plates images of its source
 * @param parallel its versions side by side
 * @param original the page of the document that it translates; null for none
 * @param readings the other readings of the whole text, this one without an address; none where it has one alone
 */
public record Beside(
        Plates plates, Parallel parallel, @Nullable Link original, List<Link> readings) {

    /** Of a text alone. */
    static final Beside NONE = new Beside(Plates.NONE, Parallel.NONE, null, List.of());

    public Beside {
        readings = List.copyOf(readings);
    }
}
