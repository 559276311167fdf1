package org.depesha.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LoneVersion;
import org.depesha.link.address.Addresses;
import org.depesha.model.NameId;
import org.depesha.tei.TeiElement;
import org.depesha.text.Versions;
import org.depesha.text.Witnesses;
import org.depesha.text.Wordings;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a whole text, each of which has an address: edited, as it was written, and those of its witnesses.
 */
final class ReadingPages {

    private final One edited;
    private final List<One> others = new ArrayList<>();
    private final List<One> versions;

    /**
     * A reading.
     *
     * @param name in words
     * @param version the one that is read alone; null where the whole text is read
     */
    record One(
            String name,
            String address,
            TeiElement text,
            @Nullable LoneVersion version) {

        One(String name, String address, TeiElement text) {
            this(name, address, text, null);
        }
    }

    ReadingPages(LinkedDocument linked, Words words) {
        TeiElement text = linked.text();
        this.edited = new One(words.say("reading.edited"), Addresses.document(linked.id()), text);
        this.versions = LoneVersion.of(linked).stream()
                .map(lone -> alone(linked.id(), lone, text, words))
                .toList();
        if (Wordings.isWrittenOtherwise(text)) {
            others.add(new One(
                    words.say("reading.diplomatic"),
                    Addresses.reading(linked.id(), "diplomatic"),
                    Wordings.written(text)));
        }
        Map<String, String> ids = ids(Wordings.witnesses(text));
        Witnesses listed =
                ids.isEmpty() ? Witnesses.NONE : Witnesses.of(linked.document().header(), text);
        ids.forEach((witness, id) -> others.add(new One(
                words.say("reading.witness", "sign", listed.sign(witness)),
                Addresses.reading(linked.id(), "witness-" + id),
                Wordings.of(text, witness))));
    }

    private static One alone(String id, LoneVersion lone, TeiElement text, Words words) {
        String language = TextLanguages.name(lone.version().language(), words.language());
        String kind = words.say("view.types." + lone.version().type());
        return new One(
                words.facts(kind, language),
                Addresses.reading(id, lone.name()),
                Versions.alone(text, lone.version()),
                lone);
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

    /** The versions, each alone; none where the text is a single one. */
    List<One> versions() {
        return versions;
    }

    /** What stands beside the text of a page of a reading. */
    Beside beside(One shown, Beside of, Views views) {
        LoneVersion own = shown.version();
        List<Beside.Alone> alone =
                versions.stream().map(one -> link(one, own, views)).toList();
        Link both = own == null ? of.original() : new Link(edited.name(), views.href(edited.address()));
        return new Beside(of.plates(), of.parallel(), both, own == null ? links(shown, views) : List.of(), alone);
    }

    private static Beside.Alone link(One one, @Nullable LoneVersion shown, Views views) {
        LoneVersion lone = Objects.requireNonNull(one.version());
        return new Beside.Alone(
                lone.version().type(),
                new Link(
                        TextLanguages.name(
                                lone.version().language(), views.words().language()),
                        lone.equals(shown) ? "" : views.href(one.address())));
    }

    /** Links to all, the one that is shown without an address; none where there is one alone. */
    private List<Link> links(One shown, Views views) {
        return others.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(edited), others.stream())
                        .map(one -> new Link(one.name(), one.equals(shown) ? "" : views.href(one.address())))
                        .toList();
    }
}
