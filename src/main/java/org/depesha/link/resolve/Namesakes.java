package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.names.NamesInText;
import org.depesha.model.EntryKey;
import org.depesha.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * Decides who of several with one name is meant: who is a party of the message itself, or the only one of them who
 * takes part in any of that time.
 */
final class Namesakes {

    /** In days: a correspondent who is silent longer is not one of the time. */
    private static final int HALF_A_YEAR = 183;

    private final NamesInText names;
    private final Map<EntryKey, TreeSet<LocalDate>> days = new HashMap<>();

    /** Learns who takes part when. */
    Namesakes(NamesInText names, Collection<LinkedMessage> messages) {
        this.names = names;
        messages.forEach(linked -> {
            LocalDate day = CandidateIndex.day(linked.message().date());
            if (day != null) {
                parties(linked)
                        .forEach(key ->
                                days.computeIfAbsent(key, k -> new TreeSet<>()).add(day));
            }
        });
    }

    /**
     * Those of these persons who are meant; none where a name that several share may mean any of them.
     *
     * @param from the message that names them
     * @param said its day; null where it is not known
     */
    List<EntryKey> known(List<EntryKey> persons, LinkedMessage from, @Nullable LocalDate said) {
        boolean shared = persons.stream()
                .anyMatch(one -> persons.stream().anyMatch(other -> !one.equals(other) && names.share(one, other)));
        if (!shared) {
            return persons;
        }
        List<EntryKey> own = parties(from).filter(persons::contains).distinct().toList();
        List<EntryKey> around = own.isEmpty()
                ? persons.stream()
                        .filter(one -> said != null && takesPart(one, said))
                        .toList()
                : own;
        return around.size() == 1 ? around : List.of();
    }

    private boolean takesPart(EntryKey person, LocalDate said) {
        TreeSet<LocalDate> known = days.get(person);
        return known != null
                && !known.subSet(said.minusDays(HALF_A_YEAR), true, said.plusDays(HALF_A_YEAR), true)
                        .isEmpty();
    }

    private static Stream<EntryKey> parties(LinkedMessage linked) {
        return Stream.concat(
                        linked.message().parties().senders().stream(), linked.message().parties().addressees().stream())
                .map(Party::entry)
                .filter(Objects::nonNull);
    }
}
