package org.depesha.html;

import java.util.List;
import org.depesha.cite.Citation;

/**
 * A citation on a page.
 *
 * @param id its anchor
 * @param title what it cites, where the page cites more than one thing
 * @param runs its words, some in italics
 * @param href of what it cites, where that is a part of the page; may be empty
 */
public record CitationBlock(String id, String title, List<Citation.Run> runs, String href) {}
