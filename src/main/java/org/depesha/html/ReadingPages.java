package org.depesha.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.link.LinkedDocument;
import org.depesha.link.address.Addresses;
import org.depesha.model.NameId;
import org.depesha.tei.TeiElement;
import org.depesha.text.Witnesses;
import org.depesha.text.Wordings;
import org.depesha.words.Words;

/**
 * The readings of a whole text, each of which has an address: edited, as it was written, and those of its witnesses.
 */
final class ReadingPages {

    private final One edited;
    private final List<One> others = new ArrayList<>();

    /**
     * A reading.
     *
     * @param name in words
     */
    record One(String name, String address, TeiElement text) {}

    ReadingPages(LinkedDocument linked, Words words) {
        TeiElement text = linked.text();
        this.edited = new One(words.say("reading.edited"), Addresses.document(linked.id()), text);
        if (Wordings.isWrittenOtherwise(text)) {
            others.add(new One(
                    words.say("reading.diplomatic"),
                    Addresses.reading(linked.id(), "diplomatic"),
                    Wordings.written(text)));
        }
        Witnesses listed = Witnesses.of(linked.document().header(), text);
        ids(Wordings.witnesses(text))
                .forEach((witness, id) -> others.add(new One(
                        words.say("reading.witness", "sign", listed.sign(witness)),
                        Addresses.reading(linked.id(), "witness-" + id),
                        Wordings.of(text, witness))));
    }

    /** An id for each sign: itself where it is one, and a number where two would have the same but for capitals. */
    private static Map<String, String> ids(List<String> witnesses) {
        Map<String, String> ids = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        witnesses.stream()
                .sorted(Comparator.comparing(sign -> !NameId.of(sign).equals(sign)))
                .forEach(sign -> {
                    String id = NameId.of(sign);
                    String free = id;
                    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                        free = id + "-" + i;
                    }
                    ids.put(sign, free);
                });
        return ids;
    }

    One edited() {
        return edited;
    }

    List<One> others() {
        return others;
    }

    /** Links to all, the one that is shown without an address; none where there is one alone. */
    List<Link> links(One shown, Views views) {
        return others.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(edited), others.stream())
                        .map(one -> new Link(one.name(), one.equals(shown) ? "" : views.href(one.address())))
                        .toList();
    }
}
