package org.depesha.cite;

import java.util.regex.Pattern;
import org.depesha.model.Entry;
import org.depesha.model.NameParts;

/**
 * Tells the parts of a person's name: those that the entry states, or else those that its {@code sort} and its
 * {@code name} tell together. {@code sort} has the family's name before its first comma; where {@code name} has the
 * other words, there they belong: before it ("Vincent van Gogh"), behind it ("King Jr."), or nowhere, and then the name
 * stays whole ("Anna, Countess of Kell", "Mao Zedong").
 */
final class PersonParts {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** What binds a particle to the next word: "d’", "al-". */
    private static final String BINDING = "'’-";

    private final String name;
    private final String sort;

    private PersonParts(Entry.Naming naming) {
        this.name = naming.name().strip();
        this.sort = naming.sort().strip();
    }

    /** A person's name in parts, or whole. */
    static CitedName of(Entry.Naming naming) {
        NameParts told = naming.parts();
        PersonParts parts = new PersonParts(naming);
        if (!told.literal().isEmpty()) {
            return CitedName.whole(told.literal());
        }
        if (told.family().isEmpty()) {
            return parts.found();
        }
        boolean keeps = !told.affixes().prefix().isEmpty()
                && parts.sort.startsWith(told.affixes().prefix());
        int end = plain(parts.name).lastIndexOf(plain(told.family()))
                + told.family().length();
        boolean comma = end < told.family().length()
                || parts.hasComma(end)
                || !plain(parts.name).contains(plain(told.affixes().suffix()));
        return told.given().isEmpty()
                        && told.affixes().prefix().isEmpty()
                        && told.affixes().suffix().isEmpty()
                ? CitedName.whole(told.family())
                : new CitedName(
                        told.family(),
                        told.given(),
                        new CitedName.Affixes(
                                new CitedName.Particle(told.affixes().prefix(), keeps),
                                new CitedName.Suffix(told.affixes().suffix(), comma),
                                parts.isFamilyFirst(told) ? parts.name : ""),
                        "",
                        false);
    }

    /** Whether the name is the family's name with the given name behind it: "Mao Zedong", "毛泽东". */
    private boolean isFamilyFirst(NameParts told) {
        return !told.given().isEmpty()
                && (plain(name).equals(plain(told.family() + " " + told.given()))
                        || name.equals(told.family() + told.given()));
    }

    private CitedName found() {
        String[] parts = COMMA.split(sort, 3);
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            return CitedName.whole(name);
        }
        int start = position(parts[0]);
        if (start < 0) {
            return CitedName.whole(name);
        }
        int end = start + parts[0].length();
        String before = name.substring(0, start).strip();
        String behind = name.substring(end).replaceFirst("^[\\s,]+", "");
        if (before.isEmpty() && !behind.isEmpty()) {
            return CitedName.whole(name);
        }
        boolean suffixFirst = parts.length == 3 && same(parts[1], behind) && !behind.isEmpty();
        String given = suffixFirst ? parts[2] : parts[1];
        String suffix = parts.length < 3 ? behind : suffixFirst ? parts[1] : parts[2];
        if (parts.length < 3 && !behind.isEmpty() && plain(given).endsWith(" " + plain(behind))) {
            given = given.substring(0, given.length() - behind.length()).strip();
        }
        return named(parts[0], given, before, new CitedName.Suffix(suffix, hasComma(end)));
    }

    private static CitedName named(String family, String given, String before, CitedName.Suffix suffix) {
        String particle = particle(given);
        boolean stands = !particle.isEmpty()
                && particle.length() < given.length()
                && plain(before).endsWith(plain(particle));
        return new CitedName(
                family,
                stands ? given.substring(0, given.length() - particle.length()).strip() : given,
                new CitedName.Affixes(new CitedName.Particle(stands ? particle : "", false), suffix, ""),
                "",
                false);
    }

    /** The last words of a given name that are no name: in small letters, or bound to the next word. */
    private static String particle(String given) {
        String[] words = given.split("\\s+");
        int first = words.length;
        while (first > 0 && isParticle(words[first - 1])) {
            first--;
        }
        return String.join(" ", java.util.Arrays.copyOfRange(words, first, words.length));
    }

    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.codePointAt(0)) || BINDING.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Where a family's name stands in the name as whole words; -1 for nowhere. */
    private int position(String family) {
        String all = plain(name);
        for (int at = all.lastIndexOf(plain(family)); at >= 0; at = all.lastIndexOf(plain(family), at - 1)) {
            int end = at + family.length();
            boolean begins = at == 0 || all.charAt(at - 1) == ' ' || BINDING.indexOf(all.charAt(at - 1)) >= 0;
            boolean ends = end == all.length() || all.charAt(end) == ' ' || all.charAt(end) == ',';
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    private boolean hasComma(int end) {
        return end < name.length() && name.charAt(end) == ',';
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** One kind of apostrophe, as many characters. */
    private static String plain(String words) {
        return words.replace('’', '\'');
    }
}
