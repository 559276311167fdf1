package org.depesha.html;

import java.util.List;

/**
 * What {@code redirect.ftlh} shows: where something is now.
 *
 * @param language of the interface, as BCP 47 has it
 * @param edition the edition's title
 * @param keepsAnchors whether the anchors of this address lead to the same words there
 * @param title of the page that leads on
 * @param href of that page, from here
 * @param texts where the anchors lead to other words: the released texts that had them
 * @param canonical its whole address
 * @param root the way to the site's root
 */
public record MovedPage(
        String language,
        String edition,
        boolean keepsAnchors,
        String title,
        String href,
        List<Link> texts,
        String canonical,
        String root) {}
