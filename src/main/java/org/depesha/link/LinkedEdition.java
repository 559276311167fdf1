package org.depesha.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depesha.model.EntryKey;
import org.depesha.model.Image;
import org.depesha.model.Page;
import org.depesha.model.Registers;
import org.jspecify.annotations.Nullable;

/**
 * The whole edition, with everything that points to something resolved.
 *
 * @param documents in order of time; those without a date stand last, by id
 * @param registers the editor's entries, and those made from names in TEI files
 * @param pages in the order of their menu
 * @param images in order of their names
 */
public record LinkedEdition(
        List<LinkedDocument> documents,
        Messages messages,
        Registers registers,
        References references,
        Occurrences occurrences,
        Threads threads,
        List<Page> pages,
        List<Image> images) {

    /**
     * Every message: outer, transmitted and attested.
     *
     * @param attested in order of time
     * @param arrived what attested messages turned out to be, by their ids
     */
    public record Messages(
            Map<MessageKey, LinkedMessage> byKey, List<LinkedMessage> attested, Map<String, MessageKey> arrived) {

        /** Each message once, in the order of the keys: those of documents that only translate others are not there. */
        public Stream<LinkedMessage> once() {
            return byKey.values().stream().filter(linked -> !linked.translation());
        }
    }

    /**
     * Every reference.
     *
     * @param all in the order of documents and of their texts
     * @param from those of each message that refers to another
     * @param to those to each message
     */
    public record References(
            List<Reference> all, Map<MessageKey, List<Reference>> from, Map<MessageKey, List<Reference>> to) {

        public static References of(List<Reference> all) {
            return new References(
                    all,
                    groupedBy(all, Reference::from),
                    groupedBy(all, reference -> reference.resolution().target()));
        }

        private static Map<MessageKey, List<Reference>> groupedBy(
                List<Reference> references, Function<Reference, @Nullable MessageKey> key) {
            Map<MessageKey, List<Reference>> all = new TreeMap<>();
            for (Reference reference : references) {
                MessageKey message = key.apply(reference);
                if (message != null) {
                    all.computeIfAbsent(message, k -> new ArrayList<>()).add(reference);
                }
            }
            return all;
        }
    }

    /**
     * Where the entries of the registers occur.
     *
     * @param mentions of each entry, in order of time
     * @param correspondence the messages in which each person or organization takes part, in order of time, without
     *     those of documents that only translate others
     */
    public record Occurrences(
            Map<EntryKey, List<Mention>> mentions, Map<EntryKey, List<LinkedMessage>> correspondence) {}

    /**
     * Every thread.
     *
     * @param all in order of time
     * @param of the thread of each message that belongs to one
     */
    public record Threads(List<MessageThread> all, Map<MessageKey, MessageThread> of) {

        public static Threads of(List<MessageThread> all) {
            Map<MessageKey, MessageThread> of = new LinkedHashMap<>();
            all.forEach(thread -> thread.messages().forEach(key -> of.put(key, thread)));
            return new Threads(all, of);
        }
    }

    /** A message that is known to be there. */
    public LinkedMessage message(MessageKey key) {
        LinkedMessage message = messages.byKey().get(key);
        if (message == null) {
            throw new IllegalArgumentException("no such message: " + key);
        }
        return message;
    }

    /** The references of one message, in the order of its text. */
    public List<Reference> referencesFrom(MessageKey key) {
        return references.from().getOrDefault(key, List.of());
    }

    /** The references to one message, in order of time. */
    public List<Reference> referencesTo(MessageKey key) {
        return references.to().getOrDefault(key, List.of());
    }

    /** Where an entry is named, in order of time. */
    public List<Mention> mentionsOf(EntryKey key) {
        return occurrences.mentions().getOrDefault(key, List.of());
    }

    /** The messages in which an entry takes part, in order of time. */
    public List<LinkedMessage> messagesOf(EntryKey key) {
        return occurrences.correspondence().getOrDefault(key, List.of());
    }

    /** The messages in which an entry takes part, or where there are none, those that name it; in order of time. */
    public List<LinkedMessage> messagesWith(EntryKey key) {
        List<LinkedMessage> own = messagesOf(key);
        return own.isEmpty()
                ? mentionsOf(key).stream()
                        .map(mention -> message(mention.passage().message()))
                        .distinct()
                        .toList()
                : own;
    }

    /** The thread of a message, or null. */
    public @Nullable MessageThread thread(MessageKey key) {
        return threads.of().get(key);
    }
}
