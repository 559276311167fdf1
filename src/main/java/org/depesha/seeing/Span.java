package org.depesha.seeing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a date may fall.
 *
 * @param last the same as {@code first} where a date is open at one end
 */
record Span(LocalDate first, LocalDate last, Kind kind) {

    /** What is known of the days. */
    enum Kind {
        /** One day, stated without doubt. */
        DAY,
        /** Some day of several, or all of them; or a day that is not certain. */
        SPAN,
        /** That day or before. */
        BEFORE,
        /** That day or after. */
        AFTER
    }

    static @Nullable Span of(@Nullable HistoricalDate date) {
        if (date == null) {
            return null;
        }
        PartialDate first = date.first();
        PartialDate last = date.last();
        if (first == null) {
            LocalDate end = Objects.requireNonNull(last).lastDay();
            return new Span(end, end, Kind.BEFORE);
        }
        if (last == null) {
            return new Span(first.firstDay(), first.firstDay(), Kind.AFTER);
        }
        boolean day = first.firstDay().equals(last.lastDay()) && date.isCertain();
        return new Span(first.firstDay(), last.lastDay(), day ? Kind.DAY : Kind.SPAN);
    }

    /** The one day; null where it is not known. */
    @Nullable
    LocalDate day() {
        return kind == Kind.DAY ? first : null;
    }

    /** Where its mark stands: in the middle of a span. */
    LocalDate middle() {
        return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
    }
}
