package org.depesha.seeing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Says how long a message was under way, and how long it lay before it was answered: in whole days, since clocks and
 * zones differ, and only between days that are certain.
 */
public final class MessageTimes {

    private final Words words;

    public MessageTimes(Words words) {
        this.words = words;
    }

    /** "Received the day after it was sent"; empty where one of the two is no single day. */
    public String underWay(Message message) {
        return said(
                "thread.under-way",
                days(
                        message.journey().sent().date(),
                        message.journey().received().date()));
    }

    /** "2 days after it was received", else "2 days after it was sent"; empty where nothing can be said. */
    public String answering(Message answer, Message question) {
        long received = days(question.journey().received().date(), answer.date());
        return received >= 0
                ? said("thread.answered", received)
                : said("thread.answered-sent", days(question.journey().sent().date(), answer.date()));
    }

    /** "The day after it was sent": when a message was received; empty where one of the two is no single day. */
    public String receipt(@Nullable HistoricalDate sent, @Nullable HistoricalDate received) {
        return said("thread.answered-sent", days(sent, received));
    }

    private String said(String key, long days) {
        if (days < 0) {
            return "";
        }
        return days == 0
                ? words.say(key + ".same")
                : days == 1 ? words.say(key + ".next") : words.say(key + ".later", "n", days);
    }

    /** How many days lie between two dates; negative where that can't be said. */
    private static long days(@Nullable HistoricalDate first, @Nullable HistoricalDate last) {
        return first == null || last == null || !isOneDay(first) || !isOneDay(last)
                ? -1
                : ChronoUnit.DAYS.between(day(first), day(last));
    }

    /** As it is written: 24:00 ends its own day. */
    private static LocalDate day(HistoricalDate date) {
        return LocalDate.of(
                date.anchor().year(), date.anchor().month(), date.anchor().day());
    }

    /** Of a day that is about then, or perhaps then, no length is known. */
    private static boolean isOneDay(HistoricalDate date) {
        return date.form() == HistoricalDate.Form.ON && date.anchor().day() > 0 && date.isCertain();
    }
}
