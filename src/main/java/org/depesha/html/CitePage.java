package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code how-to-cite.ftlh} shows: the edition's own things, cited.
 *
 * @param prose what the editor says about citing; null where there is no such page
 * @param siblings the pages about the edition
 * @param examples one of each kind of thing that the edition has
 * @param files the edition's citations for reference managers
 */
public record CitePage(
        @Nullable ProsePage prose, List<PageFrame.MenuLink> siblings, List<Example> examples, List<Link> files) {

    /**
     * A thing that can be cited.
     *
     * @param kind {@code edition}, {@code document}, {@code message}, {@code passage}, {@code attested} or
     *     {@code thread}
     * @param thing the example; its link may be empty
     * @param address whole
     * @param citation its citations
     */
    public record Example(String kind, Link thing, String address, CitationBlock citation) {}
}
