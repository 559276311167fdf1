package org.depesha.cite;

import java.util.List;
import org.depesha.model.Certainty;
import org.depesha.model.Entry;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;

/**
 * A name as reference managers want it: in parts for a person whose entry tells the parts, else whole.
 *
 * @param family empty where the name is whole
 * @param given empty likewise
 * @param literal the whole name; empty where it has parts
 * @param doubtful whether the edition is not sure that it is this one
 */
public record CitedName(String family, String given, String literal, boolean doubtful) {

    /** A name of somebody who is known for sure. */
    public CitedName(String family, String given, String literal) {
        this(family, given, literal, false);
    }

    /** A name that is not taken apart: an organization, or a person of whom only the name is known. */
    public static CitedName whole(String name) {
        return new CitedName("", "", name);
    }

    /** A party by its entry; a person's parts are told by the comma of {@code sort}: "Stalin, Joseph". */
    static CitedName of(Party party, Registers registers) {
        Entry entry = party.entry() == null ? null : registers.find(party.entry());
        if (entry == null) {
            return new CitedName("", "", party.name(), party.isDoubted());
        }
        int comma = entry.naming().sort().indexOf(',');
        boolean person = entry.key().kind() == RegisterKind.PERSON;
        String family =
                comma < 0 ? "" : entry.naming().sort().substring(0, comma).strip();
        String given =
                comma < 0 ? "" : entry.naming().sort().substring(comma + 1).strip();
        return !person || family.isEmpty() || given.isEmpty()
                ? new CitedName("", "", entry.name(), party.isDoubted())
                : new CitedName(family, given, "", party.isDoubted());
    }

    /** "Stalin, Joseph", or the whole name. */
    String inverted() {
        return literal.isEmpty() ? family + ", " + given : literal;
    }

    /** "Joseph Stalin", or the whole name. */
    String direct() {
        return literal.isEmpty() ? given + " " + family : literal;
    }

    /** Several names as a sentence has them. */
    static String join(List<CitedName> names) {
        return PartyWords.join(names.stream()
                .map(name -> name.doubtful() ? Certainty.LOW.told(name.direct()) : name.direct())
                .toList());
    }

    /** The name as citations print it: one that is not sure stands whole, in brackets. */
    CitedName printed(boolean inverted) {
        return doubtful ? whole(Certainty.LOW.told(inverted ? inverted() : direct())) : this;
    }

    boolean isKnown() {
        return !(family + given + literal).isBlank();
    }
}
