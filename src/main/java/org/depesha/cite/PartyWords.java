package org.depesha.cite;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesha.model.Entry;
import org.depesha.model.Party;
import org.depesha.model.Registers;

/** Names parties in words: "Joseph Stalin (“Filippov”)". */
public final class PartyWords {

    private final Registers registers;
    private final CitedWords words;

    /**
     * Words for the parties of some registers.
     *
     * @param words of the language
     */
    public PartyWords(Registers registers, CitedWords words) {
        this.registers = registers;
        this.words = words;
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
        String as = registers.writtenAs(party);
        return as.isEmpty() ? entry.name() : words.say("message.also-as", Map.of("name", entry.name(), "as", as));
    }

    /** Several parties as a sentence has them; empty for none. */
    public String of(List<Party> parties) {
        return words.names(
                parties.stream().map(this::of).filter(name -> !name.isBlank()).collect(Collectors.toList()));
    }

    /** Several parties by the names of their entries alone. */
    String named(List<Party> parties) {
        return words.names(registers.told(parties));
    }

    /** Joins names as an English sentence does. */
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
