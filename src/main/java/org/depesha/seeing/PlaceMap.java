package org.depesha.seeing;

import java.util.List;
import org.depesha.seeing.Gazetteer.Route;
import org.depesha.seeing.Gazetteer.Spot;

/**
 * A map of places, drawn twice.
 *
 * @param wide for a wide window
 * @param narrow for a narrow one
 * @param projection the key of the words for its projection
 */
public record PlaceMap(Drawing wide, Drawing narrow, String projection) {

    /** The coasts of the world, read once for all maps of a build. */
    public static final class Atlas {

        private final Coasts coasts = Coasts.read();

        /** Draws places, of which there must be one, and the ways between them. */
        public PlaceMap map(List<Spot> spots, List<Route> routes, Narrator narrator) {
            MapDrawing wide = MapDrawing.of(spots, routes, narrator, 926, 620);
            MapDrawing narrow = MapDrawing.of(spots, routes, narrator, 350, 400);
            return new PlaceMap(wide.drawing(coasts), narrow.drawing(coasts), wide.projection());
        }
    }
}
