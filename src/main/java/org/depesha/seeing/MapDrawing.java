package org.depesha.seeing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesha.link.address.Addresses;
import org.depesha.model.EntryKey;
import org.depesha.seeing.Gazetteer.Route;
import org.depesha.seeing.Gazetteer.Spot;

/** Draws places on the coasts and borders of today, and the ways that messages took between two of them. */
public final class MapDrawing {

    /** So many places are drawn; the table has the others. */
    private static final int MOST_SPOTS = 300;

    private static final int MOST_NAMES = 40;
    private static final int MOST_ROUTES = 40;
    private static final double SIZE = 13;

    private final List<Spot> spots;
    private final List<Route> routes;
    private final Narrator narrator;
    private final MapFrame frame;
    private final Map<EntryKey, Spot> byKey = new HashMap<>();
    private final Svg svg = new Svg();

    private MapDrawing(List<Spot> spots, List<Route> routes, Narrator narrator, MapFrame frame) {
        this.spots = spots.stream().limit(MOST_SPOTS).toList();
        this.routes = routes;
        this.narrator = narrator;
        this.frame = frame;
        this.spots.forEach(spot -> byKey.put(spot.entry().key(), spot));
    }

    /**
     * A map that shows some places; there must be one.
     *
     * @param size its width and height
     */
    static MapDrawing of(List<Spot> spots, List<Route> routes, Narrator narrator, int... size) {
        MapFrame frame = MapFrame.around(spots.stream().map(Spot::coordinates).toList(), size[0], size[1]);
        return new MapDrawing(spots, routes, narrator, frame);
    }

    /** Under what key the name of its projection stands among the words. */
    String projection() {
        return frame.projection().words();
    }

    Drawing drawing(Coasts coasts) {
        Ground ground = new Ground(frame);
        svg.path("land", ground.land(coasts));
        String borders = ground.borders(coasts);
        if (!borders.isEmpty()) {
            svg.path("border", borders);
        }
        routes.stream()
                .filter(route -> byKey.containsKey(route.from()) && byKey.containsKey(route.to()))
                .limit(MOST_ROUTES)
                .forEach(this::route);
        spots();
        scale();
        return new Drawing(frame.fit().width(), frame.fit().height(), svg.toString());
    }

    private void spots() {
        LabelPlaces labels = new LabelPlaces(frame.fit().width(), frame.fit().height());
        for (Spot spot : spots) {
            double[] at = at(spot);
            labels.keep(at[0], at[1], radius(spot));
        }
        for (int i = 0; i < spots.size(); i++) {
            spot(spots.get(i), i < MOST_NAMES, labels);
        }
    }

    private double[] at(Spot spot) {
        return frame.of(spot.coordinates());
    }

    /** The area grows with the mentions. */
    private static double radius(Spot spot) {
        return Math.min(26, 3.4 * Math.sqrt(Math.max(1, spot.mentions())));
    }

    private void spot(Spot spot, boolean named, LabelPlaces labels) {
        double[] at = at(spot);
        double radius = radius(spot);
        String name = spot.entry().name();
        String count = spot.mentions() == 0 ? "" : narrator.words().number(spot.mentions());
        double wide = TextWidth.of(name, SIZE) * 1.04 + (count.isEmpty() ? 0 : TextWidth.of(count, SIZE) + 5);
        LabelPlaces.Label label = named ? labels.place(at[0], at[1], radius, wide) : null;
        String said = narrator.words().say("documents.mentions", "n", spot.mentions());
        String title = narrator.words().facts(name, spot.mentions() == 0 ? "" : said);
        svg.link(
                narrator.href(Addresses.entry(spot.entry().key())),
                title,
                () -> svg.at(at[0], at[1], () -> {
                    svg.circle("town", 0, 0, radius);
                    svg.circle("dot", 0, 0, 1.6);
                    if (label != null) {
                        if (label.led()) {
                            svg.path("lead", "M0 0L" + Svg.length(label.x()) + " " + Svg.length(label.y() - 4));
                        }
                        svg.words(
                                "halo", label.x(), label.y(), label.anchor(), new Svg.Parts("name", name, "d", count));
                    }
                }));
    }

    private void route(Route route) {
        double[] from = at(byKey.getOrDefault(route.from(), spots.get(0)));
        double[] to = at(byKey.getOrDefault(route.to(), spots.get(0)));
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        if (length < 12) {
            return;
        }
        double bend = Math.min(60, length * 0.14);
        double byX = (from[0] + to[0]) / 2 - (to[1] - from[1]) / length * bend;
        double byY = (from[1] + to[1]) / 2 + (to[0] - from[0]) / length * bend;
        double angle = Math.atan2(to[1] - byY, to[0] - byX);
        double endX = to[0] - 6 * Math.cos(angle);
        double endY = to[1] - 6 * Math.sin(angle);
        int count = route.messages().size();
        String href =
                count == 1 ? narrator.href(route.messages().get(0)) : narrator.href(Addresses.entry(route.from()));
        String both = narrator.words().say("message.both", Map.of("from", name(route.from()), "to", name(route.to())));
        svg.link(href, narrator.words().facts(both, narrator.words().say("facts.messages", "n", count)), () -> {
            svg.path(
                    "way w" + Math.min(5, 1 + (int) (Math.log(count) / Math.log(2))),
                    "M" + Svg.length(from[0]) + " " + Svg.length(from[1]) + "Q" + Svg.length(byX) + " "
                            + Svg.length(byY) + " " + Svg.length(endX) + " " + Svg.length(endY));
            svg.tip("tip", endX, endY, angle);
        });
    }

    private String name(EntryKey key) {
        return narrator.name(key);
    }

    /** A round number of kilometres, on maps of less than a continent: on others no one scale is true. */
    private void scale() {
        double perUnit = frame.kilometres();
        if (perUnit > 8) {
            return;
        }
        double most = perUnit * frame.fit().width() / 5;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double round = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        double y = frame.fit().height() - 14;
        svg.path("scale", "M14 " + Svg.length(y - 5) + "v5h" + Svg.length(round / perUnit) + "v-5");
        String said = narrator.words().say("seeing.map.kilometres", "n", (long) round);
        svg.words("halo d", 14, y - 10, "start", said);
    }
}
