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

    private static final List<Term> TERMS = Term.read(ProgramStyles.resource("terms.tsv"));

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

    /**
     * A locale's XML, with the words that it has in English only put into its language where the program knows them.
     */
    static String xml(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        String xml = ProgramStyles.resource(path(tag));
        for (Term term : TERMS) {
            if (term.language().equals(language)) {
                xml = term.in(xml);
            }
        }
        return xml;
    }

    /**
     * A word for things that are counted.
     *
     * @param begin the tag with which a locale begins it
     * @param forms for one and for several, as a locale has them
     */
    private record Term(String language, String begin, String forms) {

        static List<Term> read(String table) {
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Term(
                            row[0],
                            "<term name=\"" + row[1] + "\"" + (row[2].equals("long") ? "" : " form=\"" + row[2] + "\"")
                                    + ">",
                            "<single>" + row[3] + "</single><multiple>" + row[4] + "</multiple>"))
                    .toList();
        }

        String in(String xml) {
            String own = element(xml);
            boolean english = own.equals(element(ProgramStyles.resource(path(ENGLISH))));
            return own.isEmpty() || !english ? xml : xml.replace(begin + own, begin + forms);
        }

        /** What a locale has between the tags of the term; empty for nothing. */
        private String element(String xml) {
            int at = xml.indexOf(begin);
            return at < 0 ? "" : xml.substring(at + begin.length(), xml.indexOf("</term>", at));
        }
    }

    private static String path(String tag) {
        return "/locales-" + tag + ".xml";
    }
}
