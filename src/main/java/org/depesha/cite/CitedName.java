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
public record CitedName(String family, String given, Affixes affixes, String literal, boolean doubtful) {

    /**
     * What stands around the family's name.
     *
     * @param familyFirst the whole name where the family's name stands first in it, as in China, Korea or Hungary: "Mao
     *     Zedong"; else empty
     */
    public record Affixes(Particle particle, Suffix suffix, String familyFirst) {

        static final Affixes NONE = new Affixes(Particle.NONE, Suffix.NONE, "");
    }

    /**
     * "van", "d’": what stands between a given and a family's name.
     *
     * @param kept whether it goes before the family's name in a list too: "de Gaulle, Charles"
     */
    public record Particle(String words, boolean kept) {

        static final Particle NONE = new Particle("", false);
    }

    /**
     * "Jr.", "III": what stands behind the family's name.
     *
     * @param comma whether a comma stands before it
     */
    public record Suffix(String words, boolean comma) {

        static final Suffix NONE = new Suffix("", false);
    }

    Particle particle() {
        return affixes.particle();
    }

    Suffix suffix() {
        return affixes.suffix();
    }

    String familyFirst() {
        return affixes.familyFirst();
    }

    /** A name that is not taken apart: an organization, or a person of whom only the name is known. */
    public static CitedName whole(String name) {
        return new CitedName("", "", Affixes.NONE, name, false);
    }

    /** A party by its entry. */
    static CitedName of(Party party, Registers registers) {
        Entry entry = party.entry() == null ? null : registers.find(party.entry());
        if (entry == null) {
            return whole(party.name()).doubted(party.isDoubted());
        }
        CitedName name =
                entry.key().kind() == RegisterKind.PERSON ? PersonParts.of(entry.naming()) : whole(entry.name());
        return name.doubted(party.isDoubted());
    }

    private CitedName doubted(boolean doubted) {
        return new CitedName(family, given, affixes, literal, doubted);
    }

    /** "Stalin, Joseph", "Gogh, Vincent van", "King, Martin Luther, Jr.", or the whole name. */
    String inverted() {
        if (!literal.isEmpty()) {
            return literal;
        }
        String listed = particle().kept() ? withParticle() : family;
        String first = particle().kept() ? given : givenWithParticle();
        return listed
                + (first.isEmpty() ? "" : ", " + first)
                + (suffix().words().isEmpty() ? "" : ", " + suffix().words());
    }

    /** "Joseph Stalin", "Mao Zedong", "Beatrice d’Este", "Martin Luther King, Jr.", or the whole name. */
    String direct() {
        if (!literal.isEmpty() || !familyFirst().isEmpty()) {
            return literal + familyFirst();
        }
        String behind = suffix().words().isEmpty() ? "" : (suffix().comma() ? ", " : " ") + suffix().words();
        return (given + " " + withParticle()).strip() + behind;
    }

    /** The family's name with what stands before it: "van Gogh", "d’Este". */
    String withParticle() {
        boolean bound = particle().words().matches(".*['’-]");
        return (particle().words() + (bound ? "" : " ") + family).strip();
    }

    /** The given name with the particle behind it, as lists have it: "Vincent van". */
    String givenWithParticle() {
        return (given + " " + particle().words()).strip();
    }

    /** Several names as a sentence has them. */
    static String join(List<CitedName> names, CitedWords words) {
        return words.names(names.stream()
                .map(name -> name.doubtful() ? Certainty.LOW.told(name.direct()) : name.direct())
                .toList());
    }

    /** The name as citations print it: one that is not sure stands whole, in brackets. */
    CitedName printed(boolean inverted) {
        return doubtful ? whole(Certainty.LOW.told(inverted ? inverted() : direct())) : this;
    }

    /** The name as it is printed where brackets are around it already: {@code Ada Berg?}. */
    CitedName printedInBrackets() {
        return doubtful ? whole(direct() + "?") : this;
    }

    boolean isKnown() {
        return !(family + given + literal).isBlank();
    }
}
