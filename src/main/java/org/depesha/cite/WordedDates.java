package org.depesha.cite;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.depesha.model.CalendarYear;
import org.depesha.model.Certainty;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/** Writes dates in the words of the interface, by its patterns: {@code 7 January 1951, 02:40}. */
public final class WordedDates {

    private final Words words;

    public WordedDates(Words words) {
        this.words = words;
    }

    /** A date in words, with the time of the day; empty for null. */
    public String of(@Nullable HistoricalDate date) {
        return date == null ? "" : of(date, this::of);
    }

    /** The same without the time of the day. */
    public String withoutTime(@Nullable HistoricalDate date) {
        return date == null ? "" : of(date, this::withoutTime);
    }

    /** A date, each of whose ends is written in a way of its own. */
    public String of(HistoricalDate date, Function<PartialDate, String> end) {
        String told = switch (date.form()) {
            case ON -> end.apply(date.anchor());
            case SPAN -> open(date, end, List.of("date.until", "date.from", "date.span"));
            case BETWEEN -> open(date, end, List.of("date.or-before", "date.or-after", "date.between"));
        };
        String about = date.approximate() ? words.say("date.about", "date", told) : told;
        return date.uncertain() ? Certainty.LOW.told(about) : about;
    }

    /**
     * A date with two ends, of which one may be open.
     *
     * @param keys of what is said where the first is open, where the last is, and where neither is
     */
    private String open(HistoricalDate date, Function<PartialDate, String> end, List<String> keys) {
        if (date.first() == null) {
            return words.say(keys.get(0), "date", end.apply(Objects.requireNonNull(date.last())));
        }
        return date.last() == null
                ? words.say(keys.get(1), "date", end.apply(date.first()))
                : words.say(keys.get(2), Map.of("first", end.apply(date.first()), "last", end.apply(date.last())));
    }

    /** A point in time, as exactly as it is known. */
    public String of(PartialDate date) {
        String day = withoutTime(date);
        if (!date.hasTime()) {
            return day;
        }
        String timed = words.say("date.time", Map.of("date", day, "time", date.time()));
        if (date.offset() == null) {
            return timed;
        }
        String offset =
                date.offset().getTotalSeconds() == 0 ? "" : date.offset().getId();
        return words.say("date.offset", Map.of("date", timed, "offset", offset));
    }

    private String withoutTime(PartialDate date) {
        if (date.month() == 0) {
            return year(date.year());
        }
        String year = counted(CalendarYear.of(date));
        return date.day() == 0
                ? words.say("date.month", Map.of("month", words.say("date.alone." + date.month()), "year", year))
                : words.say("date.day", Map.of("day", day(date), "month", inDate(date), "year", year));
    }

    /** A year as people count it: {@code 1951}, {@code 44 BC}. */
    public String year(int iso) {
        return words.say("date.year", "year", counted(new CalendarYear(iso)));
    }

    /** A year's number, as it stands in a date: {@code 1951}, {@code 44 BC}. */
    private String counted(CalendarYear year) {
        String number = Integer.toString(Math.abs(year.number()));
        return year.isBeforeChrist() ? words.say("date.before-christ", "year", number) : number;
    }

    /** A day without its year: {@code 7 January}. */
    public String dayOfMonth(PartialDate date) {
        return words.say("date.day-of-month", Map.of("day", day(date), "month", inDate(date)));
    }

    private static String day(PartialDate date) {
        return Integer.toString(date.day());
    }

    private String inDate(PartialDate date) {
        return words.say("date.months." + date.month());
    }
}
