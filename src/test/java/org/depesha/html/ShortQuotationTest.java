package org.depesha.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.depesha.html.EntryPage.Piece;
import org.junit.jupiter.api.Test;

/** How a long sentence around a name is quoted in a large edition. */
class ShortQuotationTest {

    private static final Piece NAME = new Piece("Ada Berg", true);

    private static String quoted(Piece... pieces) {
        return ShortQuotation.of(List.of(pieces)).stream().map(Piece::words).collect(Collectors.joining());
    }

    private static Piece words(String words) {
        return new Piece(words, false);
    }

    @Test
    void aShortSentenceStaysWhole() {
        assertThat(quoted(words("I have seen "), NAME, words(" in Riga, where she lives.")))
                .isEqualTo("I have seen Ada Berg in Riga, where she lives.");
    }

    @Test
    void aLongSentenceKeepsTheWordsAroundTheName() {
        String long1 = "word ".repeat(60);
        String quotation = quoted(words("First " + long1 + "seen "), NAME, words(" then " + long1 + "last."));
        assertThat(quotation)
                .startsWith("… word ")
                .contains("word seen Ada Berg then word")
                .endsWith("word …")
                .doesNotContain("First", "last");
        assertThat(quotation.length()).isLessThan(230);
    }

    @Test
    void wordsBetweenTwoNamesAreLeftOutInTheMiddle() {
        assertThat(quoted(NAME, words(" has " + "word ".repeat(60) + "met "), NAME))
                .startsWith("Ada Berg has word ")
                .contains("word … word")
                .endsWith("word met Ada Berg");
    }

    @Test
    void whatIsHardlyTooLongStaysWhole() {
        String sentence = "word ".repeat(28);
        assertThat(quoted(words(sentence), NAME)).isEqualTo(sentence + "Ada Berg");
    }

    @Test
    void aTextWithoutSpacesIsDividedBetweenCharacters() {
        String quotation = quoted(words("𠀀".repeat(101)), NAME);
        assertThat(quotation).matches("… 𠀀+Ada Berg");
    }
}
