package org.depesha.seeing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.depesha.config.SiteView;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.seeing.Correspondence.Pair;
import org.depesha.seeing.TimeLine.Moment;

/** What there is to see of an edition at a glance, and which pages show it: none is made that has nothing to show. */
public final class Overview {

    private static final int LEAST_OF_LARGE = 5;

    private final TimeLine time;
    private final Correspondence correspondence;
    private final Gazetteer places;
    private final Set<SiteView> views;
    private final List<Integer> calendars;
    private final List<Pair> exchanges;
    private final Set<String> pages = new HashSet<>();

    private Overview(LinkedEdition edition, Set<SiteView> views, Predicate<String> released) {
        this.time = TimeLine.of(edition);
        this.correspondence = Correspondence.of(edition);
        this.places = Gazetteer.of(edition);
        this.views = views;
        this.calendars = views.contains(SiteView.CALENDAR) ? years(time) : List.of();
        this.exchanges = views.contains(SiteView.EXCHANGES)
                ? correspondence.pairs().stream()
                        .filter(pair ->
                                pair.size() >= least(edition) || pair.size() > 1 && released.test(address(pair)))
                        .toList()
                : List.of();
        exchanges.forEach(pair -> pages.add(address(pair)));
    }

    /** One message is an exchange of nothing; of a large edition's many pairs, those with a few have the register. */
    private static int least(LinkedEdition edition) {
        return edition.documents().size() > SiteFiles.LARGE ? LEAST_OF_LARGE : 2;
    }

    private static String address(Pair pair) {
        return Addresses.exchange(pair.first(), pair.second());
    }

    private static List<Integer> years(TimeLine time) {
        return time.years().entrySet().stream()
                .filter(year -> year.getValue().stream().anyMatch(moment -> moment.day() != null))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The overview of an edition.
     *
     * @param views the kinds of pages that the edition wants
     * @param released whether an address was ever released
     */
    public static Overview of(LinkedEdition edition, Set<SiteView> views, Predicate<String> released) {
        return new Overview(edition, views, released);
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
        return calendars;
    }

    /** The messages of a year. */
    public List<Moment> of(int year) {
        return time.years().getOrDefault(year, List.of());
    }

    /** The pairs that have a page, the strongest first. */
    public List<Pair> exchanges() {
        return exchanges;
    }

    /** Whether a pair has a page. */
    public boolean hasPage(Pair pair) {
        return pages.contains(address(pair));
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
        exchanges.forEach(pair -> all.add(address(pair)));
        return all;
    }
}
