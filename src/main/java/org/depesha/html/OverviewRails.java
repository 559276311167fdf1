package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import org.depesha.html.PageFrame.MenuLink;
import org.depesha.link.address.Addresses;
import org.depesha.seeing.Correspondence.Pair;
import org.depesha.seeing.Overview;
import org.jspecify.annotations.Nullable;

/** Makes the ways between the pages that show the edition at a glance. */
final class OverviewRails {

    private static final int MOST_EXCHANGES = 8;

    private final EditionIndex index;
    private final Overview overview;

    OverviewRails(EditionIndex index) {
        this.index = index;
        this.overview = index.overview();
    }

    /** Those on a page. */
    OverviewRail of(String address) {
        return of(address, null);
    }

    /** Those on the page of a pair. */
    OverviewRail of(Pair pair) {
        return of(Addresses.exchange(pair.first(), pair.second()), pair);
    }

    private OverviewRail of(String address, @Nullable Pair current) {
        Views views = new Views(index, address);
        List<MenuLink> drawings = new ArrayList<>();
        String first = overview.hasTimeLine() ? "seeing.time.heading" : "seeing.heading";
        drawings.add(link(index.words().say(first), Addresses.OVERVIEW, address, 0));
        if (overview.hasNetwork()) {
            drawings.add(link(index.words().say("seeing.network.heading"), Addresses.NETWORK, address, 0));
        }
        if (overview.hasMap()) {
            drawings.add(link(index.words().say("seeing.map.heading"), Addresses.MAP, address, 0));
        }
        List<MenuLink> years = overview.calendars().stream()
                .map(year -> link(
                        index.dates().year(year),
                        Addresses.calendar(year),
                        address,
                        overview.of(year).size()))
                .toList();
        List<Pair> shown = new ArrayList<>(
                overview.exchanges().stream().limit(MOST_EXCHANGES).toList());
        if (current != null && shown.stream().noneMatch(pair -> pair.isOf(current.first(), current.second()))) {
            shown.add(current);
        }
        List<MenuLink> strongest = shown.stream()
                .map(pair ->
                        link(both(pair, views), Addresses.exchange(pair.first(), pair.second()), address, pair.size()))
                .toList();
        return new OverviewRail(List.copyOf(drawings), years, strongest);
    }

    private static String both(Pair pair, Views views) {
        return views.words()
                .names(List.of(
                        views.entry(pair.first()).words(),
                        views.entry(pair.second()).words()));
    }

    private MenuLink link(String words, String to, String from, int count) {
        return new MenuLink(words, index.href(from, to), to.equals(from), count);
    }
}
