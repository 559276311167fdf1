package org.depesha.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** Reads {@code moved:} and {@code withdrawn:} of {@code edition.yml}: address by address, each once. */
final class DepartureReader {

    /** A path from the site's root that can't leave it; only what it leads to may have an anchor. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*(?:[A-Za-z0-9][A-Za-z0-9._-]*/?)");

    private final Map<String, Departure> all = new TreeMap<>();
    private final Problems problems;

    private DepartureReader(Problems problems) {
        this.problems = problems;
    }

    static List<Departure> read(YamlMap yaml, Problems problems) {
        DepartureReader reader = new DepartureReader(problems);
        YamlMap moved = yaml.map("moved");
        moved.forEach((address, value) -> reader.add(address, value, moved.placeOf(address), true));
        YamlMap withdrawn = yaml.map("withdrawn");
        withdrawn.forEach((address, value) -> reader.add(address, value, withdrawn.placeOf(address), false));
        reader.checkRounds();
        return List.copyOf(reader.all.values());
    }

    private void add(String address, YamlValue value, Place place, boolean moves) {
        String text = value.asText();
        String path = text.replaceFirst("#.*", "");
        if (!ADDRESS.matcher(address).matches()
                || moves && !path.isEmpty() && !ADDRESS.matcher(path).matches()) {
            String wrong = ADDRESS.matcher(address).matches() ? text : address;
            problems.report(
                    Code.INVALID_MOVE,
                    place,
                    "`" + wrong + "` is not an address of this site.",
                    "Write it from the site's root, as documents/an-id/.");
        } else if (text.isEmpty()) {
            problems.report(
                    Code.INVALID_MOVE,
                    place,
                    "The line for `" + address + "` does not say "
                            + (moves ? "where it moved." : "why it was withdrawn."),
                    moves ? "Write `" + address + ": documents/an-id/`." : "Give the reason in a sentence.");
        } else if (all.put(address, new Departure(address, moves ? text : "", moves ? "" : text, place)) != null) {
            problems.report(
                    Code.INVALID_MOVE, place, "`" + address + "` is both moved and withdrawn.", "Keep one of the two.");
        }
    }

    /** What moves in a round never arrives. */
    private void checkRounds() {
        for (Departure departure : new ArrayList<>(all.values())) {
            Departure next = departure;
            for (int steps = 0; next != null && steps <= all.size(); steps++) {
                next = all.get(next.to());
            }
            if (next != null) {
                problems.report(
                        Code.INVALID_MOVE,
                        departure.place(),
                        "`" + departure.address() + "` moves in a circle.",
                        "Make one of these addresses lead to a page that exists.");
                all.remove(departure.address());
            }
        }
    }
}
