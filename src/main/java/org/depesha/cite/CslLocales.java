package org.depesha.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The locales of the CSL project, which hold the words and dates that styles print in a language. */
final class CslLocales {

    /** The region in which the CSL project keeps a language whose region is not named like it. */
    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("ca", "AD"),
            Map.entry("cs", "CZ"),
            Map.entry("cy", "GB"),
            Map.entry("da", "DK"),
            Map.entry("el", "GR"),
            Map.entry("en", "US"),
            Map.entry("et", "EE"),
            Map.entry("fa", "IR"),
            Map.entry("he", "IL"),
            Map.entry("hi", "IN"),
            Map.entry("ja", "JP"),
            Map.entry("km", "KH"),
            Map.entry("ko", "KR"),
            Map.entry("nb", "NO"),
            Map.entry("nn", "NO"),
            Map.entry("sl", "SI"),
            Map.entry("sv", "SE"),
            Map.entry("uk", "UA"),
            Map.entry("vi", "VN"),
            Map.entry("zh", "CN"));

    private static final String ENGLISH = "en-US";

    private CslLocales() {}

    /** The tag of the locale for a language: of its own region, else of the language, else American English. */
    static String tag(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String code = locale.getLanguage();
        return List.of(
                        code + "-" + locale.getCountry(),
                        code + "-" + REGIONS.getOrDefault(code, code.toUpperCase(Locale.ROOT)),
                        code)
                .stream()
                .filter(tag -> CslLocales.class.getResource(path(tag)) != null)
                .findFirst()
                .orElse(ENGLISH);
    }

    /** A locale's XML. */
    static String xml(String tag) {
        return ProgramStyles.resource(path(tag));
    }

    private static String path(String tag) {
        return "/locales-" + tag + ".xml";
    }
}
