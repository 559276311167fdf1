package org.depesha.html;

import java.util.List;
import org.depesha.html.PageFrame.MenuLink;

/**
 * The ways between the pages that show the edition at a glance.
 *
 * @param drawings time line, network, map; those that the edition has
 * @param years the calendars, with how many messages each has
 * @param exchanges of the two who wrote most to each other, and of some more
 */
public record OverviewRail(List<MenuLink> drawings, List<MenuLink> years, List<MenuLink> exchanges) {}
