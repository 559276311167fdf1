package org.depesha.seeing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.model.Action;
import org.depesha.model.Coordinates;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/**
 * The places of an edition that are named, or where a message was sent or received.
 *
 * @param located those whose register states where they lie, the most named first
 * @param unlocated those that are known, and of which it does not, likewise
 * @param unidentified those of which nobody knows what they are, likewise
 * @param routes from where to where messages went, both stated, the strongest first
 */
public record Gazetteer(List<Spot> located, List<Spot> unlocated, List<Spot> unidentified, List<Route> routes) {

    /**
     * A place.
     *
     * @param mentions how often the texts name it
     * @param sent so many messages were sent there, as they state
     * @param received so many were received there, as they state
     */
    public record Spot(Entry entry, int mentions, int sent, int received) {

        Coordinates coordinates() {
            Coordinates coordinates = entry.coordinates();
            if (coordinates == null) {
                throw new IllegalStateException("no coordinates: " + entry.key());
            }
            return coordinates;
        }
    }

    /** Messages that went the same way. */
    public record Route(EntryKey from, EntryKey to, List<LinkedMessage> messages) {}

    private static final Comparator<Spot> ORDER = Comparator.comparing(Spot::mentions)
            .thenComparing(spot -> spot.sent() + spot.received())
            .reversed()
            .thenComparing(spot -> spot.entry().key());

    private static final class Count {
        private int sent;
        private int received;
    }

    /** The places of an edition. */
    public static Gazetteer of(LinkedEdition edition) {
        Map<EntryKey, Count> counts = new HashMap<>();
        Map<String, List<LinkedMessage>> ways = new TreeMap<>();
        edition.messages().once().forEach(linked -> {
            EntryKey from = place(linked.message().journey().sent());
            EntryKey to = place(linked.message().journey().received());
            if (from != null) {
                counts.computeIfAbsent(from, none -> new Count()).sent++;
            }
            if (to != null) {
                counts.computeIfAbsent(to, none -> new Count()).received++;
            }
            if (from != null && to != null && !from.equals(to)) {
                ways.computeIfAbsent(from.id() + "\n" + to.id(), none -> new ArrayList<>())
                        .add(linked);
            }
        });
        return sorted(spots(edition, counts), routes(ways));
    }

    private static @Nullable EntryKey place(Action action) {
        return action.location().entry();
    }

    private static List<Spot> spots(LinkedEdition edition, Map<EntryKey, Count> counts) {
        return edition.registers().of(RegisterKind.PLACE).stream()
                .map(entry -> {
                    Count count = counts.getOrDefault(entry.key(), new Count());
                    return new Spot(entry, edition.mentionsOf(entry.key()).size(), count.sent, count.received);
                })
                .filter(spot -> spot.mentions() + spot.sent() + spot.received() > 0)
                .sorted(ORDER)
                .toList();
    }

    private static List<Route> routes(Map<String, List<LinkedMessage>> ways) {
        return ways.entrySet().stream()
                .map(way -> {
                    String[] ends = way.getKey().split("\n");
                    return new Route(
                            new EntryKey(RegisterKind.PLACE, ends[0]),
                            new EntryKey(RegisterKind.PLACE, ends[1]),
                            List.copyOf(way.getValue()));
                })
                .sorted(Comparator.comparing((Route route) -> -route.messages().size()))
                .toList();
    }

    private static Gazetteer sorted(List<Spot> spots, List<Route> routes) {
        return new Gazetteer(
                spots.stream()
                        .filter(spot -> spot.entry().coordinates() != null)
                        .toList(),
                spots.stream()
                        .filter(spot -> spot.entry().coordinates() == null
                                && spot.entry().identified())
                        .toList(),
                spots.stream()
                        .filter(spot -> spot.entry().coordinates() == null
                                && !spot.entry().identified())
                        .toList(),
                routes);
    }

    /** The located places that lie near each other, where some lie far off; else all. */
    public List<Spot> near() {
        if (located.size() < 5) {
            return located;
        }
        Spot middle = located.get(0);
        double[] distances = located.stream()
                .mapToDouble(spot -> distance(spot, middle))
                .sorted()
                .toArray();
        double usual = distances[(int) (distances.length * 0.75)];
        return located.stream()
                .filter(spot -> distance(spot, middle) <= Math.max(1, 2.5 * usual))
                .toList();
    }

    /** The angle between two places, in degrees. */
    private static double distance(Spot one, Spot other) {
        double a = Math.toRadians(one.coordinates().latitude());
        double b = Math.toRadians(other.coordinates().latitude());
        double between = Math.toRadians(
                one.coordinates().longitude() - other.coordinates().longitude());
        double cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(between);
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }
}
