package org.depesha.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that was probably meant. */
public final class DidYouMean {

    private DidYouMean() {}

    /** The known word nearest to {@code wrong}, when at most a third of its letters differ. */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        String given = wrong.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, given.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        return known.stream()
                .map(word -> new Candidate(word, distance.apply(given, word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() >= 0)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** {@code Did you mean …?} before the next step, where a known word is near. */
    public static String orElse(String wrong, Collection<String> known, String nextStep) {
        return nearest(wrong, known)
                .map(word -> "Did you mean `" + word + "`? " + nextStep)
                .orElse(nextStep);
    }

    private record Candidate(String word, int distance) {}
}
