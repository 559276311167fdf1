package org.depesha.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.depesha.cite.WordedDates;
import org.depesha.model.Action;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.PartialDate;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/** Writes dates for readers, in the words of the interface: {@code 7 January 1951, 02:40}. */
final class DateText {

    private final Words words;
    private final WordedDates dates;

    DateText(Words words) {
        this.words = words;
        this.dates = new WordedDates(words);
    }

    /** A date in words; empty for null. */
    String of(@Nullable HistoricalDate date) {
        return dates.of(date);
    }

    /** When a message was sent or received, with the name of the time that its document gives. */
    DateLine line(Action action) {
        String told = worded(of(action.date()), action.written());
        String zoned = told.isEmpty() || action.zone().isEmpty() ? told : told + " " + action.zone();
        String deciphered =
                action.deciphered() == null ? "" : words.say("date.deciphered", "date", of(action.deciphered()));
        boolean both = !zoned.isEmpty() && !deciphered.isEmpty();
        return new DateLine(
                both ? zoned + words.between("long") + deciphered : zoned + deciphered,
                machine(action.date()),
                isDay(action.date()));
    }

    /** When a message was sent, or else received. */
    DateLine line(Message message) {
        return message.journey().sent().date() != null
                ? line(message.journey().sent())
                : line(message.journey().received());
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
        return new DateLine(of(date), machine(date), isDay(date));
    }

    /** A day of the calendar. */
    DateLine line(LocalDate day) {
        return new DateLine(dates.of(PartialDate.parse(day.toString())), day.toString(), true);
    }

    /** A date or a part of one: {@code January 1951}. */
    String of(PartialDate date) {
        return dates.of(date);
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
        return dates.year(iso);
    }

    /** A day without its year: {@code 7 January}. */
    String dayOfMonth(PartialDate date) {
        return dates.dayOfMonth(date);
    }

    /**
     * A date as HTML's {@code datetime} takes it: of years from 1 on, and without a time of 24:00; empty for any other.
     */
    static String machine(@Nullable HistoricalDate date) {
        return date == null || date.form() != HistoricalDate.Form.ON ? "" : machine(date.anchor());
    }

    private static boolean isDay(@Nullable HistoricalDate date) {
        return date != null
                && date.form() == HistoricalDate.Form.ON
                && date.anchor().day() > 0
                && date.isCertain();
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
