package org.depesha.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's own rules find what their sentences say, and the sentences hold the words of their lexicons. */
class RuleSentencesTest {

    static Stream<PhraseRules> languages() {
        return Stream.concat(PhraseBook.own().languages(), Stream.of(EnglishWords.rules()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleFindsWhatItsSentencesSay(PhraseRules rules) {
        Problems problems = new Problems();
        new PhraseReader(problems).read("en/words.rules", PhraseBook.resource("en/words.rules"));
        new ExampleCheck(rules).report(problems);
        assertThat(problems.sorted().stream().map(one -> one.place() + " " + one.what()))
                .isEmpty();
    }

    /** A lexicon's word that can be deleted and no sentence notices is a word that nobody dares to mend. */
    @ParameterizedTest
    @MethodSource("languages")
    void fourOfFiveWordsAreHeldBySentences(PhraseRules rules) {
        int all = 0;
        List<String> unnoticed = new ArrayList<>();
        for (var lexicon : rules.lexicons().entrySet()) {
            if (Set.of("commonest", "either").contains(lexicon.getKey())) {
                continue;
            }
            for (String word : lexicon.getValue().words()) {
                all++;
                if (new ExampleCheck(rules.without(lexicon.getKey(), word)).holds()) {
                    unnoticed.add(lexicon.getKey() + " " + word);
                }
            }
        }
        assertThat(5 * unnoticed.size()).as("%s", unnoticed).isLessThan(all);
    }
}
