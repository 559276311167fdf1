package org.depesha.ingest.phrase;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesha.collate.Word;
import org.depesha.read.transcript.Transcript;
import org.depesha.read.transcript.Transcript.SourceLine;

/** Tells the language of a text by the small words that no sentence does without: {@code small-words.tsv}. */
public final class Languages {

    /** The language that most texts in a script are in. */
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.HANGUL, "ko");

    /** The languages that have a small word. */
    private static final Map<String, List<String>> LANGUAGES = read();
    /** So many small words tell, where another language has hardly any of them; fewer may be names. */
    private static final int ENOUGH = 3;
    /** A text of fewer words may do without small ones. */
    private static final int LONG = 12;

    private Languages() {}

    /**
     * The language of a text.
     *
     * @param known whether the text or its file tells it
     */
    public record Spoken(String tag, boolean known) {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> languages = new HashMap<>();
        TableRows.of("small-words.tsv")
                .forEach(cells -> List.of(cells[1].split(" "))
                        .forEach(word -> languages
                                .computeIfAbsent(word, any -> new ArrayList<>())
                                .add(cells[0])));
        return languages;
    }

    /**
     * The language of a transcript.
     *
     * @param declared the tag that the file gives; empty for none. It holds where the words do not tell another one
     * @param otherwise the tag where neither tells
     */
    public static Spoken of(Transcript transcript, String declared, String otherwise) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        for (SourceLine line : transcript.lines()) {
            for (Word word : Word.in(line.text())) {
                words++;
                LANGUAGES
                        .getOrDefault(word.norm().toLowerCase(Locale.ROOT), List.of())
                        .forEach(language -> counts.merge(language, 1, Integer::sum));
            }
        }
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int first = ranked.isEmpty() ? 0 : ranked.get(0).getValue();
        int second = ranked.size() < 2 ? 0 : ranked.get(1).getValue();
        if (first >= ENOUGH && first * 2 >= second * 3) {
            String told = ranked.get(0).getKey();
            return new Spoken(declared.startsWith(told) ? declared : told, true);
        }
        if (!declared.isEmpty()) {
            return new Spoken(declared, true);
        }
        boolean fits = counts.getOrDefault(otherwise.replaceFirst("-.*", ""), 0) * 2 >= first;
        String script = byScript(transcript, otherwise);
        return fits && script.equals(otherwise)
                ? new Spoken(otherwise, first > 0 || words < LONG)
                : new Spoken(
                        first > 0 && script.equals(otherwise) ? ranked.get(0).getKey() : script, false);
    }

    /** The language of the script that most letters are in; {@code otherwise} where it has many, as Latin. */
    private static String byScript(Transcript transcript, String otherwise) {
        Map<UnicodeScript, Integer> letters = new HashMap<>();
        for (SourceLine line : transcript.lines()) {
            line.text()
                    .codePoints()
                    .filter(Character::isLetter)
                    .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> SCRIPTS.getOrDefault(most.getKey(), otherwise))
                .orElse(otherwise);
    }
}
