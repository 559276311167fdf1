package org.depesha.link.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
                LinkedEdition.References.of(references()),
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
        document.message()
                .withTransmitted()
                .forEach(message -> byKey.computeIfPresent(
                        new MessageKey(document.id(), message.part()),
                        (key, old) ->
                                new LinkedMessage(key, message, false, old.carrier(), old.earlier(), old.later())));
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
    private List<Reference> references() {
        List<Reference> before = whole.references().all();
        List<Reference> stated = before.stream()
                .filter(reference ->
                        isOwn(reference.from()) && reference.wording().passage() == null)
                .toList();
        return replaced(
                before,
                reference -> isOwn(reference.from()),
                Stream.concat(text.references().stream(), stated.stream()).toList());
    }

    private Map<EntryKey, List<Mention>> mentions() {
        Map<EntryKey, List<Mention>> now = new HashMap<>();
        text.mentions()
                .forEach(mention -> now.computeIfAbsent(mention.entry(), key -> new ArrayList<>())
                        .add(mention));
        Map<EntryKey, List<Mention>> all = new HashMap<>(whole.occurrences().mentions());
        all.replaceAll((key, mentions) -> mentions.stream().anyMatch(this::isOwn) || now.containsKey(key)
                ? replaced(mentions, this::isOwn, now.getOrDefault(key, List.of()))
                : mentions);
        now.forEach(all::putIfAbsent);
        all.values().removeIf(List::isEmpty);
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
