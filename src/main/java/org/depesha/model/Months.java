package org.depesha.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The months' names in the languages of the letters: English, German, French, Russian and Polish (in the genitive, as
 * dates have it), Italian, Spanish, Dutch.
 */
public final class Months {

    private static final List<String> NAMES = List.of(
            "january jan jany januar jänner janvier janv января янв генваря gennaio genn enero henero januari stycz"
                    + "nia sty",
            "february feb feby februar février févr fevrier февраля фев febbraio febb febrero lutego februari",
            "march mar märz maerz mars марта март marzo marca maart",
            "april apr avril avr апреля апр aprile abril kwietnia",
            "may mai мая май maggio mayo maja mei",
            "june jun juni juin июня июн giugno junio czerwca іюня",
            "july jul juli juillet juil июля июл luglio julio lipca іюля",
            "august aug augt augustus août aout августа авг agosto sierpnia",
            "september sept sep septr sepr septembre сентября сент сен settembre septiembre setiembre wrześn"
                    + "ia 7bre 7bris",
            "october oct octr octo oktober okt octobre октября окт ottobre octubre października 8bre",
            "november nov novr novembre ноября ноя noviembre listopada 9bre",
            "december dec decr dezember dez décembre décem decembre декабря дек dicembre diciembre grudnia xbre 10bre");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ")) {
                NUMBERS.put(name, i + 1);
                NUMBERS.put(name.replace("m", "rn"), i + 1); // as scanners read an m
            }
        }
    }

    /** An alternation of all names, the longest first; not inside a longer word. */
    public static final String PATTERN = NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));

    private Months() {}

    /**
     * Whether a word is written as no month is: English capitalizes its months, and "may" and "march" are words of
     * other meaning.
     */
    public static boolean isCommonWord(String word) {
        return word.equals("may") || word.equals("march");
    }

    /** The number of a month, from 1; 0 for another word. */
    public static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}
