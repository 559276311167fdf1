package org.depesha.html;

import java.util.List;
import org.depesha.cite.Citation;

/**
 * The citations of one thing on a page, in every style of the edition.
 *
 * @param title what is cited, where the page cites more than one thing
 * @param lines its citations, the default style's first
 * @param href of the page of what it cites, where that is another page; may be empty
 * @param files for reference managers, beside the page; may be empty
 */
public record CitationBlock(String title, List<Line> lines, String href, List<Link> files) {

    /**
     * A citation in one style.
     *
     * @param id its anchor
     * @param style the style's name: {@code chicago-letters}
     * @param label what a reader calls the style, and the form where it has two: "Chicago, for letters, note"
     * @param runs its words, some in italics
     */
    public record Line(String id, String style, String label, List<Citation.Run> runs) {}
}
