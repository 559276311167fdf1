package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.resolve.Correspondents.Ends;
import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/**
 * Messages that share something, such as a number or a day, in order of time. There may be thousands: then only those
 * between the right two are looked at, and of these the nearest in time, so that no reference costs more than some
 * dozens of comparisons.
 */
final class CandidateBucket {

    static final CandidateBucket EMPTY =
            new CandidateBucket(message -> null, message -> new Ends(Set.of(), Set.of(), false, false));

    private static final int FEW = 48;

    private final Function<LinkedMessage, @Nullable LocalDate> days;
    private final Function<LinkedMessage, Ends> ends;
    private final List<LinkedMessage> all = new ArrayList<>();
    private @Nullable Map<Pair, List<LinkedMessage>> byPair;

    /** A sender and an addressee; null for whoever it is. */
    private record Pair(@Nullable EntryKey sender, @Nullable EntryKey addressee) {}

    CandidateBucket(Function<LinkedMessage, @Nullable LocalDate> days, Function<LinkedMessage, Ends> ends) {
        this.days = days;
        this.ends = ends;
    }

    /** Adds a message, which comes after all others in time. */
    void add(LinkedMessage message) {
        all.add(message);
    }

    List<LinkedMessage> all() {
        return all;
    }

    boolean isSmall() {
        return all.size() <= FEW;
    }

    /**
     * Those from any of these senders to any of these addressees, each pair's nearest in time.
     *
     * @param senders empty for whoever it is
     * @param addressees empty for whoever it is
     * @param day that on which they are spoken of; null where it is not known
     */
    Collection<LinkedMessage> between(Set<EntryKey> senders, Set<EntryKey> addressees, @Nullable LocalDate day) {
        Map<MessageKey, LinkedMessage> found = new LinkedHashMap<>();
        for (Pair pair : pairs(senders, addressees)) {
            nearest(byPair().getOrDefault(pair, List.of()), day).forEach(message -> found.put(message.key(), message));
        }
        return found.values();
    }

    private static Set<Pair> pairs(Set<EntryKey> senders, Set<EntryKey> addressees) {
        Set<Pair> pairs = new LinkedHashSet<>();
        if (senders.isEmpty()) {
            addressees.stream().sorted().forEach(addressee -> pairs.add(new Pair(null, addressee)));
        } else if (addressees.isEmpty()) {
            senders.stream().sorted().forEach(sender -> pairs.add(new Pair(sender, null)));
        } else {
            senders.stream()
                    .sorted()
                    .forEach(sender ->
                            addressees.stream().sorted().forEach(addressee -> pairs.add(new Pair(sender, addressee))));
        }
        return pairs;
    }

    private synchronized Map<Pair, List<LinkedMessage>> byPair() {
        if (byPair == null) {
            Map<Pair, List<LinkedMessage>> made = new HashMap<>();
            for (LinkedMessage message : all) {
                Ends both = ends.apply(message);
                both.senders()
                        .forEach(sender -> made.computeIfAbsent(new Pair(sender, null), pair -> new ArrayList<>())
                                .add(message));
                both.addressees()
                        .forEach(addressee -> made.computeIfAbsent(new Pair(null, addressee), pair -> new ArrayList<>())
                                .add(message));
                both.senders()
                        .forEach(sender -> both.addressees()
                                .forEach(addressee -> made.computeIfAbsent(
                                                new Pair(sender, addressee), pair -> new ArrayList<>())
                                        .add(message)));
            }
            byPair = made;
        }
        return byPair;
    }

    /** The last before a day and on it, and the first behind it. */
    private List<LinkedMessage> nearest(List<LinkedMessage> list, @Nullable LocalDate day) {
        if (list.size() <= FEW || day == null) {
            return list.subList(0, Math.min(list.size(), FEW));
        }
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) / 2;
            LocalDate there = days.apply(list.get(middle));
            if (there == null || there.isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return list.subList(Math.max(0, low - FEW), Math.min(list.size(), low + FEW / 2));
    }
}
