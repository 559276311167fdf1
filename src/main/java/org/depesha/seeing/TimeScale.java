package org.depesha.seeing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The days of a time line as lengths, true to scale, in bands of months or, where these are many, of years. */
final class TimeScale {

    private static final int MOST_MONTHS = 24;

    private final LocalDate first;
    private final long days;
    private final double left;
    private final double width;
    private final List<Band> bands = new ArrayList<>();

    /** A month or a year: the days from the first to the last. */
    record Band(LocalDate first, LocalDate last) {

        boolean isYear() {
            return ChronoUnit.MONTHS.between(first, last) > 0;
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean touches(Span span) {
            return !span.last().isBefore(first) && !span.first().isAfter(last);
        }
    }

    TimeScale(List<Span> spans, double left, double width) {
        LocalDate from =
                spans.stream().map(Span::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate to = spans.stream().map(Span::last).max(LocalDate::compareTo).orElseThrow();
        boolean years = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to) >= MOST_MONTHS;
        this.first = years ? from.withDayOfYear(1) : from.withDayOfMonth(1);
        LocalDate next = first;
        while (!next.isAfter(to)) {
            LocalDate after = years ? next.plusYears(1) : next.plusMonths(1);
            bands.add(new Band(next, after.minusDays(1)));
            next = after;
        }
        this.days = ChronoUnit.DAYS.between(first, next);
        this.left = left;
        this.width = width;
    }

    List<Band> bands() {
        return bands;
    }

    /** Where a day begins. */
    double start(LocalDate day) {
        return left + width * ChronoUnit.DAYS.between(first, day) / days;
    }

    /** Where the noon of a day is. */
    double noon(LocalDate day) {
        return (start(day) + start(day.plusDays(1))) / 2;
    }
}
