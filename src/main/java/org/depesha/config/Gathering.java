package org.depesha.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What belongs together, and is given on one page to be read and printed, by its name in {@code edition.yml}. */
public enum Gathering {
    /** An exchange. */
    THREADS,
    /** The documents of a month. */
    MONTHS,
    /** What two correspondents wrote to each other. */
    PAIRS;

    /** What {@code edition.yml} calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all. */
    static List<String> words() {
        return Arrays.stream(values()).map(Gathering::word).toList();
    }
}
