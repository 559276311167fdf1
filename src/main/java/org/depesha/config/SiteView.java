package org.depesha.config;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A kind of pages that show an edition at a glance, by its name in {@code edition.yml}. */
public enum SiteView {
    /** When its messages were sent. */
    TIME_LINE,
    /** The days of each year. */
    CALENDAR,
    /** Who wrote to whom. */
    NETWORK,
    /** What two wrote to each other. */
    EXCHANGES,
    /** Where its places lie. */
    MAP;

    /** What {@code edition.yml} calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that a site has where {@code edition.yml} names none. */
    static Set<SiteView> all() {
        return Collections.unmodifiableSet(EnumSet.allOf(SiteView.class));
    }

    /** The words of all. */
    static List<String> words() {
        return Arrays.stream(values()).map(SiteView::word).toList();
    }
}
