package org.depesha.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesha.link.address.Addresses;
import org.depesha.seeing.Correspondence.Pair;
import org.depesha.seeing.Overview;
import org.depesha.words.Words;

/** Writes the pages that show the edition at a glance. */
final class GlancePages {

    private final EditionIndex index;
    private final Overview overview;
    private final Words words;
    private final PageWriter site;

    GlancePages(EditionIndex index, PageWriter site) {
        this.index = index;
        this.overview = index.overview();
        this.words = index.words();
        this.site = site;
    }

    /** Writes all of them. */
    void write() {
        pages().values().parallelStream().forEach(Runnable::run);
    }

    /** Writes the page at an address, if there is one. */
    void write(String address) {
        pages().getOrDefault(address, () -> {}).run();
    }

    private Map<String, Runnable> pages() {
        Map<String, Runnable> pages = new TreeMap<>();
        if (!overview.isEmpty()) {
            pages.put(Addresses.OVERVIEW, this::overview);
        }
        if (overview.hasNetwork()) {
            pages.put(Addresses.NETWORK, this::network);
        }
        if (overview.hasMap()) {
            pages.put(Addresses.MAP, this::map);
        }
        overview.calendars().forEach(year -> pages.put(Addresses.calendar(year), () -> calendar(year)));
        overview.exchanges()
                .forEach(pair -> pages.put(Addresses.exchange(pair.first(), pair.second()), () -> exchange(pair)));
        return pages;
    }

    private void overview() {
        write("overview.ftlh", Addresses.OVERVIEW, words.say("seeing.heading"), new OverviewPages(index).page());
    }

    private void network() {
        write("network.ftlh", Addresses.NETWORK, words.say("seeing.network.heading"), new NetworkPages(index).page());
    }

    private void map() {
        write("map.ftlh", Addresses.MAP, words.say("seeing.map.heading"), new MapPages(index).page());
    }

    private void calendar(int year) {
        CalendarPage page = new CalendarPages(index).page(year);
        write("calendar.ftlh", Addresses.calendar(year), page.year(), page);
    }

    private void exchange(Pair pair) {
        ExchangePage page = new ExchangePages(index).page(pair);
        String title = words.names(List.of(page.first().words(), page.second().words()));
        write("exchange.ftlh", Addresses.exchange(pair.first(), pair.second()), title, page);
    }

    private void write(String template, String address, String title, Object page) {
        site.write(template, PagePlace.at(address).titled(title).in(Addresses.OVERVIEW), PageHead.NONE, page);
    }
}
