package org.depesha.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of a file's source belong to which of its letters: those that a letter's own page breaks and places name.
 * A break that stands right before a letter begins its first page.
 */
final class LetterPages {

    /** Of a file of one letter. */
    static final LetterPages NONE = new LetterPages(TeiElement.of("TEI"), TeiElement.of("text"), List.of());

    /** Surfaces, and graphics without one, by the pointers to all that stands in them. */
    private final Map<String, TeiElement> byPointer = new HashMap<>();

    /** The same by the pointers to the page breaks at which they say that they begin. */
    private final Map<String, TeiElement> byStart = new HashMap<>();

    private final Set<TeiElement> outer = identity();
    private final Set<TeiElement> named = identity();
    private final Set<TeiNode> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<TeiElement, List<TeiNode>> before = new IdentityHashMap<>();

    LetterPages(TeiElement root, TeiElement text, Collection<TeiElement> letters) {
        facsimiles(root).forEach(one -> gather(one, null));
        Set<TeiElement> parts = identity();
        parts.addAll(letters);
        open(text, parts);
    }

    private static Set<TeiElement> identity() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static Stream<TeiElement> facsimiles(TeiElement root) {
        return root.elements().filter(LetterPages::isFacsimile);
    }

    private static boolean isFacsimile(TeiElement element) {
        return element.is("facsimile") || element.is("sourceDoc");
    }

    private void gather(TeiElement element, @Nullable TeiElement surface) {
        boolean begins = surface == null && (element.is("surface") || element.is("graphic"));
        TeiElement around = begins ? element : surface;
        if (begins) {
            outer.add(element);
            byStart.putIfAbsent(attribute(element, "start"), element);
        }
        if (around != null) {
            byPointer.putIfAbsent("#" + attribute(element, "xml:id"), around);
        }
        element.elements().forEach(child -> gather(child, around));
    }

    private static String attribute(TeiElement element, String name) {
        return Objects.requireNonNullElse(element.attribute(name), "");
    }

    private void open(TeiElement element, Set<TeiElement> letters) {
        List<TeiNode> breaks = new ArrayList<>();
        for (TeiNode child : element.children()) {
            if (!(child instanceof TeiElement inner)) {
                if (!child.text().isBlank()) {
                    breaks.clear();
                }
            } else if (letters.contains(inner)) {
                before.put(inner, List.copyOf(breaks));
                moved.addAll(breaks);
                breaks.clear();
            } else if (inner.is("pb")) {
                breaks.add(inner);
            } else if (!Reading.words(inner).isEmpty()) {
                breaks.clear();
                open(inner, letters);
            }
        }
    }

    /** The page breaks right before a letter. */
    List<TeiNode> before(TeiElement letter) {
        return before.getOrDefault(letter, List.of());
    }

    /** Whether a letter has it, and not what stands beside the letters. */
    boolean isMoved(TeiNode pageBreak) {
        return moved.contains(pageBreak);
    }

    /** A letter's root with the pages that its text names. */
    TeiElement ofLetter(TeiElement root) {
        Set<TeiElement> own = namedIn(root);
        named.addAll(own);
        return only(root, own::contains);
    }

    /** The root of what stands beside the letters, once these have their pages. */
    TeiElement ofRest(TeiElement root) {
        Set<TeiElement> own = namedIn(root);
        return only(root, surface -> own.contains(surface) || !named.contains(surface));
    }

    private Set<TeiElement> namedIn(TeiElement root) {
        Set<TeiElement> own = identity();
        root.elements("text").flatMap(TeiElement::descendants).forEach(element -> {
            Stream.of(attribute(element, "facs").split("\\s+"))
                    .flatMap(pointer -> Stream.ofNullable(byPointer.get(pointer)))
                    .forEach(own::add);
            Stream.ofNullable(byStart.get("#" + attribute(element, "xml:id"))).forEach(own::add);
        });
        return own;
    }

    private TeiElement only(TeiElement root, Predicate<TeiElement> shown) {
        return root.with(root.children().stream()
                .map(child -> child instanceof TeiElement inner && isFacsimile(inner) ? without(inner, shown) : child)
                .toList());
    }

    private TeiElement without(TeiElement element, Predicate<TeiElement> shown) {
        List<TeiNode> kept = new ArrayList<>();
        for (TeiNode child : element.children()) {
            if (!(child instanceof TeiElement inner)) {
                kept.add(child);
            } else if (!outer.contains(inner)) {
                kept.add(without(inner, shown));
            } else if (shown.test(inner)) {
                kept.add(inner);
            }
        }
        return element.with(kept);
    }
}
