package org.depesha.html;

import java.util.List;
import org.depesha.seeing.Drawing;
import org.depesha.seeing.YearBars;
import org.jspecify.annotations.Nullable;

/**
 * What {@code overview.ftlh} shows: the edition at a glance, with its time line.
 *
 * @param rail the ways to the other drawings
 * @param counts of the messages
 * @param wide the time line, of few messages; null where there are many, or none
 * @param narrow the same for a narrow window
 * @param years the time line of many messages; empty where there are few
 * @param key the signs that it has
 * @param table the same in words
 */
public record OverviewPage(
        OverviewRail rail,
        Counts counts,
        @Nullable Drawing wide,
        @Nullable Drawing narrow,
        List<Year> years,
        List<MarkLine> key,
        Table table) {

    /**
     * How many messages there are.
     *
     * @param held whose text the edition has
     * @param attested known only from others
     * @param most in one month; 0 where the time line is of few messages
     */
    public record Counts(int held, int attested, int most) {}

    /**
     * A year, or years without a message.
     *
     * @param words of the year, or of the first and the last of some
     * @param href of its calendar; empty for none
     * @param bars its months
     */
    public record Year(String words, String href, YearBars bars) {}

    /**
     * The time line in words.
     *
     * @param rows the messages, of few
     * @param months the years with what each month has, of many
     * @param undated the messages without a date
     * @param more how many more of these there are
     */
    public record Table(List<MarkedMessage> rows, List<Months> months, List<MessageLink> undated, int more) {}

    /**
     * A year with what each month has.
     *
     * @param year with its calendar
     * @param counts of January and so on
     * @param rest of the messages that bear no month
     * @param sum of all
     */
    public record Months(Link year, List<Integer> counts, int rest, int sum) {}
}
