package org.depesha.html;

import java.util.List;
import org.depesha.cite.CitationFormat;

/** Links to the files for reference managers that lie beside a page. */
final class CitationLinks {

    private CitationLinks() {}

    /**
     * One for each format: {@code citations.json}, {@code citations.ris}, {@code citations.bib}.
     *
     * @param stem the files' address without its ending
     */
    static List<Link> files(String stem, List<CitationFormat> formats, Views views) {
        return formats.stream()
                .map(format -> new Link(format.title(), views.href(stem + "." + format.ending())))
                .toList();
    }
}
