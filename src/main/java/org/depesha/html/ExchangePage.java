package org.depesha.html;

import java.util.List;
import org.depesha.seeing.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * What {@code exchange.ftlh} shows: what two correspondents wrote to each other, and when each knew it.
 *
 * @param rail the ways to the drawings
 * @param first one of them
 * @param second the other
 * @param drawings the exchange, drawn
 * @param key the signs that it has
 * @param rows its messages in order of time
 * @param carried messages that came to one of the two inside these
 */
public record ExchangePage(
        OverviewRail rail,
        Link first,
        Link second,
        Drawings drawings,
        List<MarkLine> key,
        List<Row> rows,
        List<Carried> carried) {

    /**
     * The exchange, drawn.
     *
     * @param wide of few messages; null where there are many
     * @param narrow the same for a narrow window
     * @param years of many messages; empty where there are few
     * @param relays whether a message went through somebody
     * @param answers whether one answers another: empty for no, {@code stated}, {@code found} where only the program
     *     says so, {@code both}
     */
    public record Drawings(
            @Nullable Drawing wide,
            @Nullable Drawing narrow,
            List<OverviewPage.Year> years,
            boolean relays,
            String answers) {}

    /**
     * A message.
     *
     * @param message with its sign
     * @param there whether the first wrote it
     * @param sent when it was sent; its words are empty where nobody states it
     * @param received when it came to the other; its words are empty where nobody states it
     * @param underWay how long after it was sent that was; may be empty
     * @param answers what it answers; null for nothing in this exchange
     * @param delay how long after that it was; empty where the dates do not say
     */
    public record Row(
            MarkedMessage message,
            boolean there,
            DateLine sent,
            DateLine received,
            String underWay,
            @Nullable MessageLink answers,
            String delay) {}

    /**
     * A message that others carried.
     *
     * @param message with its sign
     * @param carrier the message in which it came
     * @param first since when the first of the two knew it, in words; empty where nothing states it
     * @param second the same of the other
     */
    public record Carried(MarkedMessage message, MessageLink carrier, String first, String second) {}
}
