package org.depesha.html;

import java.util.List;

/**
 * What {@code prose.ftlh} shows: a page about the edition.
 *
 * @param id the last part of its address
 * @param title of the page
 * @param text the TEI {@code text}
 * @param notes the {@code note} elements of the text, in order
 * @param readings its elements with more than one reading, in order
 * @param siblings all pages about the edition
 */
public record ProsePage(
        String id,
        String title,
        TeiNodeModel text,
        List<TeiNodeModel> notes,
        List<TeiNodeModel> readings,
        List<PageFrame.MenuLink> siblings) {}
