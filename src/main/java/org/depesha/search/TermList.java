package org.depesha.search;

import java.util.Arrays;
import org.depesha.search.ItemWords.Occurrence;

/** Where a word occurs: the items in rising order, how much it counts in each, in which zones, at which places. */
final class TermList {

    private static final double SATURATION = 1.2;
    private static final double BY_LENGTH = 0.75;

    /** Shorter items count as this share of the average: a line that mentions a letter answers no better than it. */
    private static final double SHORT = 0.7;

    private int[] items = new int[1];
    private int[] halves = new int[1];
    private byte[] zones = new byte[1];
    private int[] starts = new int[1];
    private int size;
    private int itemsLength;
    private final Digits places = new Digits();

    void add(int item, Occurrence occurrence) {
        if (size == items.length) {
            int more = size + (size >> 1) + 1;
            items = Arrays.copyOf(items, more);
            halves = Arrays.copyOf(halves, more);
            zones = Arrays.copyOf(zones, more);
            starts = Arrays.copyOf(starts, more);
        }
        itemsLength += Digits.length(size == 0 ? item : item - items[size - 1] - 1) + 2;
        items[size] = item;
        halves[size] = occurrence.halves;
        zones[size] = (byte) occurrence.zones;
        starts[size] = places.length();
        size++;
        places.number(occurrence.count);
        int before = 0;
        for (int i = 0; i < occurrence.count; i++) {
            places.number(occurrence.places[i] - before);
            before = occurrence.places[i];
        }
    }

    int size() {
        return size;
    }

    /**
     * Its items: how far each is from the one before, what it counts there by BM25 in 63rds, its zones.
     *
     * @param lengths of all items, in halves of a word
     */
    String items(int[] lengths, double average) {
        Digits out = new Digits();
        int before = -1;
        for (int i = 0; i < size; i++) {
            double count = halves[i] / 2.0;
            double length = Math.max(SHORT, lengths[items[i]] / average);
            double norm = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length);
            out.number(items[i] - before - 1)
                    .sign(Math.max(1, (int) Math.round(63 * count / (count + norm))))
                    .sign(zones[i]);
            before = items[i];
        }
        return out.toString();
    }

    /** The length of its items as they are written. */
    int itemsLength() {
        return itemsLength;
    }

    /** The length of its places as they are written. */
    int placesLength() {
        return places.length();
    }

    /** Its places, item by item: how many, then how far each is from the one before. */
    String places() {
        return places.toString();
    }

    /** The number of the first of its items from a given one on whose places are no longer than a limit together. */
    int partFrom(int first, int limit) {
        int next = first + 1;
        while (next < size && end(next) - starts[first] <= limit) {
            next++;
        }
        return next;
    }

    private int end(int index) {
        return index + 1 < size ? starts[index + 1] : places.length();
    }

    String places(int first, int next) {
        return places.text(starts[first], next < size ? starts[next] : places.length());
    }
}
