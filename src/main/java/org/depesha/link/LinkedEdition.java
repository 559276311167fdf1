package org.depesha.link;

import java.util.List;
import java.util.Map;
import org.depesha.model.EntryKey;
import org.depesha.model.Image;
import org.depesha.model.Page;
import org.depesha.model.Registers;
import org.jspecify.annotations.Nullable;

/**
 * The whole edition, with everything that points to something resolved.
 *
 * @param documents in order of time; those without a date stand last, by id
 * @param messages every message by its key: outer, transmitted and attested
 * @param attested the attested messages in order of time
 * @param registers the editor's entries, and those made from names in TEI files
 * @param references in the order of documents and of their texts
 * @param from the references of each message that refers to another
 * @param to the references to each message
 * @param mentions of each entry, in order of time
 * @param correspondence the messages in which each person or organization takes part, in order of time
 * @param threads in order of time
 * @param threadOf the thread of each message that belongs to one
 * @param arrived what attested messages turned out to be, by their ids
 * @param pages in the order of their menu
 * @param images in order of their names
 */
public record LinkedEdition(
        List<LinkedDocument> documents,
        Map<MessageKey, LinkedMessage> messages,
        List<LinkedMessage> attested,
        Registers registers,
        List<Reference> references,
        Map<MessageKey, List<Reference>> from,
        Map<MessageKey, List<Reference>> to,
        Map<EntryKey, List<Mention>> mentions,
        Map<EntryKey, List<LinkedMessage>> correspondence,
        List<MessageThread> threads,
        Map<MessageKey, MessageThread> threadOf,
        Map<String, MessageKey> arrived,
        List<Page> pages,
        List<Image> images) {

    /** A message that is known to be there. */
    public LinkedMessage message(MessageKey key) {
        LinkedMessage message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no such message: " + key);
        }
        return message;
    }

    /** The references of one message, in the order of its text. */
    public List<Reference> referencesFrom(MessageKey key) {
        return from.getOrDefault(key, List.of());
    }

    /** The references to one message, in order of time. */
    public List<Reference> referencesTo(MessageKey key) {
        return to.getOrDefault(key, List.of());
    }

    /** Where an entry is named, in order of time. */
    public List<Mention> mentionsOf(EntryKey key) {
        return mentions.getOrDefault(key, List.of());
    }

    /** The messages in which an entry takes part, in order of time. */
    public List<LinkedMessage> messagesOf(EntryKey key) {
        return correspondence.getOrDefault(key, List.of());
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
        return threadOf.get(key);
    }
}
