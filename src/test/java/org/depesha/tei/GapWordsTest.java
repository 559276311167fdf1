package org.depesha.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a gap says of itself. */
class GapWordsTest {

    private static final TeiElement GAP = TeiElement.of("gap");

    @Test
    void aGapSaysWhyItIsThereAndHowMuchIsMissing() {
        assertThat(GapWords.of(
                        GAP.with("reason", "cut_off").with("quantity", "2").with("unit", "leaf")))
                .isEqualTo("cut off, 2 leaves");
        assertThat(GapWords.of(GAP.with("quantity", "1").with("unit", "char"))).isEqualTo("1 character");
    }

    @Test
    void anEstimateIsShownAsOne() {
        TeiElement words = GAP.with("unit", "word");
        assertThat(GapWords.of(words.with("quantity", "3").with("precision", "low")))
                .isEqualTo("about 3 words");
        assertThat(GapWords.of(words.with("atLeast", "2").with("atMost", "4"))).isEqualTo("2–4 words");
    }

    @Test
    void halfARangeIsNone() {
        assertThat(GapWords.of(GAP.with("atLeast", "2"))).isEmpty();
        assertThat(GapWords.of(GAP.with("atLeast", "2").with("extent", "some lines")))
                .isEqualTo("some lines");
    }

    @Test
    void whatIsNotSaidIsNotInvented() {
        assertThat(GapWords.of(GAP)).isEmpty();
        assertThat(GapWords.of(GAP.with("reason", " "))).isEmpty();
        assertThat(GapWords.of(GAP.with("quantity", "5"))).isEqualTo("5");
    }
}
