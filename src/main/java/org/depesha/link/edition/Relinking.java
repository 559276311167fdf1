package org.depesha.link.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LinkedText;
import org.depesha.link.Mention;
import org.depesha.link.MessageKey;
import org.depesha.link.Reference;
import org.depesha.model.Document;
import org.depesha.model.EntryKey;
import org.depesha.tei.Names;
import org.jspecify.annotations.Nullable;

/** Puts one document in the place of an earlier form of it, in an edition that is linked already. */
final class Relinking {

    private final LinkedEdition whole;
    private final Document document;
    private final LinkedText text;

    Relinking(LinkedEdition whole, Document document, LinkedText text) {
        this.whole = whole;
        this.document = document;
        this.text = text;
    }

    /** The edition, with those of some attested messages that it does not know and the document refers to. */
    LinkedEdition edition(List<LinkedMessage> made) {
        return new LinkedEdition(
                documents(),
                messages(made),
                whole.registers(),
                references(),
                new LinkedEdition.Occurrences(mentions(), whole.occurrences().correspondence()),
                whole.threads(),
                whole.pages(),
                whole.images());
    }

    private boolean isOwn(MessageKey key) {
        return key.owner().equals(document.id());
    }

    private List<LinkedDocument> documents() {
        return whole.documents().stream()
                .map(linked -> linked.id().equals(document.id()) ? linked(linked) : linked)
                .toList();
    }

    private LinkedDocument linked(LinkedDocument before) {
        return new LinkedDocument(
                document.with(text.text()),
                text.text(),
                text.passages(),
                text.gone(),
                before.earlier(),
                before.later());
    }

    private LinkedEdition.Messages messages(List<LinkedMessage> made) {
        Map<MessageKey, LinkedMessage> byKey = new TreeMap<>(whole.messages().byKey());
        boolean translation = document.provenance().translation().isOfDocument();
        document.message()
                .withTransmitted()
                .forEach(message -> byKey.computeIfPresent(
                        new MessageKey(document.id(), message.part()),
                        (key, old) -> new LinkedMessage(
                                key, message, false, translation, old.carrier(), old.earlier(), old.later())));
        Set<MessageKey> meant = new HashSet<>();
        text.references().stream()
                .map(reference -> reference.resolution().target())
                .filter(target -> target != null)
                .forEach(meant::add);
        List<LinkedMessage> attested = new ArrayList<>(whole.messages().attested());
        made.stream()
                .filter(message -> meant.contains(message.key()) && byKey.putIfAbsent(message.key(), message) == null)
                .forEach(attested::add);
        return new LinkedEdition.Messages(byKey, attested, whole.messages().arrived());
    }

    /** The references of the text in the place of the earlier ones; those that the metadata state follow them. */
    private LinkedEdition.References references() {
        LinkedEdition.References before = whole.references();
        Predicate<Reference> own = reference -> isOwn(reference.from());
        List<Reference> old = before.all().stream().filter(own).toList();
        List<Reference> now = Stream.concat(
                        text.references().stream(),
                        old.stream().filter(reference -> reference.wording().passage() == null))
                .toList();
        return new LinkedEdition.References(
                replaced(before.all(), own, now),
                grouped(before.from(), Reference::from, old, now),
                grouped(before.to(), reference -> reference.resolution().target(), old, now));
    }

    /** The lists of those messages anew to which an earlier or a present reference of the document belongs. */
    private Map<MessageKey, List<Reference>> grouped(
            Map<MessageKey, List<Reference>> before,
            Function<Reference, @Nullable MessageKey> key,
            List<Reference> old,
            List<Reference> now) {
        Map<MessageKey, List<Reference>> all = new TreeMap<>(before);
        for (Reference reference : Stream.concat(old.stream(), now.stream()).toList()) {
            MessageKey message = key.apply(reference);
            if (message != null) {
                List<Reference> others = now.stream()
                        .filter(one -> message.equals(key.apply(one)))
                        .toList();
                put(message, replaced(before.getOrDefault(message, List.of()), one -> isOwn(one.from()), others), all);
            }
        }
        return all;
    }

    private static <K, T> void put(K key, List<T> made, Map<K, List<T>> all) {
        if (made.isEmpty()) {
            all.remove(key);
        } else {
            all.put(key, made);
        }
    }

    private Map<EntryKey, List<Mention>> mentions() {
        Map<EntryKey, List<Mention>> now = new HashMap<>();
        text.mentions()
                .forEach(mention -> now.computeIfAbsent(mention.entry(), key -> new ArrayList<>())
                        .add(mention));
        whole.documents().stream()
                .filter(linked -> linked.id().equals(document.id()))
                .flatMap(linked -> linked.text().descendants())
                .filter(Names::isName)
                .flatMap(name -> EntryKey.parseAll(name.attribute("ref")).stream())
                .forEach(key -> now.putIfAbsent(key, List.of()));
        Map<EntryKey, List<Mention>> all = new HashMap<>(whole.occurrences().mentions());
        now.forEach((key, mentions) ->
                put(key, replaced(all.getOrDefault(key, List.of()), this::isOwn, mentions), all));
        return all;
    }

    private boolean isOwn(Mention mention) {
        return isOwn(mention.passage().message());
    }

    /** A list with others where the first of those stood that go; at the end where none did. */
    private static <T> List<T> replaced(List<T> all, Predicate<T> goes, List<T> others) {
        List<T> made = new ArrayList<>(all.size() + others.size());
        boolean put = false;
        for (T one : all) {
            if (!goes.test(one)) {
                made.add(one);
            } else if (!put) {
                made.addAll(others);
                put = true;
            }
        }
        if (!put) {
            made.addAll(others);
        }
        return made;
    }
}
