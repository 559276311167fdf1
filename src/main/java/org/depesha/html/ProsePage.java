package org.depesha.html;

import java.util.List;

/**
 * What {@code prose.ftlh} shows: a page about the edition.
 *
 * @param id the last part of its address
 * @param title of the page
 * @param text its text
 * @param siblings all pages about the edition
 */
public record ProsePage(String id, String title, PageText text, List<PageFrame.MenuLink> siblings) {}
