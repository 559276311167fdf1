package org.depesha.html;

import java.util.List;

/**
 * What {@code prose.ftlh} shows: a page about the edition.
 *
 * @param siblings all pages about the edition
 */
public record ProsePage(
        String id,
        String title,
        TeiNodeModel text,
        List<TeiNodeModel> notes,
        List<TeiNodeModel> readings,
        List<PageFrame.MenuLink> siblings) {}
