package org.depesha.html;

import java.util.List;

/**
 * What every page has around its own content.
 *
 * @param title of the page, for the window and for search engines
 * @param canonical its whole address
 * @param root the way to the site's root: {@code ../../}; {@code ./} on the front page
 * @param menu the main menu
 * @param colophon further pages, for the foot
 */
public record PageFrame(
        String language,
        String title,
        String canonical,
        String root,
        String description,
        List<MenuLink> menu,
        List<Link> colophon,
        EditionLine edition) {

    /** A line of a menu; {@code current} says that the page belongs to it. */
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
