package org.depesha.words;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a word goes with a count, by the rules of the Unicode CLDR (UTS #35, part 3, "Language Plural Rules"):
 * {@code one: i = 1 and v = 0}. Only whole numbers are counted here, so that {@code n} and {@code i} are the number
 * itself and every other operand is 0.
 */
public final class PluralRules {

    /** The category of all that no rule takes. */
    public static final String OTHER = "other";

    /** The categories of the CLDR. */
    public static final Set<String> CATEGORIES = Set.of("zero", "one", "two", "few", "many", OTHER);

    private static final String RANGE = "\\d+(?:\\.\\.\\d+)?";
    private static final Pattern RELATION =
            Pattern.compile("(?<operand>[nivfwtec])(?: % (?<modulus>\\d+))? (?<sign>!?=) " + "(?<ranges>" + RANGE
                    + "(?:, ?" + RANGE + ")*)");

    private final Map<String, String> rules;

    private PluralRules(Map<String, String> rules) {
        this.rules = rules;
    }

    /**
     * Rules by their categories.
     *
     * @throws IllegalArgumentException saying what is wrong with which
     */
    public static PluralRules of(Map<String, String> rules) {
        rules.forEach((category, rule) -> {
            if (!CATEGORIES.contains(category)) {
                throw new IllegalArgumentException("`" + category + "` is not a plural category");
            }
            Arrays.stream(rule.split(" and | or ")).forEach(relation -> {
                if (!RELATION.matcher(relation.strip()).matches()) {
                    throw new IllegalArgumentException("`" + relation.strip() + "` is not a plural rule");
                }
            });
        });
        return new PluralRules(new LinkedHashMap<>(rules));
    }

    /** The category of a number, which is not negative. */
    public String category(long number) {
        return rules.entrySet().stream()
                .filter(rule -> isTrue(rule.getValue(), number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    /** The categories that a language has. */
    public Set<String> categories() {
        Set<String> all = new TreeSet<>(rules.keySet());
        all.add(OTHER);
        return all;
    }

    private static boolean isTrue(String rule, long number) {
        return Arrays.stream(rule.split(" or "))
                .anyMatch(all -> Arrays.stream(all.split(" and ")).allMatch(one -> holds(one.strip(), number)));
    }

    private static boolean holds(String relation, long number) {
        Matcher parts = RELATION.matcher(relation);
        if (!parts.matches()) {
            throw new IllegalStateException(relation);
        }
        boolean whole =
                parts.group("operand").equals("n") || parts.group("operand").equals("i");
        long value = whole ? number : 0;
        long left = parts.group("modulus") == null ? value : value % Long.parseLong(parts.group("modulus"));
        boolean inside = Arrays.stream(parts.group("ranges").split(", ?")).anyMatch(range -> isIn(range, left));
        return inside == parts.group("sign").equals("=");
    }

    private static boolean isIn(String range, long number) {
        String[] ends = range.split("\\.\\.");
        return Long.parseLong(ends[0]) <= number && number <= Long.parseLong(ends[ends.length - 1]);
    }
}
