package org.depesha.ingest;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts what was found of the facts: by half, and in each by field, genre and language. */
final class TranscriptScores {

    /** Of which the faults may be looked at, and of which not. */
    enum Half {
        ONE,
        HELD,
        /** Written when the rules stood: read by the program for the first time as it is. */
        LATE,
        /** Written later still, also without sight of the rules. */
        NEW
    }

    enum Verdict {
        RIGHT,
        MISSING,
        WRONG,
        UNSTATED
    }

    record What(Verdict verdict, String fact, String value) {}

    private record Score(TranscriptFacts row, String field, What what, String rule) {}

    private final List<Score> scores = new ArrayList<>();

    /** @param rule what asserted the value; empty where nothing did */
    void add(TranscriptFacts row, String field, What what, String rule) {
        scores.add(new Score(row, field, what, rule));
    }

    /** Of what each rule asserted, how much was right: a field, a rule, right, wrong. */
    List<String> rules() {
        Map<String, int[]> counts = new TreeMap<>();
        scores.stream()
                .filter(score -> !score.rule().isEmpty() && score.what().verdict() != Verdict.UNSTATED)
                .forEach(score -> counts.computeIfAbsent(
                                TranscriptValues.FIELDS.get(score.field()).word() + "\t" + score.rule(),
                                any -> new int[2])[score.what().verdict() == Verdict.WRONG ? 1 : 0]++);
        return counts.entrySet().stream()
                .map(row -> row.getKey() + "\t" + row.getValue()[0] + "\t" + row.getValue()[1])
                .toList();
    }

    /** Of all the facts of a half, how many were found, missed, or asserted and wrong. */
    double share(Half half, Verdict verdict) {
        List<Score> its = of(half);
        return its.stream().filter(score -> score.what().verdict() == verdict).count() / (double) its.size();
    }

    private List<Score> of(Half half) {
        return scores.stream().filter(score -> score.row().half() == half).toList();
    }

    /** Those of the half that may be looked at. */
    List<String> faults() {
        return of(Half.ONE).stream()
                .filter(score -> score.what().verdict() != Verdict.RIGHT)
                .map(score -> String.join(
                        " | ",
                        score.what().verdict().name(),
                        score.field(),
                        score.row().file(),
                        score.what().fact(),
                        score.field().matches("first|last") ? "" : score.what().value()))
                .sorted()
                .toList();
    }

    void print(PrintStream out) {
        for (Half half : Half.values()) {
            table(half, "field", Score::field, out);
            table(
                    half,
                    "genre",
                    score -> String.format(Locale.ROOT, "%2s", score.row().genre()),
                    out);
            table(half, "language", score -> score.row().language(), out);
        }
    }

    private void table(Half half, String by, Function<Score, String> key, PrintStream out) {
        Map<String, Map<Verdict, Integer>> rows = new TreeMap<>();
        for (Score score : of(half)) {
            for (String row : List.of(key.apply(score), "~ all")) {
                rows.computeIfAbsent(row, any -> new EnumMap<>(Verdict.class))
                        .merge(score.what().verdict(), 1, Integer::sum);
            }
        }
        out.printf(Locale.ROOT, "%-6s %-10s right missing wrong%n", half, by);
        rows.forEach((row, counts) -> out.printf(
                Locale.ROOT,
                "       %-10s %5d %7d %5d%n",
                row,
                counts.getOrDefault(Verdict.RIGHT, 0),
                counts.getOrDefault(Verdict.MISSING, 0),
                counts.getOrDefault(Verdict.WRONG, 0)));
    }
}
