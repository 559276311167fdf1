package org.depesha.seeing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.model.EntryKey;
import org.depesha.model.Party;

/**
 * Who wrote to whom. A message of several senders or addressees counts for each two of them; one whose sender or
 * addressee no register has, for nobody; copies and relays make no pair.
 *
 * @param persons those who take part in a pair, with most messages first
 * @param pairs those with most messages first
 */
public record Correspondence(List<Correspondent> persons, List<Pair> pairs) {

    /**
     * A person or an organization.
     *
     * @param messages in which it takes part
     */
    public record Correspondent(EntryKey key, int messages) {}

    /**
     * Two who wrote to each other, or one to the other. The first is the one whose key comes first, so that their page
     * keeps its address.
     *
     * @param there what the first wrote to the second, in order of time
     * @param back what the second wrote to the first, in order of time
     */
    public record Pair(EntryKey first, EntryKey second, List<LinkedMessage> there, List<LinkedMessage> back) {

        public Pair {
            there = there.stream().sorted(ORDER).toList();
            back = back.stream().sorted(ORDER).toList();
        }

        public int size() {
            return there.size() + back.size();
        }

        /** Both ways in order of time; those without a date last. */
        public List<LinkedMessage> messages() {
            Set<MessageKey> seen = new HashSet<>();
            return Stream.concat(there.stream(), back.stream())
                    .filter(linked -> seen.add(linked.key()))
                    .sorted(ORDER)
                    .toList();
        }

        /** Whether these are the two. */
        public boolean isOf(EntryKey one, EntryKey other) {
            return first.equals(one) && second.equals(other);
        }

        public boolean has(EntryKey key) {
            return first.equals(key) || second.equals(key);
        }

        /** The one that is not this one. */
        EntryKey other(EntryKey key) {
            return first.equals(key) ? second : first;
        }
    }

    private static final Comparator<LinkedMessage> ORDER = Comparator.comparing(
                    (LinkedMessage linked) -> linked.message().date(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LinkedMessage::key);

    private record Two(EntryKey first, EntryKey second) implements Comparable<Two> {

        /** The same two, the other way round. */
        Two turned() {
            return new Two(/* first= */ second, /* second= */ first);
        }

        @Override
        public int compareTo(Two other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }

    /** The correspondence of an edition. */
    public static Correspondence of(LinkedEdition edition) {
        Map<Two, List<LinkedMessage>> ways = new TreeMap<>();
        edition.messages()
                .once()
                .forEach(linked -> ways(linked)
                        .forEach(way -> ways.computeIfAbsent(way, none -> new ArrayList<>())
                                .add(linked)));
        List<Pair> pairs = new ArrayList<>();
        ways.forEach((way, there) -> {
            Two turned = way.turned();
            boolean named = ways.containsKey(turned) && way.compareTo(turned) > 0;
            if (!named) {
                pairs.add(pair(way, there, ways.getOrDefault(turned, List.of())));
            }
        });
        pairs.sort(Comparator.comparing(Pair::size)
                .reversed()
                .thenComparing(Pair::first)
                .thenComparing(Pair::second));
        return new Correspondence(persons(pairs), List.copyOf(pairs));
    }

    private static Pair pair(Two way, List<LinkedMessage> there, List<LinkedMessage> back) {
        return way.first().compareTo(way.second()) < 0
                ? new Pair(way.first(), way.second(), there, back)
                : new Pair(way.second(), way.first(), back, there);
    }

    private static Set<Two> ways(LinkedMessage linked) {
        Set<Two> ways = new HashSet<>();
        List<EntryKey> addressees = keys(linked.message().parties().addressees());
        for (EntryKey sender : keys(linked.message().parties().senders())) {
            addressees.stream()
                    .filter(addressee -> !addressee.equals(sender))
                    .forEach(addressee -> ways.add(new Two(sender, addressee)));
        }
        return ways;
    }

    private static List<EntryKey> keys(List<Party> parties) {
        return parties.stream()
                .map(Party::entry)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Correspondent> persons(List<Pair> pairs) {
        Map<EntryKey, Set<MessageKey>> messages = new HashMap<>();
        for (Pair pair : pairs) {
            for (EntryKey key : List.of(pair.first(), pair.second())) {
                Set<MessageKey> own = messages.computeIfAbsent(key, none -> new HashSet<>());
                pair.there().forEach(linked -> own.add(linked.key()));
                pair.back().forEach(linked -> own.add(linked.key()));
            }
        }
        return messages.entrySet().stream()
                .map(entry -> new Correspondent(entry.getKey(), entry.getValue().size()))
                .sorted(Comparator.comparing(Correspondent::messages).reversed().thenComparing(Correspondent::key))
                .toList();
    }
}
