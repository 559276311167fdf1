package org.depesha.link.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one series against the days on which they went out: both rise together. What does not fit (a misprint,
 * a number of another series) is left out, so that one wrong point moves nothing: the line is the longest run of points
 * in which the number rises with the day.
 */
final class NumberLine {

    /** Of fewer points nothing can be said. */
    private static final int LEAST = 4;

    /** In percent: where fewer points rise together, the numbers are of several series. */
    private static final int ONE_SERIES = 85;

    /** In days: a post sends more on one day than on another. */
    private static final int ABOUT = 2;

    /** And the more so, the longer it is between two points: by so many parts of that time. */
    private static final int PART = 6;

    private static final Comparator<Point> BY_DAY =
            Comparator.comparing(Point::day).thenComparing(Point::number);

    private static final Comparator<Point> BY_NUMBER = Comparator.comparing(Point::number);

    private final int all;
    private final List<Point> points;

    /** A number given out on a day. */
    record Point(LocalDate day, int number) {}

    private NumberLine(int all, List<Point> points) {
        this.all = all;
        this.points = points;
    }

    /** Fits a line in time n log n. */
    static NumberLine of(List<Point> given) {
        List<Point> sorted = given.stream().distinct().sorted(BY_DAY).toList();
        return new NumberLine(sorted.size(), rising(sorted));
    }

    /** The longest run of points whose numbers rise, by patience: each point goes on behind the longest run it can. */
    private static List<Point> rising(List<Point> sorted) {
        int[] lasts = new int[sorted.size()];
        int[] ends = new int[sorted.size()];
        int[] before = new int[sorted.size()];
        int length = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int found = Arrays.binarySearch(lasts, 0, length, sorted.get(i).number());
            int at = found < 0 ? -found - 1 : found;
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            lasts[at] = sorted.get(i).number();
            length = Math.max(length, at + 1);
        }
        List<Point> run = new ArrayList<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            run.add(sorted.get(i));
        }
        Collections.reverse(run);
        return List.copyOf(run);
    }

    /** How many points rise together. */
    int rising() {
        return points.size();
    }

    /** Whether enough points are known, and nearly all of them are one series. */
    boolean isOneSeries() {
        return all >= LEAST && 100 * points.size() >= ONE_SERIES * all;
    }

    /**
     * The days on which a number will have gone out: about that which the points beside it give by proportion, and no
     * further than those points; null where it lies before or behind all points, or the numbers are no line.
     */
    @Nullable
    Span span(int number) {
        int found = Collections.binarySearch(points, new Point(LocalDate.MIN, number), BY_NUMBER);
        int above = found < 0 ? -found - 1 : found;
        if (above == 0 || above == points.size() || !isOneSeries()) {
            return null;
        }
        Point before = points.get(above - 1);
        Point after = points.get(above);
        long days = after.day().toEpochDay() - before.day().toEpochDay();
        LocalDate day = before.day().plusDays(days * (number - before.number()) / (after.number() - before.number()));
        long about = ABOUT + days / PART;
        return new Span(latest(before.day(), day.minusDays(about)), earliest(after.day(), day.plusDays(about)));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
