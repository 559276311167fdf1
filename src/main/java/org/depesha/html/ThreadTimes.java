package org.depesha.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * Says how long a message was under way, and how long it lay before it was answered: in whole days, since clocks and
 * zones differ.
 */
final class ThreadTimes {

    private ThreadTimes() {}

    /** "Received the day after"; empty where one of the two is no single day. */
    static String underWay(Message message) {
        String after = after(
                message.journey().sent().date(), message.journey().received().date());
        return after.isEmpty() ? "" : "received " + after;
    }

    /** "Sent 2 days after that was received"; empty where nothing can be said. */
    static String answering(Message answer, Message question) {
        String received = after(question.journey().received().date(), answer.date());
        String sent = received.isEmpty() ? after(question.journey().sent().date(), answer.date()) : "";
        return !received.isEmpty()
                ? received + (isDay(received) ? " that it was received" : " it was received")
                : sent.isEmpty() ? "" : sent + (isDay(sent) ? " that it was sent" : " it was sent");
    }

    private static boolean isDay(String words) {
        return words.equals("on the day");
    }

    private static String after(@Nullable HistoricalDate first, @Nullable HistoricalDate last) {
        if (first == null || last == null || !isOneDay(first) || !isOneDay(last)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(day(first), day(last));
        return days < 0 ? "" : days == 0 ? "on the day" : days == 1 ? "the day after" : days + " days after";
    }

    /** As it is written: 24:00 ends its own day. */
    private static LocalDate day(HistoricalDate date) {
        return LocalDate.of(
                date.anchor().year(), date.anchor().month(), date.anchor().day());
    }

    private static boolean isOneDay(HistoricalDate date) {
        return date.form() == HistoricalDate.Form.ON && date.anchor().day() > 0;
    }
}
