package org.depesha.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which fields of a letter a style prints, found by having it cite one that was made up: styles name a field and print
 * it for other things only.
 *
 * @param title of a letter that has an addressee
 * @param recipient the addressee
 * @param contributor the relay, by a word of the style's own: others say "with", as of somebody who helped to write
 * @param number by which the letter is cited, where it is told what that number is, and the kind is not torn away from
 *     the addressee for it
 * @param kindBegins whether the kind stands at the beginning of a sentence, and the style leaves its first letter as it
 *     is
 * @param eventDate the letter's own date, beside the year of the edition
 * @param references whence the translation was taken; a style that does not print it so may print it as {@code source}
 */
record StyleFields(
        boolean title,
        boolean recipient,
        boolean contributor,
        boolean number,
        boolean kindBegins,
        boolean eventDate,
        boolean references) {

    private static final String TITLE = "Trialtitle";
    private static final String KIND = "trialkind";
    private static final String RECIPIENT = "Recipientname";
    private static final String RELAY = "Relayname";
    private static final String REFERENCES = "Referenceswords";
    private static final String NUMBER = "98765";
    private static final int YEAR = 1234;

    /** A letter that has everything. */
    static Map<String, Object> trial() {
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("id", "trial");
        csl.put("type", "personal_communication");
        csl.put("title", TITLE);
        csl.put("title-short", TITLE);
        csl.put("genre", KIND);
        csl.put("number", NUMBER);
        CslItem.names(csl, "author", List.of(CitedName.whole("Author")));
        CslItem.names(csl, "recipient", List.of(CitedName.whole(RECIPIENT)));
        CslItem.names(csl, "contributor", List.of(CitedName.whole(RELAY)));
        csl.put("references", REFERENCES);
        csl.put("container-title", "Edition");
        csl.put("event-date", Map.of("date-parts", List.of(List.of(YEAR, 1, 1))));
        csl.put("issued", Map.of("date-parts", List.of(List.of(2000))));
        return csl;
    }

    /** What the style printed of it, in any of its forms. */
    static StyleFields of(List<StyledCitation> trial, CitationStyle style) {
        boolean number =
                has(trial, NUMBER) && !has(trial, "\\. " + NUMBER + "\\.") && !has(trial, "\\[\\p{L}+ " + RECIPIENT);
        return new StyleFields(
                has(trial, TITLE),
                has(trial, RECIPIENT),
                has(trial, RELAY) && style.namesContributors(),
                number,
                has(trial, "\\. " + KIND),
                has(trial, Integer.toString(YEAR)),
                has(trial, REFERENCES));
    }

    private static boolean has(List<StyledCitation> citations, String pattern) {
        Pattern words = Pattern.compile(pattern);
        return citations.stream()
                .anyMatch(cited -> words.matcher(cited.citation().text()).find());
    }
}
