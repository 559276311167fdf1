package org.depesha.model;

/**
 * The parts of a person's name, as an editor or a TEI file tells them. Any may be empty; all are where nobody told.
 *
 * @param family what a person is listed under: "Gogh", "King"
 * @param given "Vincent", "Martin Luther"
 * @param affixes what stands between the two, and behind
 * @param literal the whole name, where it is not to be taken apart: "Anna, Countess of Kell"
 */
public record NameParts(String family, String given, Affixes affixes, String literal) {

    public static final NameParts NONE = new NameParts("", "", new Affixes("", ""), "");

    /**
     * The small words of a name.
     *
     * @param prefix what stands between its two parts: "van", "d’"
     * @param suffix what stands behind them: "Jr.", "III"
     */
    public record Affixes(String prefix, String suffix) {}

    /** Whether nobody told them. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** "Gogh, Vincent van", "King, Martin Luther, Jr.", or the whole name: as lists have it. */
    public String inverted() {
        if (family.isEmpty()) {
            return literal;
        }
        String first = (given + " " + affixes.prefix).strip();
        return family + (first.isEmpty() ? "" : ", " + first) + (affixes.suffix.isEmpty() ? "" : ", " + affixes.suffix);
    }
}
