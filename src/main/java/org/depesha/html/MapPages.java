package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depesha.html.MapPage.Lists;
import org.depesha.html.MapPage.Named;
import org.depesha.html.MapPage.Place;
import org.depesha.html.MapPage.Sheet;
import org.depesha.link.address.Addresses;
import org.depesha.model.Coordinates;
import org.depesha.seeing.Gazetteer;
import org.depesha.seeing.Gazetteer.Route;
import org.depesha.seeing.Gazetteer.Spot;
import org.depesha.seeing.PlaceMap;
import org.depesha.seeing.PlaceMap.Atlas;

/** Makes the page of the map. */
final class MapPages {

    /** So many places, routes, and messages of a route stand in the tables. */
    private static final int MOST = 500;

    private static final int MOST_MESSAGES = 12;

    private final EditionIndex index;
    private final Gazetteer places;
    private final Views views;

    MapPages(EditionIndex index) {
        this.index = index;
        this.places = index.overview().places();
        this.views = new Views(index, Addresses.MAP);
    }

    MapPage page() {
        List<Spot> near = places.near();
        Atlas atlas = new Atlas();
        List<Sheet> maps = new ArrayList<>();
        if (near.size() < places.located().size()) {
            maps.add(sheet("near", near, atlas));
        }
        maps.add(sheet("all", places.located(), atlas));
        return new MapPage(
                new OverviewRails(index).of(Addresses.MAP),
                maps,
                places.located().stream().limit(MOST).map(this::place).toList(),
                places.routes().stream().limit(MOST).map(this::route).toList(),
                new Lists(named(places.unlocated()), named(places.unidentified())),
                places.located().stream()
                        .map(spot -> Objects.requireNonNull(spot.entry().coordinates())
                                .source())
                        .filter(source -> !source.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Sheet sheet(String kind, List<Spot> spots, Atlas atlas) {
        PlaceMap map = atlas.map(spots, places.routes(), new PageNarrator(views));
        return new Sheet(kind, map.wide(), map.narrow(), index.words().say(map.projection()));
    }

    private Place place(Spot spot) {
        Coordinates point = Objects.requireNonNull(spot.entry().coordinates());
        return new Place(
                views.entry(spot.entry().key()),
                spot.mentions(),
                spot.sent(),
                spot.received(),
                RegisterPages.words(point, index.words()));
    }

    private MapPage.Route route(Route route) {
        return new MapPage.Route(
                views.entry(route.from()),
                views.entry(route.to()),
                route.messages().stream()
                        .limit(MOST_MESSAGES)
                        .map(views::listed)
                        .toList(),
                route.messages().size());
    }

    private List<Named> named(List<Spot> spots) {
        return spots.stream()
                .limit(MOST)
                .map(spot -> new Named(views.entry(spot.entry().key()), spot.mentions()))
                .toList();
    }
}
