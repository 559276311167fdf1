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
 * @param description of the page in a sentence, for search engines; may be empty
 * @param menu the main menu
 * @param colophon further pages, for the foot
 * @param edition what every page says of the edition
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
     * The edition as every page names it; any part but the title may be empty.
     *
     * @param title of the edition
     * @param subtitle of the edition
     * @param tagline a few words beside the title
     * @param description the edition in a sentence or two
     * @param version that it bears
     * @param date of that version, in words
     * @param editors their names, joined
     * @param publisher its name
     * @param credit what stands at the foot of every page
     * @param licence its name
     * @param licenceAddress where the licence stands
     */
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
