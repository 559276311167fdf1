package org.depesha.html;

import java.util.List;
import org.depesha.cite.MetaTag;

/**
 * What a page tells machines: search engines, reference managers, harvesters.
 *
 * @param kind of Open Graph: {@code article} or {@code website}
 * @param tags for Zotero and Google Scholar
 * @param links to what belongs to the page, by the relations of FAIR Signposting
 * @param jsonLd what the page is about; safe inside a {@code script}; empty for none
 * @param coins of the letters that a list names, as OpenURL context objects
 */
public record PageHead(String kind, List<MetaTag> tags, List<HeadLink> links, String jsonLd, List<String> coins) {

    /** The head of a page that is about nothing that can be cited. */
    static final PageHead NONE = new PageHead("website", List.of(), List.of(), "", List.of());

    /** The same with tags of its own, where it has none. */
    PageHead orElse(List<MetaTag> others) {
        return tags.isEmpty() ? new PageHead(kind, others, links, jsonLd, coins) : this;
    }

    /**
     * A {@code link}; the type may be empty.
     *
     * @param rel the relation's name
     * @param href where it leads
     * @param type the media type there; may be empty
     */
    public record HeadLink(String rel, String href, String type) {}
}
