package org.depesha.link.refer;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date in running text, as much of it as stands there; what is left out is inferred from the date of the message that
 * says it.
 *
 * @param year 0 where it is left out; below 100 where only two figures stand there
 * @param month 0 where it is left out
 * @param day 0 where it is left out
 * @param daysAgo for "today" 0, "yesterday" 1; -1 for a date of the calendar
 * @param monthsAgo for "inst." 0, "ult." and "last month" 1, "prox." -1, "two months ago" 2; null where the words do
 *     not count in months
 * @param minute of the day; -1 where none is given
 * @param next index of the token behind it
 * @param weekday where a day of the week is all that is said; null otherwise
 */
public record MentionedDate(
        int year,
        int month,
        int day,
        int daysAgo,
        @Nullable Integer monthsAgo,
        int minute,
        int next,
        @Nullable DayOfWeek weekday) {

    /** A date of the calendar. */
    static MentionedDate of(int year, int month, int day, int next) {
        return new MentionedDate(year, month, day, -1, null, -1, next, null);
    }

    /** "Yesterday". */
    static MentionedDate daysAgo(int days, int next) {
        return new MentionedDate(0, 0, 0, days, null, -1, next, null);
    }

    /** "The 4th ult.", "last month". */
    static MentionedDate monthsAgo(int months, int day, int next) {
        return new MentionedDate(0, 0, day, -1, months, -1, next, null);
    }

    /** "Tuesday": the last one before the day on which it is said. */
    static MentionedDate of(DayOfWeek weekday, int next) {
        return new MentionedDate(0, 0, 0, -1, null, -1, next, weekday);
    }

    /** Leap years are at most eight years apart. */
    private static final int MOST_STEPS = 9;

    /** By so many days another zone's clock may be ahead. */
    private static final int CLOCKS = 1;

    /** A date without a year that is inferred to be older than this may as well be a slip. */
    private static final int LONGEST_MEMORY = 300;

    /** The same day at an hour, read up to another token. */
    MentionedDate at(int newMinute, int newNext) {
        return new MentionedDate(year, month, day, daysAgo, monthsAgo, newMinute, newNext, weekday);
    }

    /** A year and no more of a date: that before the name of a post in "74 Riga 5120". */
    static MentionedDate ofYear(int year, int next) {
        return of(year, 0, 0, next);
    }

    public boolean isOfYear() {
        return isVague() && month == 0 && monthsAgo == null;
    }

    /** Whether only a month or a year is meant, or a time some months ago. */
    public boolean isVague() {
        return day == 0 && daysAgo < 0 && weekday == null;
    }

    /**
     * The day that is meant, or the first of the month; null where the calendar has none such, or the year can't be
     * inferred.
     */
    public @Nullable LocalDate day(@Nullable LocalDate said) {
        try {
            if (year >= 100) {
                return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
            }
            return said == null ? null : inferred(said);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private LocalDate inferred(LocalDate said) {
        if (weekday != null) {
            return said.with(TemporalAdjusters.previous(weekday));
        }
        if (daysAgo >= 0) {
            return said.minusDays(daysAgo);
        }
        if (monthsAgo != null) {
            YearMonth meant = YearMonth.from(said).minusMonths(monthsAgo);
            return LocalDate.of(meant.getYear(), meant.getMonthValue(), Math.max(1, day));
        }
        int first = Math.max(1, day);
        if (year > 0) {
            LocalDate same = LocalDate.of(said.getYear() / 100 * 100 + year, Math.max(1, month), first);
            return isAhead(same, said) ? same.minusYears(100) : same;
        }
        return month == 0
                ? latest(said, YearMonth.from(said), 1, first)
                : latest(said, YearMonth.of(said.getYear(), month), 12, first);
    }

    /** Whether a day comes after the one on which it was spoken of, further than clocks differ. */
    public static boolean isAhead(LocalDate day, LocalDate said) {
        return day.isAfter(said.plusDays(CLOCKS));
    }

    /** Whether the year is a guess that leads far back: "June 4", said on June 1, may be of last year, or a slip. */
    public boolean isFarGuess(LocalDate day, @Nullable LocalDate said) {
        return year == 0 && month > 0 && said != null && day.isBefore(said.minusDays(LONGEST_MEMORY));
    }

    /**
     * The last such day that was not still to come when it was said. "The 31st", said in June, is of May.
     *
     * @throws DateTimeException where no month or year of the last ones has such a day
     */
    private static LocalDate latest(LocalDate said, YearMonth month, int monthsBetween, int day) {
        YearMonth wanted = month;
        for (int i = 0; i < MOST_STEPS; i++) {
            if (wanted.isValidDay(day) && !isAhead(wanted.atDay(day), said)) {
                return wanted.atDay(day);
            }
            wanted = wanted.minusMonths(monthsBetween);
        }
        throw new DateTimeException("no month has a day " + day);
    }

    /**
     * Whether a day is in the month or year that is meant, or some weeks beside it where months are counted back; false
     * for what is no vague date.
     *
     * @param said when it was spoken of
     */
    public boolean holds(LocalDate other, @Nullable LocalDate said) {
        LocalDate first = isVague() ? day(said) : null;
        return first != null
                && (month == 0 && (monthsAgo == null || monthsAgo == 12)
                        ? first.getYear() == other.getYear()
                        : Math.abs(first.toEpochDay() + 15 - other.toEpochDay()) <= (monthsAgo == null ? 17 : 47));
    }

    /** As ids have it: {@code 1951-06-04}. */
    public static String words(LocalDate date) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
