package org.depesha.model;

import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;

/**
 * A page about the edition.
 *
 * @param menu its name in the list of pages
 * @param order its place in that list; pages of the same order stand by id
 * @param text the TEI {@code text}
 */
public record Page(String id, String title, String menu, int order, TeiElement text, Place place) {

    /** The same page with another text. */
    public Page with(TeiElement newText) {
        return new Page(id, title, menu, order, newText, place);
    }
}
