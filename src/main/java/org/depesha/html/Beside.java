package org.depesha.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page has beside the text as such.
 *
 * @param plates images of its source
 * @param parallel its versions side by side
 * @param original the page on which it stands beside what it translates, or what translates it; null for none
 * @param readings the other readings of the whole text, this one without an address; none where it has one alone
 * @param versions the pages that have one of its versions alone, this one without an address
 */
public record Beside(
        Plates plates, Parallel parallel, @Nullable Link original, List<Link> readings, List<Alone> versions) {

    /** Of a text alone. */
    static final Beside NONE = new Beside(Plates.NONE, Parallel.NONE, null, List.of(), List.of());

    /** The hosts from which its images are loaded that the edition does not have. */
    Set<String> origins() {
        return plates.all().stream()
                .flatMap(plate -> Stream.ofNullable(plate.remote()))
                .map(Plate.Remote::origin)
                .collect(Collectors.toSet());
    }

    /**
     * A version that has a page of its own.
     *
     * @param type original, translation or another
     * @param name its language, in words, and its address
     */
    public record Alone(String type, Link name) {}

    public Beside {
        readings = List.copyOf(readings);
        versions = List.copyOf(versions);
    }
}
