package org.depesha.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesha.link.GoneAnchor;
import org.depesha.link.GoneAnchor.Kind;

/**
 * Says where a gone passage stood: behind the nearest one before it that is still there, if one can be in the same
 * message.
 */
final class GonePlaces {

    private final ReleasedText text;
    private final List<String> order;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> present = new HashMap<>();

    GonePlaces(ReleasedText text) {
        this.text = text;
        this.order = text.inOrder();
        order.forEach(anchor -> positions.put(anchor, positions.size()));
    }

    /** Knows that a released passage is still there, and what its anchor is now. */
    void found(String released, String now) {
        if (!text.isNote(released)) {
            present.put(released, now);
        }
    }

    /** The anchor of a gone passage, in its place. */
    GoneAnchor gone(String anchor, Kind kind, int number, TextVersion last) {
        int at = Objects.requireNonNull(positions.get(anchor), anchor);
        String message = text.message(anchor);
        int behind = nearest(at, -1, message);
        int before = behind < 0 ? nearest(at, 1, message) : -1;
        if (behind < 0 && before < 0) {
            behind = nearest(at, -1, null);
            before = behind < 0 ? nearest(at, 1, null) : -1;
        }
        String neighbour = behind >= 0 ? order.get(behind) : before >= 0 ? order.get(before) : "";
        String beside = present.getOrDefault(neighbour, "");
        return new GoneAnchor(
                anchor,
                kind,
                number,
                last.release().version(),
                last.address() + "#" + anchor,
                beside,
                behind < 0 && before >= 0,
                text.apart(neighbour, anchor));
    }

    private int nearest(int at, int step, @org.jspecify.annotations.Nullable String message) {
        for (int i = at + step; i >= 0 && i < order.size(); i += step) {
            if (present.containsKey(order.get(i)) && (message == null || message.equals(text.message(order.get(i))))) {
                return i;
            }
        }
        return -1;
    }
}
