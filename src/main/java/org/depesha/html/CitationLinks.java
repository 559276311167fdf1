package org.depesha.html;

import java.util.List;
import java.util.stream.Stream;
import org.depesha.cite.CitationFormat;

/** Links to the files for reference managers that lie beside a page. */
final class CitationLinks {

    private CitationLinks() {}

    /** One for each format: {@code citations.json}, {@code citations.ris}, {@code citations.bib}. */
    static List<Link> files(String stem) {
        return Stream.of(CitationFormat.values())
                .map(format -> new Link(format.title(), stem + "." + format.ending()))
                .toList();
    }
}
