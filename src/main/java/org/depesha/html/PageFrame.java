package org.depesha.html;

import java.util.List;

/**
 * What every page has around its own content.
 *
 * @param language of the edition
 * @param direction in which its lines run: {@code ltr} or {@code rtl}
 * @param title of the page, for the window and for search engines
 * @param canonical its whole address
 * @param root the way to the site's root: {@code ../../}; {@code ./} on the front page
 * @param menu the main menu
 * @param colophon further pages, for the foot
 */
public record PageFrame(
        String language,
        String direction,
        String title,
        String canonical,
        String root,
        String description,
        List<MenuLink> menu,
        List<Link> colophon,
        EditionLine edition) {

    /** A line of a menu; {@code current} says that the page belongs to it. */
    public record MenuLink(String words, String href, boolean current, int count) {}

    /** The edition as every page names it; any part but the title may be empty. */
    public record EditionLine(
            String title,
            String subtitle,
            String tagline,
            String description,
            String version,
            String date,
            String editors,
            String publisher,
            String credit,
            String licence,
            String licenceAddress) {}
}
