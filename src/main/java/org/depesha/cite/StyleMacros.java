package org.depesha.cite;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.tei.TeiElement;

/** The macros of a style, and which calls which. */
final class StyleMacros {

    private final Map<String, TeiElement> macros = new LinkedHashMap<>();
    private final Map<String, Set<String>> calls = new LinkedHashMap<>();

    private StyleMacros(TeiElement style) {
        style.descendants()
                .filter(element -> element.name().matches("(?:.*:)?macro") && element.attribute("name") != null)
                .forEach(macro -> {
                    String name = String.valueOf(macro.attribute("name"));
                    macros.put(name, macro);
                    calls.put(
                            name,
                            macro.descendants()
                                    .map(element -> element.attribute("macro"))
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.toCollection(LinkedHashSet::new)));
                });
    }

    /** A macro that calls itself, by itself or by way of others: citing by it would never end. */
    static Optional<TeiElement> endless(TeiElement style) {
        StyleMacros own = new StyleMacros(style);
        Set<String> open = own.withoutEnd();
        Set<String> seen = new HashSet<>();
        String name = open.stream().findFirst().orElse("");
        while (!name.isEmpty() && seen.add(name)) {
            name = own.calls.getOrDefault(name, Set.of()).stream()
                    .filter(open::contains)
                    .findFirst()
                    .orElse("");
        }
        return Optional.ofNullable(own.macros.get(name));
    }

    /** What is left when every macro is taken away that calls none of the others left. */
    private Set<String> withoutEnd() {
        Set<String> open = new LinkedHashSet<>(macros.keySet());
        while (open.removeIf(name -> calls.getOrDefault(name, Set.of()).stream().noneMatch(open::contains))) {
            // Each round ends those that the last one has freed.
        }
        return open;
    }
}
