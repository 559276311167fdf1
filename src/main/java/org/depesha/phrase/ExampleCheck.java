package org.depesha.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Holds the rules of a language to their own sentences. */
final class ExampleCheck {

    private final PhraseRules rules;

    ExampleCheck(PhraseRules rules) {
        this.rules = rules;
    }

    /** Reports each sentence in which a rule finds something else than it says. */
    void report(Problems problems) {
        for (PhraseRule rule : rules.rules()) {
            for (Example example : rule.examples()) {
                String wrong = wrong(rule, example);
                if (wrong != null) {
                    problems.report(Code.BROKEN_RULE, example.place(), wrong);
                }
            }
        }
    }

    /** Whether every rule finds what its sentences say. */
    boolean holds() {
        return rules.rules().stream()
                .allMatch(rule -> rule.examples().stream().allMatch(example -> wrong(rule, example) == null));
    }

    private @Nullable String wrong(PhraseRule rule, Example example) {
        Tokens tokens = Tokens.of(example.sentence());
        List<Found> found = rules.find(tokens, List.of(rule));
        List<String> quotes =
                found.stream().map(one -> tokens.words(one.start(), one.end())).toList();
        if (!quotes.equals(example.found())) {
            return "The rule `" + rule.name() + "` finds " + said(quotes) + " where its sentence says "
                    + said(example.found()) + ".";
        }
        List<String> missing = new ArrayList<>(example.captured());
        if (!found.isEmpty()) {
            found.get(0)
                    .captured()
                    .forEach((label, piece) -> missing.remove(label + "="
                            + tokens.words(piece.start(), piece.end()).replace(' ', '_')));
        }
        return missing.isEmpty()
                ? null
                : "The rule `" + rule.name() + "` does not keep `" + Objects.requireNonNull(missing.get(0)) + "`.";
    }

    private static String said(List<String> quotes) {
        return quotes.isEmpty() ? "nothing" : "“" + String.join("”, “", quotes) + "”";
    }
}
