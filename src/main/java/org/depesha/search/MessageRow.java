package org.depesha.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.depesha.link.LinkedEdition;
import org.depesha.model.Action;
import org.depesha.model.Archive;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.search.Item.Part;
import org.depesha.search.Item.Row;
import org.depesha.search.Item.Value;

/** Gathers what a result says of a message and of those that it transmits, and by what it can be chosen. */
final class MessageRow {

    private static final List<String> NUMBER_KINDS = List.of("cipher", "sender");

    private final LinkedEdition edition;
    private final Map<String, Map<String, Value>> facets = new TreeMap<>();
    private final Map<String, Integer> names = new TreeMap<>();
    private final Set<String> as = new LinkedHashSet<>();

    MessageRow(LinkedEdition edition) {
        this.edition = edition;
    }

    /** Adds a message's parties, and those of the messages that it transmits. */
    MessageRow parties(Message outer) {
        outer.withTransmitted().forEach(message -> {
            message.parties().senders().forEach(party -> party(party, "from", Part.SENDER));
            message.parties().addressees().forEach(party -> party(party, "to", Part.ADDRESSEE));
            message.parties().relays().forEach(party -> party(party, "", Part.OTHER));
            message.parties().copies().forEach(party -> party(party, "", Part.OTHER));
            place(message.journey().sent());
            place(message.journey().received());
        });
        return this;
    }

    private void party(Party party, String facet, int part) {
        String name = edition.registers().nameOf(party);
        if (!party.name().isEmpty() && !party.name().equals(name)) {
            as.add(party.name());
        }
        if (party.entry() != null) {
            names.merge(party.entry().toString(), part, (a, b) -> a | b);
        }
        if (!facet.isEmpty() && !name.isEmpty()) {
            value(
                    facet,
                    party.entry() == null
                            ? "~" + Folding.fold(name)
                            : party.entry().id(),
                    name);
        }
    }

    private void place(Action action) {
        EntryKey place = action.location().entry();
        Entry entry = place == null ? null : edition.registers().find(place);
        if (place != null && entry != null) {
            names.merge(place.toString(), Part.OTHER, (a, b) -> a | b);
            value("place", place.id(), entry.name());
        }
    }

    /** Adds an entry that the text names. */
    MessageRow named(EntryKey key) {
        Entry entry = edition.registers().find(key);
        if (entry != null) {
            names.merge(key.toString(), Part.NAMED, (a, b) -> a | b);
            value(key.kind().scheme(), key.id(), entry.name());
        }
        return this;
    }

    MessageRow value(String facet, String key, String words) {
        if (!words.isEmpty()) {
            facets.computeIfAbsent(facet, f -> new LinkedHashMap<>()).putIfAbsent(key, new Value(key, words));
        }
        return this;
    }

    MessageRow archive(Archive archive) {
        String repository = archive.repository().isEmpty() ? archive.name() : archive.repository();
        return value("archive", repository, repository);
    }

    Row row(String kind, String address, String title, Message message, String shelfmark) {
        HistoricalDate date = message.date();
        Map<String, List<Value>> values = new TreeMap<>();
        facets.forEach((facet, all) -> values.put(facet, List.copyOf(all.values())));
        return new Row(
                kind,
                address,
                values,
                title,
                date == null ? "" : date.toString(),
                List.copyOf(as),
                number(message),
                shelfmark);
    }

    Map<String, Integer> names() {
        return names;
    }

    private static String number(Message message) {
        return Stream.concat(
                        NUMBER_KINDS.stream().map(message::number),
                        message.heading().numbers().stream().map(MessageNumber::value))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The words of what is said of a message, for the index. */
    static String about(Message outer, LinkedEdition edition) {
        List<String> words = new ArrayList<>();
        Consumer<String> add = words::add;
        outer.withTransmitted().forEach(message -> {
            add.accept(message.heading().kind());
            add.accept(message.heading().title());
            message.parties().all().forEach(party -> {
                add.accept(edition.registers().nameOf(party));
                add.accept(party.name());
            });
            message.heading().numbers().forEach(number -> add.accept(number.value()));
            add.accept(message.heading().note());
            Stream.of(message.journey().sent(), message.journey().received())
                    .map(action -> edition.registers().told(action.location()))
                    .forEach(add);
        });
        return String.join(
                " · ", words.stream().filter(word -> !word.isBlank()).distinct().toList());
    }
}
