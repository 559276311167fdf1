package org.depesha.link.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.link.Reference;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Party;
import org.depesha.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Joins messages to threads: what answers or acknowledges belongs together, and so does a message with what transmits
 * it; and what its editor says to follow another between the same correspondents. A translation is in no thread: what
 * it translates is.
 */
public final class ThreadJoiner {

    private final Map<MessageKey, MessageKey> parents = new HashMap<>();
    private final Map<MessageKey, LinkedMessage> messages = new HashMap<>();

    private ThreadJoiner(List<LinkedMessage> byTime) {
        byTime.forEach(linked -> messages.put(linked.key(), linked));
    }

    /**
     * The threads, in order of time. A telegram with nothing but what it transmits is none: somebody must have
     * answered.
     *
     * @param byTime all messages in order of time, but for translations
     */
    public static List<MessageThread> threads(List<LinkedMessage> byTime, List<Reference> references) {
        ThreadJoiner joiner = new ThreadJoiner(byTime);
        Set<MessageKey> answered = new HashSet<>();
        for (Reference reference : references) {
            if (reference.resolution().target() != null && joiner.joins(reference)) {
                joiner.join(reference.from(), reference.resolution().target());
                if (reference.relation() != Relation.FORWARDS) {
                    answered.add(reference.from());
                }
            }
        }
        Map<MessageKey, Set<MessageKey>> before = answered(references);
        Map<MessageKey, List<LinkedMessage>> groups = new HashMap<>();
        byTime.forEach(linked -> groups.computeIfAbsent(joiner.root(linked.key()), key -> new ArrayList<>())
                .add(linked));
        Map<Integer, MessageThread> inOrder = new TreeMap<>();
        Map<MessageKey, Integer> positions = new HashMap<>();
        byTime.forEach(linked -> positions.put(linked.key(), positions.size()));
        groups.values().stream()
                .filter(group -> group.size() > 1 && group.stream().anyMatch(linked -> answered.contains(linked.key())))
                .forEach(group -> documents(group)
                        .findFirst()
                        .ifPresent(first -> inOrder.put(
                                positions.get(group.get(0).key()),
                                new MessageThread(first.key().owner(), answersLast(group, before)))));
        return List.copyOf(inOrder.values());
    }

    /** Whether a reference makes an exchange of two messages; a neighbour may be of the edition's order alone. */
    private boolean joins(Reference reference) {
        LinkedMessage from = messages.get(reference.from());
        LinkedMessage to = messages.get(reference.resolution().target());
        return from != null
                && to != null
                && (reference.relation().joinsThread()
                        || reference.relation() == Relation.FOLLOWS && isBetweenSame(from, to));
    }

    private static boolean isBetweenSame(LinkedMessage one, LinkedMessage other) {
        return !correspondents(one).isEmpty() && correspondents(one).equals(correspondents(other));
    }

    /** Who is at either end of a message; nobody where one end is not known. */
    private static Set<EntryKey> correspondents(LinkedMessage linked) {
        List<Set<EntryKey>> ends = Stream.of(
                        linked.message().parties().senders(),
                        linked.message().parties().addressees())
                .map(parties -> parties.stream()
                        .map(Party::entry)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .toList();
        if (ends.get(0).isEmpty() || ends.get(1).isEmpty()) {
            return Set.of();
        }
        Set<EntryKey> all = new HashSet<>(ends.get(0));
        all.addAll(ends.get(1));
        return all;
    }

    /** What each message answers. */
    private static Map<MessageKey, Set<MessageKey>> answered(List<Reference> references) {
        Map<MessageKey, Set<MessageKey>> before = new HashMap<>();
        for (Reference reference : references) {
            if (reference.resolution().target() != null && reference.relation().joinsThread()) {
                before.computeIfAbsent(reference.from(), key -> new LinkedHashSet<>())
                        .add(reference.resolution().target());
            }
        }
        return before;
    }

    /** A group in order of time; of the messages of one day, each stands behind those that it answers or forwards. */
    private static List<MessageKey> answersLast(List<LinkedMessage> group, Map<MessageKey, Set<MessageKey>> before) {
        Set<MessageKey> ordered = new LinkedHashSet<>();
        Map<MessageKey, LinkedMessage> byKey = new HashMap<>();
        group.forEach(linked -> byKey.put(linked.key(), linked));
        group.forEach(linked -> add(linked, before, byKey, new HashSet<>(), ordered));
        return List.copyOf(ordered);
    }

    private static void add(
            LinkedMessage linked,
            Map<MessageKey, Set<MessageKey>> before,
            Map<MessageKey, LinkedMessage> group,
            Set<MessageKey> above,
            Set<MessageKey> ordered) {
        if (ordered.contains(linked.key()) || !above.add(linked.key())) {
            return;
        }
        for (MessageKey key : before.getOrDefault(linked.key(), Set.of())) {
            LinkedMessage answered = group.get(key);
            if (answered != null
                    && isSameDay(linked.message().date(), answered.message().date())) {
                add(answered, before, group, above, ordered);
            }
        }
        ordered.add(linked.key());
    }

    private static boolean isSameDay(@Nullable HistoricalDate one, @Nullable HistoricalDate other) {
        return one != null
                && other != null
                && one.anchor().withoutTime().equals(other.anchor().withoutTime());
    }

    private static Stream<LinkedMessage> documents(List<LinkedMessage> group) {
        return group.stream().filter(linked -> !linked.attested());
    }

    private void join(MessageKey one, MessageKey other) {
        parents.put(root(one), root(other));
    }

    private MessageKey root(MessageKey key) {
        MessageKey root = key;
        MessageKey next = parents.get(root);
        while (next != null && next != root) {
            root = next;
            next = parents.get(root);
        }
        MessageKey walker = key;
        while (walker != root) {
            MessageKey parent = parents.put(walker, root);
            walker = parent == null ? root : parent;
        }
        return root;
    }
}
