package org.depesha.html;

import java.util.List;
import org.depesha.model.Action;
import org.depesha.model.CalendarYear;
import org.depesha.model.Certainty;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes dates for readers: {@code 7 January 1951, 02:40}. */
final class DateText {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateText() {}

    /** A date in words; empty for null. */
    static String of(@Nullable HistoricalDate date) {
        if (date == null) {
            return "";
        }
        String about = date.approximate() ? "about " : "";
        String first = date.first() == null ? "" : of(date.first());
        String last = date.last() == null ? "" : of(date.last());
        String words = switch (date.form()) {
            case ON -> first;
            case SPAN -> first.isEmpty() ? "until " + last : last.isEmpty() ? "from " + first : first + " to " + last;
            case BETWEEN ->
                first.isEmpty()
                        ? last + " or before"
                        : last.isEmpty() ? first + " or after" : "between " + first + " and " + last;
        };
        return date.uncertain() ? Certainty.LOW.told(about + words) : about + words;
    }

    /** When a message was sent or received, with the name of the time that its document gives. */
    static DateLine line(Action action) {
        String zone = action.zone().isEmpty() ? "" : " " + action.zone();
        String words = worded(of(action.date()), action.written());
        String deciphered = action.deciphered() == null
                ? ""
                : (words.isEmpty() ? "" : "; ") + "deciphered " + of(action.deciphered());
        return new DateLine((words.isEmpty() ? "" : words + zone) + deciphered, machine(action.date()));
    }

    /**
     * A date with the words of the document for it, or these alone: {@code 22 February 1732 (“11 February 1731/32”)}.
     */
    private static String worded(String date, String written) {
        return written.isEmpty() ? date : date.isEmpty() ? "dated " + written : date + " (" + written + ")";
    }

    static DateLine line(@Nullable HistoricalDate date) {
        return new DateLine(of(date), machine(date));
    }

    /** The months of a year in their order. */
    static List<String> months() {
        return MONTHS;
    }

    /** A month of a year: {@code January}. */
    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    static String of(PartialDate date) {
        String year = CalendarYear.of(date).words();
        String day =
                date.month() == 0 ? year : (date.day() == 0 ? "" : date.day() + " ") + month(date.month()) + " " + year;
        String offset = date.offset() == null || !date.hasTime()
                ? ""
                : " (UTC"
                        + (date.offset().getTotalSeconds() == 0
                                ? ""
                                : date.offset().getId()) + ")";
        return date.hasTime() ? day + ", " + date.time() + offset : day;
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
