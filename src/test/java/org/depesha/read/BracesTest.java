package org.depesha.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces at the end of a paragraph speak of it, or of the words in the brackets before them. */
class BracesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[words]",
                "[a [b]{lang=la}]",
                "x [a [b]{lang=la} c]",
                "[[x](unclear:)ways](add:above)",
                "[a](https://example.org/w_(x))",
                "[…](gap:damage \"2 words\")"
            })
    void theyAreOfTheWordsInBracketsThatEndHere(String before) {
        assertThat(Braces.areOfWords(before)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "words]", "[a] words]", "[a\\]", "\\[a]", "a note[^1]", "[a] (b)", "[a] "})
    void elseTheyAreOfTheParagraph(String before) {
        assertThat(Braces.areOfWords(before)).isFalse();
    }

    @Test
    void bracesAtTheEndAreFoundBehindAnyWords() {
        assertThat(Braces.atEnd("Dear Ada, {.salute} ").orElseThrow().isPart()).isTrue();
        assertThat(Braces.atEnd("a {b}")).isEmpty();
        assertThat(Braces.atEnd("a \\{.salute}")).isEmpty();
        assertThat(Braces.atEnd("  ")).isEmpty();
        assertThat(Braces.atStart("words {.salute}")).isEmpty();
        assertThat(Braces.atStart(" {#m1 lang=\"fr\"} words").orElseThrow())
                .isEqualTo(new Braces("m1", java.util.List.of(), "fr", 16));
    }
}
