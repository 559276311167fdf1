package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesha.cite.CitationFormat;
import org.depesha.cite.StyledCitation;
import org.depesha.link.LinkedMessage;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.words.Words;

/** Turns citations into what pages show. */
final class CitationBlocks {

    private CitationBlocks() {}

    /**
     * The citations of one thing.
     *
     * @param id the anchor of the first; the others' begin with it
     */
    static CitationBlock of(String id, String title, List<StyledCitation> citations, String href, Words words) {
        List<CitationBlock.Line> lines = new ArrayList<>();
        for (StyledCitation cited : citations) {
            String label = label(cited, words);
            String anchor = lines.isEmpty()
                    ? id
                    : id + "-" + cited.style() + (cited.form().isEmpty() ? "" : "-" + cited.form());
            lines.add(new CitationBlock.Line(
                    anchor, cited.style(), label, cited.citation().runs()));
        }
        return new CitationBlock(title, lines, href, List.of());
    }

    /** What a reader calls a style, and its form where it has two; the program's own has a name in each language. */
    private static String label(StyledCitation cited, Words words) {
        String own = "cite.styles." + cited.style();
        String style = words.has(own) ? words.say(own) : cited.title();
        return cited.form().isEmpty()
                ? style
                : words.say("cite.in-form", Map.of("style", style, "form", words.say("cite.form." + cited.form())));
    }

    /** The citations of a message on the page of another that transmits it, with its files. */
    static CitationBlock of(LinkedMessage transmitted, Views views, List<StyledCitation> citations, SiteFiles files) {
        String part = transmitted.key().part();
        CitationBlock block = of(
                "cite-" + part,
                views.words(transmitted),
                citations,
                views.href(Addresses.page(transmitted)),
                views.words());
        String stem = Addresses.citationStem(transmitted.key());
        List<CitationFormat> formats = CitationFormat.of(files, stem);
        return new CitationBlock(block.title(), block.lines(), block.href(), CitationLinks.files(stem, formats, views));
    }
}
