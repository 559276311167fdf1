package org.depesha.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;

/** The word lists of English, as the program's own grammar asks for them. */
class EnglishWordsTest {

    @Test
    void eachWordMeansWhatItsListDoes() {
        assertThat(EnglishWords.byWord(Map.of(1, "owner-writer", 2, "owner-reader")))
                .containsEntry("my", 1)
                .containsEntry("ur", 2)
                .doesNotContainKey("his");
    }

    @Test
    void aWordThatMeansTwoThingsIsAnError() {
        assertThatThrownBy(() -> EnglishWords.byWord(Map.of(1, "party-owner", 2, "owner-writer")))
                .hasMessageContaining("stands in two lists");
    }

    @Test
    void aStemIsNoWordOfAList() {
        PhraseReader reader = new PhraseReader(new Problems());
        reader.read("some.rules", "ship = steamer* *boat\nsign = * , .\n");
        PhraseRules rules = reader.rules("en");
        assertThatThrownBy(() -> rules.words("ship")).hasMessageContaining("whole words");
        assertThat(rules.words("sign")).containsExactlyInAnyOrder("*", ",", ".");
    }

    @Test
    void aRuleIsAskedForAtOnePlace() {
        Tokens tokens = Tokens.of("The talks reported 861 were long.");
        Found found = EnglishWords.at("own-number", tokens, 2);
        assertThat(found).isNotNull();
        assertThat(tokens.words(found.start(), found.end())).isEqualTo("reported 861");
        assertThat(EnglishWords.at("own-number", tokens, 1)).isNull();
    }
}
