package org.depesha.cite;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings particles and suffixes through citeproc-java 3.5, which writes "van Gogh, Vincent" and "King Jr., Martin
 * Luther" in lists, and "d’ Este": it is given marks with a name's parts, and its output is put in order by them. The
 * marks are noncharacters of Unicode, which no text has.
 */
final class NameMarks {

    private static final char SUFFIX = '\uFDD0';
    private static final char SUFFIX_ENDS = '\uFDD1';
    private static final char COMMA = '\uFDD2';
    private static final char GIVEN_ENDS = '\uFDD3';
    private static final char BOUND = '\uFDD4';

    /** The marks that tell several names of one citation apart. */
    private static final char FIRST_NAME = '\uFDD5';

    private static final int NAMES = '\uFDEF' - FIRST_NAME + 1;

    private static final Pattern LISTED =
            Pattern.compile("\\s?\uFDD0(.)\uFDD2?([^\uFDD1]*)\uFDD1, ([^\uFDD0\uFDD3]*)\uFDD3\\1(\\.?)");

    private static final Pattern WITH_COMMA = Pattern.compile("\\s?\uFDD0.\uFDD2");
    /** Where a sentence goes on behind a suffix with a comma, another follows it: "King, Jr., to" (Chicago 6.43). */
    private static final Pattern IN_SENTENCE = Pattern.compile("(?<=\uFDD2[^\uFDD1]{1,20}\uFDD1)(?= \\p{Ll})");

    private static final Pattern BOUND_TO_NEXT = Pattern.compile("\uFDD4\\s?");
    private static final Pattern MARK = Pattern.compile("[\uFDD0-\uFDEF]");

    private NameMarks() {}

    /**
     * A name for the engine, whose given names stand first or behind a comma; one that has its family's name first is
     * printed so, unless the style makes initials. The engine makes no initials of a given name that holds marks: they
     * are made here.
     *
     * @param initials how the style writes initials there; null where it writes given names whole
     */
    static Map<String, Object> name(CitedName name, @Nullable String initials) {
        if (initials == null && !name.familyFirst().isEmpty()) {
            return Map.of("literal", name.familyFirst());
        }
        CitedName.Particle particle = name.particle();
        boolean dropped = !particle.kept() && !particle.words().isEmpty();
        boolean marked = dropped || !name.suffix().words().isEmpty();
        String bound = dropped && name.withParticle().startsWith(particle.words() + name.family()) ? BOUND + "" : "";
        String first = marked && initials != null
                ? StringHelper.initializeName(name.given(), initials, false).strip()
                : name.given();
        String given = dropped ? (first + " " + particle.words()).strip() : first;
        Map<String, Object> parts = new LinkedHashMap<>();
        CslItem.text(parts, "family", particle.kept() ? name.withParticle() : name.family());
        if (name.suffix().words().isEmpty()) {
            CslItem.text(parts, "given", given + (dropped ? GIVEN_ENDS + bound : ""));
        } else {
            char which = (char) (FIRST_NAME + Math.floorMod(name.hashCode(), NAMES));
            CslItem.text(parts, "given", given + GIVEN_ENDS + which + bound);
            String comma = name.suffix().comma() ? COMMA + "" : "";
            CslItem.text(
                    parts, "suffix", "" + SUFFIX + which + comma + name.suffix().words() + SUFFIX_ENDS);
        }
        CslItem.text(parts, "literal", name.literal());
        return parts;
    }

    /** A doubtful name, which stands whole in its brackets, with the initials that the style would make of it. */
    static CitedName abbreviated(CitedName name, @Nullable String initials) {
        return initials == null || !name.doubtful() || name.given().isEmpty()
                ? name
                : new CitedName(
                        name.family(),
                        StringHelper.initializeName(name.given(), initials, false)
                                .strip(),
                        name.affixes(),
                        name.literal(),
                        true);
    }

    /** The engine's output with every particle and suffix where it belongs. */
    static String inOrder(String output) {
        if (output.chars().noneMatch(c -> c >= SUFFIX && c < FIRST_NAME)) {
            return output;
        }
        String listed = LISTED.matcher(output)
                .replaceAll(name -> Matcher.quoteReplacement(", " + name.group(3) + ", " + name.group(2)
                        + (name.group(2).endsWith(".") ? "" : name.group(4)))); // one full stop, and not two
        String inSentence = IN_SENTENCE.matcher(listed).replaceAll(",");
        String comma = WITH_COMMA.matcher(inSentence).replaceAll(", ");
        return MARK.matcher(BOUND_TO_NEXT.matcher(comma).replaceAll("")).replaceAll("");
    }
}
