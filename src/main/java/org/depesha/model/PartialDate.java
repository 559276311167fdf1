package org.depesha.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as it is known: a year, a month, a day, or a minute of the proleptic Gregorian calendar.
 *
 * @param month 1-12; 0 where only the year is known
 * @param day 1-31; 0 where only the month is known
 * @param minute minutes after midnight, 0-1440 (24:00 is the end of the day and stays so); -1 where only the day is
 *     known
 * @param offset from UTC; null where it is not known
 */
public record PartialDate(
        int year, int month, int day, int minute, @Nullable ZoneOffset offset) {

    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(\\d\\d):(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?)?)?)?"
                    + "(Z|[+-]\\d\\d:\\d\\d)?");

    private static final int MINUTES_OF_DAY = 24 * 60;

    public PartialDate {
        if (day > 0) {
            LocalDate.of(year, month, day);
        } else if (month > 0) {
            YearMonth.of(year, month);
        }
        if (minute > MINUTES_OF_DAY) {
            throw new DateTimeException("no time of the day: it ends at 24:00");
        }
    }

    /**
     * Reads a date as ISO 8601 and EDTF level 0 write it; seconds are read and not kept.
     *
     * @throws DateTimeException where it is none, with the reason
     */
    public static PartialDate parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException(
                    "`" + text + "` is not written as 1951, 1951-01, 1951-01-07 or 1951-01-07T24:00");
        }
        int minute = -1;
        if (parts.group(4) != null) {
            int hours = Integer.parseInt(parts.group(4));
            int minutes = Integer.parseInt(parts.group(5));
            if (hours > 24 || minutes > 59) {
                throw new DateTimeException("`" + text + "` has an invalid time: hours go up to 24, minutes to 59");
            }
            minute = hours * 60 + minutes;
        }
        try {
            return new PartialDate(
                    Integer.parseInt(parts.group(1)),
                    parts.group(2) == null ? 0 : positive(parts.group(2)),
                    parts.group(3) == null ? 0 : positive(parts.group(3)),
                    minute,
                    parts.group(6) == null ? null : ZoneOffset.of(parts.group(6)));
        } catch (DateTimeException e) {
            throw new DateTimeException("`" + text + "` is not a calendar date", e);
        }
    }

    private static int positive(String digits) {
        int number = Integer.parseInt(digits);
        if (number == 0) {
            throw new DateTimeException("no month and no day is 0");
        }
        return number;
    }

    /** Whether a time of the day is known. */
    public boolean hasTime() {
        return minute >= 0;
    }

    /** The first moment that it may mean, by its own clock. */
    public LocalDateTime earliest() {
        return firstDay().atStartOfDay().plusMinutes(Math.max(0, minute));
    }

    /** The last minute that it may mean, by its own clock. */
    public LocalDateTime latest() {
        if (hasTime()) {
            return earliest();
        }
        return lastDay().atTime(23, 59);
    }

    /** The first day that it may mean; 24:00 belongs to the day that it ends. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it may mean; 24:00 belongs to the day that it ends. */
    public LocalDate lastDay() {
        return day > 0
                ? LocalDate.of(year, month, day)
                : month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /** The time of the day as {@code 02:40}, or empty. */
    public String time() {
        return hasTime() ? padded(minute / 60, 2) + ":" + padded(minute % 60, 2) : "";
    }

    /**
     * As TEI's {@code @when} has it, the time with seconds: {@code 1951-01-27T14:00:00}. 24:00 is left out: the
     * schema's type of dates knows no such time, and the next day's 00:00 would be another day. {@link #iso} keeps it.
     */
    public String w3c() {
        return minute == MINUTES_OF_DAY ? withoutTime() + (offset == null ? "" : offset.getId()) : iso();
    }

    /** As TEI's {@code @when-iso} has it, the time with seconds: {@code 1951-01-27T24:00:00}. */
    public String iso() {
        return withoutTime() + (hasTime() ? "T" + time() + ":00" : "") + (offset == null ? "" : offset.getId());
    }

    /** As an editor writes it: {@code 1951-01-27T24:00}. */
    @Override
    public String toString() {
        return withoutTime() + (hasTime() ? "T" + time() : "") + (offset == null ? "" : offset.getId());
    }

    /** The day, month or year alone, as {@code 1951-01-27}. */
    public String withoutTime() {
        String text = (year < 0 ? "-" : "") + padded(Math.abs(year), 4);
        return text + (month == 0 ? "" : "-" + padded(month, 2)) + (month == 0 || day == 0 ? "" : "-" + padded(day, 2));
    }

    /**
     * A number with zeros before it. A formatter would do, but takes ten times as long, and every page writes dozens of
     * dates.
     */
    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
