package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesha.ingest.letter.DraftBench.draft;

import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.draft.SignCount;
import org.depesha.ingest.finding.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters come through, or are told of. */
class SignCountTest {

    private static Draft of(String words) {
        return draft("a.txt", "Riga, 9 May 1931\n\nDear Ada,\n\n" + words + "\n\nYours ever,\n\nOskar Lind\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a letter \uF1A6 of MUFI, and w\uE8BFrd",
                "n\u0304 with a stroke, m\u0303\u0323 with two",
                "a\u00A0hard space, a\u2009thin one, a\u202Fnarrow one",
                "a zero\u200Bwidth space, a joiner\u200D here, a mark\u200F there",
                "⸗ ❧ ⁊ † ‡ § ¶ ☞ ¬ · ‘ ’ ‚ “ ” „ – — … ′ ″",
                "𝔎urt and 👋 and \uD840\uDC0B",
                "~30, x ^ y, a == b, 3 * 4, a | b, <c>, [d], {e}, `f`, \\g, #h, &amp; i"
            })
    void allOfThemStandInTheDocument(String words) {
        Draft draft = of("He wrote " + words + " there.");
        assertThat(draft.signs().lost()).isEmpty();
        assertThat(draft.collation().differences()).isEmpty();
        assertThat(draft.letter().doubts()).extracting(Doubt::what).noneMatch(what -> what.contains("character"));
    }

    @Test
    void spacesThatAreNoPlainOnesAreTheSameInTheDocument() {
        assertThat(of("a\u00A0hard space, a\u2009thin one, a\uF1A6b").text())
                .contains("a\u00A0hard space, a\u2009thin one, a\uF1A6b");
    }

    @Test
    void aSoftHyphenIsLeftOutAndToldOf() {
        Draft draft = of("The rye ca\u00ADme.");
        assertThat(draft.text()).contains("The rye came.");
        assertThat(draft.signs().lost()).extracting(SignCount.Lost::sign).containsExactly(0xAD);
        assertThat(draft.letter().doubts())
                .extracting(Doubt::what)
                .anyMatch(what -> what.contains("U+00AD SOFT HYPHEN") && what.contains("in line 5"));
    }

    @Test
    void whatIsSetAsideIsCountedAsThat() {
        Draft draft = of("The rye came.\n\n-- 12 --\n\nThe boats, too.");
        assertThat(draft.signs().lostCount()).isZero();
        assertThat(draft.signs().setAside()).isPositive();
    }

    @Test
    void aPageThatIsAllOneLineHasItsSignsInTheTextButForThoseOfItsTitle() {
        Draft draft = draft(
                "a.html",
                "<html><body><main><h1>Lind to Vesper, 9 May 1931</h1><p>Riga, 9 May 1931</p><p>Dear Vesper,</p>"
                        + "<p>The rye came; the boats, too.</p><p>Yours ever,</p>"
                        + "<p>Oskar Lind</p></main></body></html>");
        assertThat(draft.signs().all()).isEqualTo(7);
        assertThat(draft.signs().setAside()).isEqualTo(1);
        assertThat(draft.signs().lost()).isEmpty();
    }
}
