package org.depesha.cite;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import org.depesha.model.CalendarYear;
import org.depesha.model.Certainty;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes dates in the manner of the Chicago Manual (9.31-36, 14.224): "January 28, 1951". */
public final class DateWords {

    private DateWords() {}

    /** A date without the time of the day; empty for null. 24:00 stays on the day that it ends. */
    public static String of(@Nullable HistoricalDate date) {
        if (date == null) {
            return "";
        }
        String words = switch (date.form()) {
            case ON -> day(date.anchor(), true);
            case SPAN -> span(date);
            case BETWEEN -> between(date);
        };
        String about = (date.approximate() ? "about " : "") + words;
        return date.uncertain() ? Certainty.LOW.told(about) : about;
    }

    /** A date with the time of the day where one is known: "June 13, 1951, 22:00". */
    public static String withTime(@Nullable HistoricalDate date) {
        return date != null
                        && date.form() == HistoricalDate.Form.ON
                        && date.anchor().hasTime()
                ? of(date) + ", " + date.anchor().time()
                : of(date);
    }

    /** From one date to another, both as plain as they are known: "February 3–5, 1901". */
    static String between(HistoricalDate first, HistoricalDate second) {
        PartialDate begin = first.anchor();
        PartialDate end = second.last() == null ? second.anchor() : second.last();
        return begin.earliest().isAfter(end.latest()) ? of(first) : range(begin, end);
    }

    /** A date after another of the same year, which need not be said again: "January 29". */
    static String after(@Nullable HistoricalDate first, HistoricalDate second) {
        boolean same = first != null && isPlainDay(first) && isPlainDay(second) && first.year() == second.year();
        return same ? day(second.anchor(), false) : of(second);
    }

    private static boolean isPlainDay(HistoricalDate date) {
        return date.form() == HistoricalDate.Form.ON
                && !date.approximate()
                && !date.uncertain()
                && date.anchor().day() > 0;
    }

    private static String day(PartialDate date, boolean withYear) {
        if (date.month() == 0) {
            return year(date);
        }
        String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (date.day() == 0) {
            return month + " " + year(date);
        }
        return month + " " + date.day() + (withYear ? ", " + year(date) : "");
    }

    private static String year(PartialDate date) {
        return CalendarYear.of(date).words();
    }

    private static String span(HistoricalDate date) {
        if (date.first() == null) {
            return "until " + day(Objects.requireNonNull(date.last()), true);
        }
        if (date.last() == null) {
            return "from " + day(date.first(), true);
        }
        return range(date.first(), date.last());
    }

    /** "January 4–6, 1951", "April–May 1951", "December 30, 1950–January 2, 1951". */
    private static String range(PartialDate first, PartialDate last) {
        if (first.withoutTime().equals(last.withoutTime())) {
            return day(first, true);
        }
        boolean sameYear = first.year() == last.year() && first.month() > 0 && last.month() > 0;
        boolean days = first.day() > 0 && last.day() > 0;
        if (sameYear && days && first.month() == last.month()) {
            return day(first, false) + "–" + last.day() + ", " + year(last);
        }
        if (sameYear && days) {
            return day(first, false) + "–" + day(last, true);
        }
        if (sameYear && first.day() == 0 && last.day() == 0) {
            return Month.of(first.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "–" + day(last, true);
        }
        return day(first, true) + "–" + day(last, true);
    }

    private static String between(HistoricalDate date) {
        if (date.first() == null) {
            return "not after " + day(Objects.requireNonNull(date.last()), true);
        }
        if (date.last() == null) {
            return "not before " + day(date.first(), true);
        }
        return "between " + day(date.first(), true) + " and " + day(date.last(), true);
    }
}
