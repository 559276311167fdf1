package org.depesha.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesha.model.Action;
import org.depesha.model.CalendarYear;
import org.depesha.model.Certainty;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/** Writes dates for readers, in the words of the interface: {@code 7 January 1951, 02:40}. */
final class DateText {

    private final Words words;

    DateText(Words words) {
        this.words = words;
    }

    /** A date in words; empty for null. */
    String of(@Nullable HistoricalDate date) {
        if (date == null) {
            return "";
        }
        String told = switch (date.form()) {
            case ON -> of(date.anchor());
            case SPAN -> open(date, "date.until", "date.from", "date.span");
            case BETWEEN -> open(date, "date.or-before", "date.or-after", "date.between");
        };
        String about = date.approximate() ? words.say("date.about", "date", told) : told;
        return date.uncertain() ? Certainty.LOW.told(about) : about;
    }

    /** A date with two ends, of which one may be open. */
    private String open(HistoricalDate date, String toLast, String fromFirst, String both) {
        if (date.first() == null) {
            return words.say(toLast, "date", of(Objects.requireNonNull(date.last())));
        }
        return date.last() == null
                ? words.say(fromFirst, "date", of(date.first()))
                : words.say(both, Map.of("first", of(date.first()), "last", of(date.last())));
    }

    /** When a message was sent or received, with the name of the time that its document gives. */
    DateLine line(Action action) {
        String told = worded(of(action.date()), action.written());
        String zoned = told.isEmpty() || action.zone().isEmpty() ? told : told + " " + action.zone();
        String deciphered =
                action.deciphered() == null ? "" : words.say("date.deciphered", "date", of(action.deciphered()));
        boolean both = !zoned.isEmpty() && !deciphered.isEmpty();
        return new DateLine(
                both ? zoned + words.between("long") + deciphered : zoned + deciphered, machine(action.date()));
    }

    /**
     * A date with the words of the document for it, or these alone: {@code 22 February 1732 (“11 February 1731/32”)}.
     */
    private String worded(String date, String written) {
        if (written.isEmpty()) {
            return date;
        }
        return date.isEmpty()
                ? words.say("date.written", "words", written)
                : words.say("date.with-written", Map.of("date", date, "words", written));
    }

    DateLine line(@Nullable HistoricalDate date) {
        return new DateLine(of(date), machine(date));
    }

    /** A day of the calendar. */
    DateLine line(LocalDate day) {
        return new DateLine(of(PartialDate.parse(day.toString())), day.toString());
    }

    /** The months of a year in their order, as they stand in a date. */
    List<String> months() {
        return words.listed("date.months");
    }

    /** The same by themselves. */
    List<String> alone() {
        return words.listed("date.alone");
    }

    /** A month of a year by itself: {@code January}. */
    String month(int month) {
        return words.say("date.alone." + month);
    }

    /** A year as people count it: {@code 1951}, {@code 44 BC}. */
    String year(int iso) {
        CalendarYear year = new CalendarYear(iso);
        String number = Integer.toString(Math.abs(year.number()));
        return words.say(year.isBeforeChrist() ? "date.before-christ" : "date.year", "year", number);
    }

    /** A day without its year: {@code 7 January}. */
    String dayOfMonth(PartialDate date) {
        return words.say("date.day-of-month", Map.of("day", day(date), "month", inDate(date)));
    }

    private static String day(PartialDate date) {
        return Integer.toString(date.day());
    }

    private String inDate(PartialDate date) {
        return words.say("date.months." + date.month());
    }

    String of(PartialDate date) {
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
        CalendarYear counted = CalendarYear.of(date);
        if (date.month() == 0) {
            return year(date.year());
        }
        String number = Integer.toString(Math.abs(counted.number()));
        String year = counted.isBeforeChrist() ? words.say("date.before-christ", "year", number) : number;
        return date.day() == 0
                ? words.say("date.month", Map.of("month", month(date.month()), "year", year))
                : words.say("date.day", Map.of("day", day(date), "month", inDate(date), "year", year));
    }

    /**
     * A date as HTML's {@code datetime} takes it: of years from 1 on, and without a time of 24:00; empty for any other.
     */
    static String machine(@Nullable HistoricalDate date) {
        return date == null || date.form() != HistoricalDate.Form.ON ? "" : machine(date.anchor());
    }

    static String machine(PartialDate date) {
        boolean endOfDay = date.minute() == 24 * 60;
        if (date.year() < 1) {
            return "";
        }
        String offset = date.offset() == null || endOfDay ? "" : date.offset().getId();
        return date.withoutTime() + (date.hasTime() && !endOfDay ? "T" + date.time() + offset : "");
    }
}
