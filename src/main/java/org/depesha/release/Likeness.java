package org.depesha.release;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How much a passage is like another, from 0 to 1: twice the words that they share, divided by all words of both (Dice
 * 1945, over words with their repetitions); case and punctuation don't count. Short passages are compared by letters
 * too, so that a typing error in one of few words is seen as one.
 */
final class Likeness {

    /** From here on two passages are one. */
    static final double ENOUGH = 0.5;

    /** A part of a passage that has fewer words proves nothing. */
    private static final int LEAST_WORDS = 5;

    /** So many words are compared by letters too; more wrong letters than these are no typing error. */
    private static final int FEW_WORDS = 8;

    private static final int MOST_TYPING_ERRORS = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final String folded;
    private final Map<String, Integer> counts = new HashMap<>();
    private final int size;

    Likeness(String words) {
        List<String> all = words(words);
        all.forEach(word -> counts.merge(word, 1, Integer::sum));
        this.folded = String.join(" ", all);
        this.size = all.size();
    }

    /** The words of a text, in small letters. */
    static List<String> words(String text) {
        return WORD.matcher(TextDigest.normal(text).toLowerCase(Locale.ROOT))
                .results()
                .map(result -> result.group())
                .toList();
    }

    /** The likeness of two texts; 0 below {@link #ENOUGH}, unless one is a part of the other. */
    double to(Likeness other) {
        int shared = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        int least = Math.min(size, other.size);
        double dice = size + other.size == 0 ? 1 : 2.0 * shared / (size + other.size);
        double alike = Math.max(dice, letters(other));
        boolean part = least >= LEAST_WORDS && (folded.contains(other.folded) || other.folded.contains(folded));
        return alike >= ENOUGH || part ? alike : 0;
    }

    private double letters(Likeness other) {
        int longest = Math.max(folded.length(), other.folded.length());
        if (Math.max(size, other.size) > FEW_WORDS || longest == 0) {
            return 0;
        }
        int wrong = new LevenshteinDistance(MOST_TYPING_ERRORS).apply(folded, other.folded);
        return wrong < 0 ? 0 : 1 - (double) wrong / longest;
    }
}
