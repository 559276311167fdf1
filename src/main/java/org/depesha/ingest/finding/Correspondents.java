package org.depesha.ingest.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a letter to whom, as its title and its id say it: neither, where one would be both.
 *
 * @param both the party that is the sender and the addressee; empty where there is none
 */
public record Correspondents(
        @Nullable Finding from, @Nullable Finding to, String both) {

    public static Correspondents of(Findings found, PartyNames names) {
        Finding from = FieldValue.of(Field.FROM, found, names).chosen();
        Finding to = FieldValue.of(Field.TO, found, names).chosen();
        if (from == null || to == null) {
            return new Correspondents(from, to, "");
        }
        List<PartyName> senders = names.all(from.value());
        return names.all(to.value()).stream()
                .filter(party -> senders.stream().anyMatch(party::isSame))
                .findFirst()
                .map(party -> new Correspondents(null, null, party.name()))
                .orElse(new Correspondents(from, to, ""));
    }
}
