package org.depesha.html;

import java.util.List;
import org.depesha.cite.CitationFormat;
import org.depesha.config.EditionSettings;

/** Links to the files for reference managers that lie beside a page. */
final class CitationLinks {

    private CitationLinks() {}

    /** One for each format that the site has: {@code citation.json}, {@code citation.ris}, {@code citation.bib}. */
    static List<Link> files(String stem, EditionSettings settings) {
        return files(stem, CitationFormat.of(settings));
    }

    /** One for each format: {@code citations.json}, {@code citations.ris}, {@code citations.bib}. */
    static List<Link> files(String stem, List<CitationFormat> formats) {
        return formats.stream()
                .map(format -> new Link(format.title(), stem + "." + format.ending()))
                .toList();
    }
}
