package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code calendar.ftlh} shows: the days of a year.
 *
 * @param rail the ways to the drawings
 * @param year in words
 * @param earlier the calendar before; null for the first
 * @param later the calendar after; null for the last
 * @param months January and so on
 * @param loose messages of the year that bear no day: of a month, of several days, "or before"
 * @param days the days on which messages were sent
 */
public record CalendarPage(
        OverviewRail rail,
        String year,
        @Nullable Link earlier,
        @Nullable Link later,
        List<Month> months,
        List<MarkedMessage> loose,
        List<Messages> days) {

    /**
     * A month.
     *
     * @param words its name
     * @param weeks from Monday to Sunday; days of other months are null
     * @param loose how many of its messages bear no day
     */
    public record Month(String words, List<List<@Nullable Day>> weeks, int loose) {}

    /**
     * A day.
     *
     * @param number in its month
     * @param href of its message, or of its messages in the list; empty for a day without one
     * @param words what was sent on it; empty likewise
     * @param count of its messages
     * @param attested whether all of them are known only from others
     */
    public record Day(int number, String href, String words, int count, boolean attested) {}

    /**
     * The messages of a day.
     *
     * @param id the anchor of the day
     * @param date the day
     * @param messages in order of time
     */
    public record Messages(String id, DateLine date, List<MarkedMessage> messages) {}
}
