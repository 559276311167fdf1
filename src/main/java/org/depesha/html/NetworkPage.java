package org.depesha.html;

import java.util.List;
import org.depesha.seeing.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * What {@code network.ftlh} shows: who wrote to whom.
 *
 * @param rail the ways to the other drawings
 * @param counts of what there is
 * @param wide of few correspondents; null where there are many
 * @param narrow the strongest pairs, for a narrow window
 * @param matrix of many correspondents; null where there are few
 * @param key the signs of the drawing
 * @param pairs the strongest in words
 */
public record NetworkPage(
        OverviewRail rail,
        Counts counts,
        @Nullable Drawing wide,
        Drawing narrow,
        @Nullable Squares matrix,
        List<MarkLine> key,
        List<Pair> pairs) {

    /**
     * How much there is.
     *
     * @param persons the correspondents
     * @param pairs of them that exchanged messages
     * @param more how many pairs the table leaves out
     * @param messages that these exchanged
     */
    public record Counts(int persons, int pairs, int more, int messages) {}

    /**
     * A table of squares: rows send, columns receive.
     *
     * @param persons those with a row and a column of their own
     * @param others how many have none, and share the last
     * @param rows one for each, with the others last
     */
    public record Squares(List<Link> persons, int others, List<List<Square>> rows) {}

    /**
     * What one wrote to another.
     *
     * @param count of the messages
     * @param level its tint, from 1 to 8; 0 for none
     * @param href of the exchange; empty where there is no page of it
     * @param words who to whom, and how many; empty for none
     */
    public record Square(int count, int level, String href, String words) {}

    /**
     * Two correspondents.
     *
     * @param first one of them
     * @param second the other
     * @param href of their exchange, or of their only message
     * @param there so many messages the first wrote to the second
     * @param back so many the other way
     * @param dates of the first and the last of them; may be empty
     */
    public record Pair(Link first, Link second, String href, int there, int back, String dates) {}
}
