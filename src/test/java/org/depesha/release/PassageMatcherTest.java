package org.depesha.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.depesha.release.PassageMatcher.Side;
import org.junit.jupiter.api.Test;

class PassageMatcherTest {

    private static List<Side> sides(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new Side("", text, TextDigest.of(text)))
                .toList();
    }

    private static int[] match(List<Side> released, List<Side> present) {
        return PassageMatcher.match(released, present);
    }

    @Test
    void theSameWordsInTheSameOrderAreTheSamePassages() {
        assertThat(match(sides("One.", "Two.", "One."), sides("One.", "Two.", "One.")))
                .containsExactly(0, 1, 2);
    }

    @Test
    void ofRepeatedWordsTheOrderDecides() {
        assertThat(match(
                        sides("Greetings.", "First.", "Greetings.", "Second."),
                        sides("First.", "Greetings.", "Second.")))
                .containsExactly(1, 2, 3);
    }

    @Test
    void whatHasNothingInCommonIsNew() {
        assertThat(match(sides("The road to the harbour is closed."), sides("Nobody answered our last letters.")))
                .containsExactly(-1);
    }

    @Test
    void wordsThatEveryTextHasMakeNoPassageLikeAnother() {
        String released =
                "I have the honour to report to you that the troops of the left column have reached the river and the "
                        + "bridge is in the hands of the enemy.";
        String present =
                "I have the honour to thank you for the books and to ask you to remember me to the members of your "
                        + "family and to the friends of the house.";
        assertThat(match(sides(released), sides(present))).containsExactly(-1);
    }

    @Test
    void aTypingErrorInAFewWordsIsSeenAsOne() {
        assertThat(match(sides("No. 478", "Stalni"), sides("No. 487", "Stalin")))
                .containsExactly(0, 1);
    }

    @Test
    void aSmallPartOfALongPassageIsStillThatPassage() {
        String whole = IntStream.range(0, 60)
                .mapToObj(i -> "word" + i)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        assertThat(match(sides(whole), sides(whole.substring(0, whole.indexOf("word8")))))
                .containsExactly(0);
    }

    @Test
    void anAnchorOfTheTextsOwnGoesBeforeAll() {
        List<Side> released = List.of(new Side("x", "One and two.", "1"), new Side("y", "Three and four.", "2"));
        List<Side> present = List.of(new Side("y", "One and two.", "1"), new Side("", "Three and four.", "2"));
        assertThat(match(released, present)).containsExactly(1, -1);
    }

    @Test
    void everyPassageIsMatchedOnceAtMostAndManyInAShortTime() {
        Random random = new Random(7);
        List<String> texts = IntStream.range(0, 3_000)
                .mapToObj(i -> random.ints(20, 0, 5_000)
                        .mapToObj(n -> "w" + n)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .toList();
        List<Side> released = sides(texts.toArray(String[]::new));
        List<Side> present = sides(texts.stream()
                .map(text -> text.replaceFirst("w\\d+", "changed"))
                .toArray(String[]::new));
        assertThat(match(released, present))
                .containsExactly(IntStream.range(0, 3_000).toArray());
    }
}
