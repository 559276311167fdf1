package org.depesha.text;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.tei.TeiElement;

/**
 * The changes that a text marks by two points, since they go on over the ends of paragraphs: {@code addSpan} or
 * {@code delSpan}, and the {@code anchor} to which its {@code @spanTo} points.
 */
public final class Spans {

    private static final Set<String> OPENING = Set.of("addSpan", "delSpan");

    /** The ids of the anchors at which a change ends. */
    private final Set<String> ends;

    /** The changes of a text. */
    public Spans(TeiElement text) {
        List<TeiElement> all = text.descendants().toList();
        this.ends = all.stream().filter(Spans::isOne).map(Spans::end).collect(Collectors.toCollection(HashSet::new));
        this.ends.retainAll(all.stream()
                .filter(element -> element.is("anchor"))
                .map(element -> value(element, "xml:id"))
                .collect(Collectors.toSet()));
        this.ends.remove("");
    }

    /** Whether an element is where such a change begins. */
    public static boolean isOne(TeiElement element) {
        return OPENING.contains(element.name());
    }

    /** Whether it begins one of which the text has the end too. */
    public boolean opens(TeiElement element) {
        return isOne(element) && ends.contains(end(element));
    }

    /** Whether a change ends there. */
    public boolean closes(TeiElement element) {
        return element.is("anchor") && ends.contains(value(element, "xml:id"));
    }

    private static String end(TeiElement point) {
        String pointer = value(point, "spanTo");
        return pointer.startsWith("#") ? pointer.substring(1) : "";
    }

    private static String value(TeiElement element, String attribute) {
        return Objects.requireNonNullElse(element.attribute(attribute), "").strip();
    }
}
