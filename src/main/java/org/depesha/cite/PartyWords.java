package org.depesha.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.depesha.model.Entry;
import org.depesha.model.Party;
import org.depesha.model.Registers;

/** Names parties in words: "Joseph Stalin (“Filippov”)". */
public final class PartyWords {

    private final Registers registers;

    public PartyWords(Registers registers) {
        this.registers = registers;
    }

    /** A party, with a sign where the edition is not sure of it. */
    public String of(Party party) {
        return party.told(sure(party));
    }

    /** A party by the name of its entry, with the name that the document uses behind it where that is another. */
    private String sure(Party party) {
        Entry entry = party.entry() == null ? null : registers.find(party.entry());
        if (entry == null) {
            return party.name().isEmpty() && party.entry() != null
                    ? party.entry().id()
                    : party.name();
        }
        boolean same = party.name().isEmpty() || party.name().equalsIgnoreCase(entry.name());
        return same ? entry.name() : entry.name() + " (“" + party.name() + "”)";
    }

    /** Several parties: "A", "A and B", "A, B, and C"; empty for none. */
    public String of(List<Party> parties) {
        return join(
                parties.stream().map(this::of).filter(name -> !name.isBlank()).collect(Collectors.toList()));
    }

    /** Several parties by the names of their entries alone. */
    String named(List<Party> parties) {
        return join(parties.stream()
                .map(registers::told)
                .filter(name -> !name.isBlank())
                .toList());
    }

    /** Joins names as a sentence does. */
    static String join(List<String> names) {
        int last = names.size() - 1;
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
        };
    }
}
