package org.depesha.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;

/** Gives every {@code xml:id} that stands a second time in a file a number, so that its address is one place. */
final class UniqueIds {

    private final Set<String> taken = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    /** By id, the next number that may be free. */
    private final Map<String, Integer> next = new HashMap<>();

    private final Problems problems;

    private UniqueIds(Problems problems) {
        this.problems = problems;
    }

    /** The root with each id once; every other is a problem. */
    static TeiElement in(TeiElement root, Problems problems) {
        UniqueIds ids = new UniqueIds(problems);
        long all = root.descendants()
                .filter(element -> element.attribute("xml:id") != null)
                .peek(element -> ids.taken.add(element.attribute("xml:id")))
                .count();
        return all == ids.taken.size() ? root : ids.unique(root);
    }

    private TeiElement unique(TeiElement element) {
        TeiElement own = renamed(element);
        return own.with(own.children().stream()
                .map(child -> child instanceof TeiElement inner ? unique(inner) : child)
                .toList());
    }

    private TeiElement renamed(TeiElement element) {
        String id = element.attribute("xml:id");
        if (id == null || seen.add(id)) {
            return element;
        }
        int number = next.getOrDefault(id, 2);
        while (!taken.add(id + "_" + number)) {
            number++;
        }
        next.put(id, number + 1);
        String free = id + "_" + number;
        problems.report(
                Code.REPEATED_ANCHOR,
                element.place(),
                "The xml:id `" + id + "` stands a second time in this file; the edition calls this one `" + free
                        + "`.");
        return element.with("xml:id", free);
    }
}
