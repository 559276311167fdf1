package org.depesha.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Counts the letters and figures of texts. */
final class Letters {

    /** Where the letters end of which marks, keys and element names are made. */
    private static final int BEYOND_LATIN = 0x250;

    private Letters() {}

    /** The letters that one text has and another has not, or not as often; empty for none. */
    static String missing(String text, String in) {
        return missing(text, in, Character::isLetterOrDigit);
    }

    /** The same for letters of which no mark-up is made. */
    static String missingOfTexts(String text, String in) {
        return missing(text, in, letter -> letter >= BEYOND_LATIN && Character.isLetter(letter));
    }

    private static String missing(String text, String in, IntPredicate counts) {
        Map<Integer, Long> left = counted(text, counts);
        counted(in, counts).forEach((letter, count) -> left.merge(letter, -count, Long::sum));
        return left.entrySet().stream()
                .filter(letter -> letter.getValue() > 0)
                .map(letter -> Character.toString(letter.getKey()) + "×" + letter.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<Integer, Long> counted(String text, IntPredicate counts) {
        return text.codePoints()
                .filter(counts)
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, TreeMap::new, Collectors.counting()));
    }
}
