package org.depesha.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.config.SiteView;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.seeing.Correspondence.Pair;
import org.depesha.seeing.TimeLine.Moment;

/** What there is to see of an edition at a glance, and which pages show it: none is made that has nothing to show. */
public final class Overview {

    private final TimeLine time;
    private final Correspondence correspondence;
    private final Gazetteer places;
    private final Set<SiteView> views;

    private Overview(LinkedEdition edition, Set<SiteView> views) {
        this.time = TimeLine.of(edition);
        this.correspondence = Correspondence.of(edition);
        this.places = Gazetteer.of(edition);
        this.views = views;
    }

    /**
     * The overview of an edition.
     *
     * @param views the kinds of pages that the edition wants
     */
    public static Overview of(LinkedEdition edition, Set<SiteView> views) {
        return new Overview(edition, views);
    }

    public TimeLine time() {
        return time;
    }

    public Correspondence correspondence() {
        return correspondence;
    }

    public Gazetteer places() {
        return places;
    }

    /** Whether there is any page. */
    public boolean isEmpty() {
        return !hasTimeLine()
                && !hasNetwork()
                && !hasMap()
                && calendars().isEmpty()
                && exchanges().isEmpty();
    }

    /** One message makes no line. */
    public boolean hasTimeLine() {
        return views.contains(SiteView.TIME_LINE) && time.moments().size() > 1;
    }

    /** One pair makes no network. */
    public boolean hasNetwork() {
        return views.contains(SiteView.NETWORK) && correspondence.pairs().size() > 1;
    }

    public boolean hasMap() {
        return views.contains(SiteView.MAP) && !places.located().isEmpty();
    }

    /** The years in which a message bears a day. */
    public List<Integer> calendars() {
        return views.contains(SiteView.CALENDAR)
                ? time.years().entrySet().stream()
                        .filter(year -> year.getValue().stream().anyMatch(moment -> moment.day() != null))
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
    }

    /** The messages of a year. */
    public List<Moment> of(int year) {
        return time.years().getOrDefault(year, List.of());
    }

    /** The pairs that have a page: one message is an exchange of nothing. */
    public List<Pair> exchanges() {
        return views.contains(SiteView.EXCHANGES)
                ? correspondence.pairs().stream()
                        .filter(pair -> pair.size() > 1)
                        .toList()
                : List.of();
    }

    /** Whether a pair has a page. */
    public boolean hasPage(Pair pair) {
        return views.contains(SiteView.EXCHANGES) && pair.size() > 1;
    }

    /** The addresses of all its pages. */
    public List<String> addresses() {
        List<String> all = new ArrayList<>();
        if (!isEmpty()) {
            all.add(Addresses.OVERVIEW);
        }
        if (hasNetwork()) {
            all.add(Addresses.NETWORK);
        }
        if (hasMap()) {
            all.add(Addresses.MAP);
        }
        calendars().forEach(year -> all.add(Addresses.calendar(year)));
        exchanges().forEach(pair -> all.add(Addresses.exchange(pair.first(), pair.second())));
        return all;
    }
}
