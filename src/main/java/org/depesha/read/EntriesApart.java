package org.depesha.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.depesha.model.Document;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.Registers;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells entries apart that TEI files call alike. {@code #p1} is local to the file that lists it: two files that list it
 * with no name and no authority's number in common mean two persons. Ids that differ only in capital letters can't be
 * two addresses, but stay two entries.
 */
final class EntriesApart {

    private final Registers registers;
    private final Problems problems;

    private EntriesApart(Registers registers, Problems problems) {
        this.registers = registers;
        this.problems = problems;
    }

    /** The documents with their entries under ids of their own, in the same order. */
    static List<Document> of(List<Document> documents, Registers registers, Problems problems) {
        EntriesApart apart = new EntriesApart(registers, problems);
        return apart.inCase(apart.local(documents));
    }

    private List<Document> local(List<Document> documents) {
        Map<EntryKey, SharedId> known = new HashMap<>();
        Map<Entry, EntryKey> seen = new IdentityHashMap<>(); // letters share the entries of their corpus
        List<Document> all = new ArrayList<>();
        for (Document document : documents) {
            Map<EntryKey, EntryKey> renamed = new HashMap<>();
            Document.TeiFile supplied = document.teiFile();
            for (Entry entry : supplied == null ? List.<Entry>of() : supplied.entries()) {
                if (registers.find(entry.key()) == null) {
                    EntryKey key = seen.computeIfAbsent(
                            entry,
                            any -> known.computeIfAbsent(entry.key(), SharedId::new)
                                    .key(entry));
                    if (!key.equals(entry.key())) {
                        renamed.put(entry.key(), key);
                    }
                }
            }
            all.add(renamed(document, renamed));
        }
        return all;
    }

    private List<Document> inCase(List<Document> documents) {
        Map<EntryKey, Place> used = new LinkedHashMap<>();
        documents.forEach(document -> keys(document, used));
        Map<String, EntryKey> first = new HashMap<>();
        registers.entries().keySet().forEach(key -> first.put(folded(key), key));
        Map<EntryKey, EntryKey> renamed = new LinkedHashMap<>();
        used.forEach((key, place) -> {
            EntryKey other = first.putIfAbsent(folded(key), key);
            if (other != null && !other.equals(key)) {
                renamed.put(
                        key,
                        new EntryKey(
                                key.kind(),
                                key.id() + "-" + Integer.toHexString(key.id().hashCode())));
                problems.report(
                        Code.SIMILAR_KEYS,
                        place,
                        "`" + key.id() + "` differs from `" + other.id() + "` only in capital letters; they are two "
                                + "entries.",
                        "If they are one, write `" + other.id() + "`.");
            }
        });
        return renamed.isEmpty()
                ? documents
                : documents.stream().map(document -> renamed(document, renamed)).toList();
    }

    private static String folded(EntryKey key) {
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static void keys(Document document, Map<EntryKey, Place> used) {
        if (document.teiFile() == null) {
            return;
        }
        document.teiFile().entries().forEach(entry -> used.putIfAbsent(entry.key(), entry.place()));
        Message message = document.message();
        message.parties().all().forEach(party -> add(party.entry(), party.place(), used));
        Stream.of(message.journey().sent(), message.journey().received())
                .forEach(action -> add(action.location().entry(), message.place(), used));
        Vocabulary.shown(document.text())
                .filter(Names::isName)
                .forEach(name -> EntryKey.parseAll(name.attribute("ref")).forEach(key -> add(key, name.place(), used)));
    }

    private static void add(@Nullable EntryKey key, Place place, Map<EntryKey, Place> used) {
        if (key != null && !key.isByForm()) {
            used.putIfAbsent(key, place);
        }
    }

    /** A document with other ids of entries in its text, its message and its lists. */
    private static Document renamed(Document document, Map<EntryKey, EntryKey> ids) {
        Document.TeiFile supplied = document.teiFile();
        if (ids.isEmpty() || supplied == null) {
            return document;
        }
        List<Entry> entries = supplied.entries().stream()
                .map(entry -> entry.with(ids.getOrDefault(entry.key(), entry.key())))
                .toList();
        return document.with(renamed(document.message(), ids))
                .with(document.text().rewrite(element -> renamed(element, ids)))
                .with(supplied.with(entries));
    }

    private static Message renamed(Message message, Map<EntryKey, EntryKey> ids) {
        Message.Parties parties = message.parties();
        return message.with(
                new Message.Parties(
                        renamed(parties.senders(), ids),
                        renamed(parties.addressees(), ids),
                        renamed(parties.relays(), ids),
                        renamed(parties.copies(), ids)),
                new Message.Journey(
                        message.journey()
                                .sent()
                                .with(renamed(
                                        message.journey().sent().location().entry(), ids)),
                        message.journey()
                                .received()
                                .with(renamed(
                                        message.journey().received().location().entry(), ids))));
    }

    private static List<Party> renamed(List<Party> parties, Map<EntryKey, EntryKey> ids) {
        return parties.stream()
                .map(party -> party.with(renamed(party.entry(), ids)))
                .toList();
    }

    private static @Nullable EntryKey renamed(@Nullable EntryKey key, Map<EntryKey, EntryKey> ids) {
        return key == null ? null : ids.getOrDefault(key, key);
    }

    private static TeiElement renamed(TeiElement element, Map<EntryKey, EntryKey> ids) {
        if (!Names.isName(element)) {
            return element;
        }
        List<EntryKey> keys = EntryKey.parseAll(element.attribute("ref"));
        return keys.stream().noneMatch(ids::containsKey)
                ? element
                : element.with(
                        "ref",
                        EntryKey.ref(keys.stream()
                                .map(key -> ids.getOrDefault(key, key))
                                .toList()));
    }
}
