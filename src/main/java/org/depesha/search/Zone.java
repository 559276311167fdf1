package org.depesha.search;

/** Where in a letter words stand; a letter's zones are one sign of the index. */
enum Zone {
    TEXT(1, 1),
    TRANSMITTED(2, 1),
    NOTE(4, 0.5),
    READING(8, 0.5),
    /** What is said of a letter: its title, parties, numbers, archive, summary. */
    ABOUT(16, 2);

    private final int bit;
    private final double weight;

    Zone(int bit, double weight) {
        this.bit = bit;
        this.weight = weight;
    }

    int bit() {
        return bit;
    }

    /** What a word there counts for. */
    double weight() {
        return weight;
    }
}
