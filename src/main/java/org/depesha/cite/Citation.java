package org.depesha.cite;

import java.util.List;
import java.util.stream.Collectors;

/** A citation in words, as runs of characters of which some stand in italics. */
public record Citation(List<Run> runs) {

    public Citation {
        runs = List.copyOf(runs);
    }

    /** Characters of one kind of type. */
    public record Run(String text, boolean italic) {}

    /** All its words, without italics. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
