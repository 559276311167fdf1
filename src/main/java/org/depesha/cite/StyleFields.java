package org.depesha.cite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
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
 * @param habits how it writes names
 */
record StyleFields(
        boolean title,
        boolean recipient,
        boolean contributor,
        boolean number,
        boolean kindBegins,
        boolean eventDate,
        boolean references,
        NameHabits habits) {

    private static final String TITLE = "Trialtitle";
    private static final String KIND = "trialkind";
    private static final String RECIPIENT = "Recipientname";
    private static final String RELAY = "Relayname";
    private static final String REFERENCES = "Referenceswords";
    private static final String NUMBER = "98765";
    private static final int YEAR = 1234;
    private static final String FIRST_GIVEN = "Quentin";
    private static final String SECOND_GIVEN = "Victor";
    private static final String EDITOR = "Editorfamily";
    private static final Map<String, String> NAMES = Map.of(
            "author", "Authorfamily",
            "recipient", "Recipientfamily",
            "contributor", "Relayfamily",
            "translator", "Translatorfamily",
            "editor", EDITOR);

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

    /** The letter with names in two parts, and no other names: how does a style write them? */
    static Map<String, Object> trialOfNames() {
        Map<String, Object> csl = new LinkedHashMap<>(trial());
        NAMES.forEach((field, family) ->
                csl.put(field, List.of(Map.of("family", family, "given", FIRST_GIVEN + " " + SECOND_GIVEN))));
        return csl;
    }

    /** The same that nobody sent. */
    static Map<String, Object> trialWithoutAuthor() {
        Map<String, Object> csl = trialOfNames();
        csl.remove("author");
        return csl;
    }

    /**
     * How a style writes names.
     *
     * @param editorForAuthor whether the editor of the edition stands in the sender's place where there is none
     * @param initials by the field of a name: how it makes initials of given names there, if it does
     */
    record NameHabits(boolean editorForAuthor, Map<String, String> initials) {}

    /**
     * What a style made of the trials.
     *
     * @param whole of {@link #trial}
     * @param names of {@link #trialOfNames}
     * @param withoutAuthor of {@link #trialWithoutAuthor}
     */
    record Trials(List<StyledCitation> whole, List<StyledCitation> names, List<StyledCitation> withoutAuthor) {}

    private static Map<String, String> initials(List<StyledCitation> names) {
        Map<String, String> initials = new HashMap<>();
        NAMES.forEach((field, family) -> {
            String either = "Q(\\P{L}*)V\\P{L}*" + family + "|" + family + "\\P{L}*Q(\\P{L}*)V(?!\\p{L})";
            Pattern pattern = Pattern.compile(either);
            names.stream()
                    .map(cited -> pattern.matcher(cited.citation().text()))
                    .filter(Matcher::find)
                    .findFirst()
                    .ifPresent(found -> initials.put(field, found.group(1) == null ? found.group(2) : found.group(1)));
        });
        return Map.copyOf(initials);
    }

    private static boolean beginsWithEditor(List<StyledCitation> withoutAuthor) {
        String family = EDITOR.toLowerCase(Locale.ROOT);
        return withoutAuthor.stream()
                .map(cited -> cited.citation().text().toLowerCase(Locale.ROOT))
                .anyMatch(words -> words.contains(family)
                        && words.indexOf(family) < words.indexOf(TITLE.toLowerCase(Locale.ROOT)));
    }

    /** What the style printed of them, in any of its forms. */
    static StyleFields of(Trials trials, CitationStyle style) {
        List<StyledCitation> trial = trials.whole();
        boolean labelled = has(trial, "(?<!\\p{L})\\p{L}{1,8}[.º°]?\\h?" + NUMBER);
        boolean number = labelled || has(trial, NUMBER) && !has(trial, "(?i)" + KIND);
        return new StyleFields(
                has(trial, TITLE),
                has(trial, RECIPIENT),
                has(trial, RELAY) && style.namesContributors(),
                number,
                has(trial, "\\. " + KIND),
                has(trial, Integer.toString(YEAR)),
                has(trial, REFERENCES),
                new NameHabits(beginsWithEditor(trials.withoutAuthor()), initials(trials.names())));
    }

    private static boolean has(List<StyledCitation> citations, String pattern) {
        Pattern words = Pattern.compile(pattern);
        return citations.stream()
                .anyMatch(cited -> words.matcher(cited.citation().text()).find());
    }
}
