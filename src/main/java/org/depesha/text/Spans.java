package org.depesha.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesha.tei.TeiElement;

/**
 * The changes that a text marks by two points, since they go on over the ends of paragraphs: {@code addSpan} or
 * {@code delSpan}, and the point to which its {@code @spanTo} points: an {@code anchor}, or any other that has no
 * words.
 */
public final class Spans {

    private static final Set<String> OPENING = Set.of("addSpan", "delSpan");

    /** What may be the point at which a change ends. */
    private static final Set<String> POINTS =
            Set.of("anchor", "milestone", "lb", "pb", "cb", "gb", "addSpan", "delSpan");

    /** Where changes begin of which the text has the end behind them. */
    private final Set<TeiElement> opening = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How many end at a point. */
    private final Map<TeiElement, Integer> closing = new IdentityHashMap<>();

    /** The changes of a text. */
    public Spans(TeiElement text) {
        Map<String, List<TeiElement>> open = new HashMap<>();
        text.descendants().filter(Spans::isPoint).forEach(point -> {
            List<TeiElement> ending = open.remove(value(point, "xml:id"));
            if (ending != null) {
                opening.addAll(ending);
                closing.put(point, ending.size());
            }
            String end = value(point, "spanTo");
            if (isOne(point) && end.matches("#.+")) {
                open.computeIfAbsent(end.substring(1), id -> new ArrayList<>()).add(point);
            }
        });
    }

    private static boolean isPoint(TeiElement element) {
        return POINTS.contains(element.name());
    }

    /** Whether an element is where such a change begins. */
    public static boolean isOne(TeiElement element) {
        return OPENING.contains(element.name());
    }

    /** Whether it begins one of which the text has the end too. */
    public boolean opens(TeiElement element) {
        return opening.contains(element);
    }

    /** How many changes end there. */
    public int closings(TeiElement element) {
        return closing.getOrDefault(element, 0);
    }

    private static String value(TeiElement element, String attribute) {
        return Objects.requireNonNullElse(element.attribute(attribute), "").strip();
    }
}
