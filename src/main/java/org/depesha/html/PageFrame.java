package org.depesha.html;

import java.util.List;

/**
 * What every page has around its own content.
 *
 * @param language of the edition
 * @param direction in which its lines run: {@code ltr} or {@code rtl}
 * @param menus the ways to other pages
 * @param title of the page, for the window and for search engines
 * @param description of the page in a sentence, for search engines; may be empty
 * @param edition what every page says of the edition
 * @param canonical the whole address under which it is cited: that of the page in the first language
 * @param root the way to the front page of its language: {@code ../../}; {@code ./} on the front page
 */
public record PageFrame(
        String language,
        String direction,
        Menus menus,
        String title,
        String description,
        EditionLine edition,
        String canonical,
        String root) {

    /**
     * The ways from every page to others.
     *
     * @param main the main menu
     * @param pages those about the edition, in its own words, for the foot
     * @param colophon further pages, and the file with all texts, for the foot
     * @param search the way to the search page; empty where the edition has none
     */
    public record Menus(List<MenuLink> main, List<Link> pages, List<Link> colophon, String search) {}

    /**
     * A line of a menu; {@code current} says that the page belongs to it.
     *
     * @param words what the reader sees
     * @param href where it leads
     * @param current whether the page belongs to it
     * @param count of the things there; 0 where they are not counted
     */
    public record MenuLink(String words, String href, boolean current, int count) {}

    /**
     * The edition as every page names it.
     *
     * @param title of the edition
     * @param about what it is
     * @param release which release it is
     * @param imprint who gives it out
     * @param licence the terms under which it may be used; its link where it has one
     */
    public record EditionLine(String title, About about, ReleaseLine release, Imprint imprint, Link licence) {}

    /**
     * What an edition is. Any part may be empty.
     *
     * @param subtitle of the edition
     * @param tagline a few words beside the title
     * @param description in a sentence or two
     */
    public record About(String subtitle, String tagline, String description) {}

    /**
     * A release of an edition. Any part may be empty.
     *
     * @param version of the release
     * @param date in words
     */
    public record ReleaseLine(String version, String date) {}

    /**
     * Who gives an edition out. Any part may be empty.
     *
     * @param editors their names
     * @param publisher its name
     * @param credit shown at the foot of every page
     */
    public record Imprint(String editors, String publisher, String credit) {}
}
