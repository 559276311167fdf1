package org.depesha.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesha.model.EntryKey;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Reading;

/**
 * Where a link leads besides its own target, of which HTML knows one: to the further entries that a name points to, and
 * to those of the names inside it.
 */
final class FurtherLinks {

    private final TextTargets targets;
    private final Map<String, Map<String, String>> byAddress = new LinkedHashMap<>();

    private FurtherLinks(TextTargets targets) {
        this.targets = targets;
    }

    /** Each further link with its {@code href}, its {@code kind}, and the {@code words} of a name inside; in order. */
    static List<Map<String, String>> of(TeiElement link, TextTargets targets) {
        FurtherLinks all = new FurtherLinks(targets);
        all.add(link, "");
        namesIn(link).forEach(name -> all.add(name, Reading.words(name)));
        String own = link.attribute(Names.isName(link) ? "ref" : "target");
        all.byAddress.remove(targets.href(Objects.requireNonNullElse(own, "")));
        return List.copyOf(all.byAddress.values());
    }

    private void add(TeiElement name, String words) {
        if (!Names.isName(name)) {
            return;
        }
        for (EntryKey key : EntryKey.parseAll(name.attribute("ref"))) {
            String href = targets.href(key.toString());
            if (!href.isEmpty()) {
                byAddress.putIfAbsent(
                        href, Map.of("href", href, "kind", key.kind().scheme(), "words", words));
            }
        }
    }

    private static Stream<TeiElement> namesIn(TeiElement link) {
        return link.elements()
                .filter(inner -> !EditorsNote.is(inner) && Vocabulary.of(inner).kind() != Vocabulary.Kind.HIDDEN)
                .flatMap(inner ->
                        Stream.concat(Names.isName(inner) ? Stream.of(inner) : Stream.empty(), namesIn(inner)));
    }
}
