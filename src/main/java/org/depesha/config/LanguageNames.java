package org.depesha.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesha.problem.DidYouMean;

/** The codes of languages (ISO 639) and their names in English and in the language itself, as the JDK knows them. */
final class LanguageNames {

    /** The bibliographic codes of ISO 639-2 that are not made from the language's own name. */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    /** Codes that ISO 639 gave up, and that are tags nonetheless. */
    private static final Set<String> OUTDATED = Set.of("iw", "in", "ji", "jw", "mo");

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> SHORTEST = shortest();

    private LanguageNames() {}

    /** Only when a name is looked for: there are hundreds, and an edition rarely has one. */
    private static final class ByName {
        private static final Map<String, String> CODES = byName();
    }

    private static Map<String, String> shortest() {
        Map<String, String> codes = new HashMap<>(BIBLIOGRAPHIC);
        TWO_LETTERS.stream()
                .filter(code -> !OUTDATED.contains(code))
                .forEach(code -> codes.put(Locale.forLanguageTag(code).getISO3Language(), code));
        return Map.copyOf(codes);
    }

    private static Map<String, String> byName() {
        Map<String, String> codes = new HashMap<>();
        for (int at = 0; at < 26 * 26 * 26; at++) {
            char[] letters = {(char) ('a' + at / 676), (char) ('a' + at / 26 % 26), (char) ('a' + at % 26)};
            put(new String(letters), codes);
        }
        // After them, as two letters count for more than three.
        Set<String> two = new HashSet<>(TWO_LETTERS);
        two.removeAll(OUTDATED);
        two.forEach(code -> put(code, codes));
        return Map.copyOf(codes);
    }

    private static void put(String code, Map<String, String> to) {
        Locale locale = Locale.forLanguageTag(code);
        for (Locale in : new Locale[] {Locale.ENGLISH, locale}) {
            String name = locale.getDisplayLanguage(in);
            if (!name.isEmpty() && !name.equals(code)) {
                to.put(name.toLowerCase(Locale.ROOT), SHORTEST.getOrDefault(code, code));
            }
        }
    }

    /**
     * The code by which BCP 47 knows a language: two letters where there are two. Empty for a word of more than three
     * letters, and for two letters that stand for no language.
     */
    static Optional<String> shortestCode(String code) {
        boolean known = code.length() == 3 || code.equals("x") || TWO_LETTERS.contains(code);
        return known ? Optional.of(SHORTEST.getOrDefault(code, code)) : Optional.empty();
    }

    static boolean isOutdated(String code) {
        return OUTDATED.contains(code);
    }

    /** The code of the language of this name, whatever its capital letters. */
    static Optional<String> codeOf(String name) {
        return Optional.ofNullable(ByName.CODES.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The code of the language whose name is nearest and begins alike. */
    static Optional<String> nearest(String name) {
        String given = name.toLowerCase(Locale.ROOT);
        return given.length() < 4
                ? Optional.empty()
                : DidYouMean.nearest(
                                given,
                                ByName.CODES.keySet().stream()
                                        .filter(known -> known.startsWith(given.substring(0, 2)))
                                        .toList())
                        .map(ByName.CODES::get);
    }
}
