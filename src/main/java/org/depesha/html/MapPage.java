package org.depesha.html;

import java.util.List;
import org.depesha.seeing.Drawing;

/**
 * What {@code map.ftlh} shows: where the places of the edition lie.
 *
 * @param rail the ways to the other drawings
 * @param maps where some places lie far from the others, first those that lie near each other, then all
 * @param places those that are drawn, in words
 * @param routes from where to where messages went
 * @param lists those that can't be drawn
 * @param sources whence the coordinates are
 */
public record MapPage(
        OverviewRail rail,
        List<Sheet> maps,
        List<Place> places,
        List<Route> routes,
        Lists lists,
        List<String> sources) {

    /**
     * A map.
     *
     * @param kind {@code near} or {@code all}
     * @param wide for a wide window
     * @param narrow for a narrow one
     * @param projection its name
     */
    public record Sheet(String kind, Drawing wide, Drawing narrow, String projection) {}

    /**
     * A place.
     *
     * @param place with its page
     * @param mentions how often the texts name it
     * @param sent so many messages state that they were sent there
     * @param received so many that they were received there
     * @param coordinates in words
     */
    public record Place(Link place, int mentions, int sent, int received, String coordinates) {}

    /**
     * Messages that went the same way.
     *
     * @param from a place
     * @param to another
     * @param messages the first of them, in order of their keys
     * @param count of all
     */
    public record Route(Link from, Link to, List<MessageLink> messages, int count) {}

    /**
     * The places that are on no map.
     *
     * @param unlocated known, but without coordinates in the register
     * @param unidentified of which nobody knows what they are
     */
    public record Lists(List<Named> unlocated, List<Named> unidentified) {}

    /**
     * A place with how often it is named.
     *
     * @param place with its page
     * @param count how often
     */
    public record Named(Link place, int count) {}
}
