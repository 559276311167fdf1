package org.depesha.ingest.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesha.collate.Word;
import org.depesha.read.transcript.Transcript;
import org.depesha.read.transcript.Transcript.SourceLine;

/** Tells the language of a text by its script, and by the small words that no sentence does without. */
public final class Languages {

    private static final Map<String, Set<String>> SMALL_WORDS = new TreeMap<>(Map.of(
            "en",
                    Set.of(
                            "the", "of", "and", "to", "that", "is", "was", "for", "with", "you", "not", "have", "we",
                            "this", "which"),
            "de",
                    Set.of(
                            "der", "die", "das", "und", "den", "ist", "nicht", "ich", "sie", "mit", "zu", "ein", "auf",
                            "von", "dem"),
            "fr",
                    Set.of(
                            "le", "la", "les", "et", "des", "que", "est", "une", "vous", "je", "dans", "qui", "pour",
                            "du", "nous"),
            "es",
                    Set.of(
                            "el", "los", "las", "que", "una", "del", "por", "con", "para", "su", "es", "se", "lo",
                            "como", "más"),
            "it",
                    Set.of(
                            "il", "che", "di", "gli", "una", "del", "per", "con", "sono", "non", "è", "della", "lo",
                            "mi", "ho")));
    /** The languages that have a small word. */
    private static final Map<String, List<String>> LANGUAGES = new HashMap<>();
    /** The longest small word has so many letters. */
    private static final int LONGEST = 5;

    static {
        SMALL_WORDS.forEach((language, words) -> words.forEach(word ->
                LANGUAGES.computeIfAbsent(word, any -> new ArrayList<>()).add(language)));
    }

    /** So many small words tell; fewer may be names. */
    private static final int ENOUGH = 6;

    private Languages() {}

    /** The language's tag; {@code otherwise} where the text is too short to tell. */
    public static String of(Transcript transcript, String otherwise) {
        long letters = 0;
        long cyrillic = 0;
        Map<String, Integer> counts = new TreeMap<>();
        for (SourceLine line : transcript.lines()) {
            letters += line.text().chars().filter(Character::isLetter).count();
            cyrillic += line.text()
                    .chars()
                    .filter(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC)
                    .count();
            for (Word word : Word.in(line.text())) {
                if (word.norm().length() <= LONGEST) {
                    LANGUAGES
                            .getOrDefault(word.norm().toLowerCase(Locale.ROOT), List.of())
                            .forEach(language -> counts.merge(language, 1, Integer::sum));
                }
            }
        }
        if (cyrillic * 2 > letters) {
            return "ru";
        }
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = !ranked.isEmpty()
                && ranked.get(0).getValue() >= ENOUGH
                && (ranked.size() == 1
                        || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue());
        return clear ? ranked.get(0).getKey() : otherwise;
    }
}
