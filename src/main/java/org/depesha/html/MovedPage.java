package org.depesha.html;

import java.util.List;

/**
 * What {@code redirect.ftlh} shows: where something is now.
 *
 * @param language of the interface, as BCP 47 has it
 * @param edition the edition's title
 * @param title of the page that leads on
 * @param href of that page, from here
 * @param canonical its whole address
 * @param root the way to the site's root
 * @param keepsAnchors whether the anchors of this address lead to the same words there
 * @param texts where they do not: the released texts that had them
 */
public record MovedPage(
        String language,
        String edition,
        String title,
        String href,
        String canonical,
        String root,
        boolean keepsAnchors,
        List<Link> texts) {}
