package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesha.LinkedFixture;
import org.depesha.link.MessageKey;
import org.junit.jupiter.api.Test;

/** What the program's own style for letters says. */
class CitationsTest {

    private static final LinkedFixture FULL = LinkedFixture.full();
    private static final Citations CITATIONS = FULL.citations();

    @Test
    void aDocumentIsCitedByWhoToWhomWhatWhenInWhichReleaseAndWhereItsOriginalIs() {
        assertThat(note(CITATIONS.document(FULL.document("1901-02-03-ada"))))
                .isEqualTo("Ada Berg to Bertil Dahl, through The second clerk, ciphered telegram, no. 16052, Riga, "
                        + "February 3, 1901, trans. T. Ranslator, A Digital Archive, record 7, translation from "
                        + "Latvian, in The Example Letters, ed. Ada Example, version 1.0 (Example Press, 2026), "
                        + "https://example.org/letters/documents/1901-02-03-ada/, citing State Archive, f. 1, d. 2.");
    }

    @Test
    void theEntryOfABibliographyBeginsWithTheSendersFamily() {
        assertThat(entry(CITATIONS.document(FULL.document("1901-02-03-ada"))))
                .isEqualTo("Berg, Ada. Ada Berg to Bertil Dahl, through The second clerk, ciphered telegram, "
                        + "no. 16052, Riga, February 3, 1901. Translated by T. Ranslator. A Digital Archive, "
                        + "record 7, translation from Latvian. In The Example Letters, edited by Ada Example. "
                        + "Version 1.0. Example Press, 2026. https://example.org/letters/documents/1901-02-03-ada/. "
                        + "Citing State Archive, f. 1, d. 2.");
    }

    @Test
    void onlyTheTitleOfTheEditionStandsInItalics() {
        assertThat(CITATIONS
                        .document(FULL.document("1901-02-05-bertil"))
                        .get(0)
                        .citation()
                        .runs())
                .filteredOn(Citation.Run::italic)
                .containsExactly(new Citation.Run("The Example Letters", true));
    }

    @Test
    void aTransmittedMessageIsCitedWithinItsCarrier() {
        assertThat(note(message("1901-02-03-ada#m1")))
                .startsWith(
                        "Ada Berg to Nobody known, telegram, February–March 1901, transmitted in Ada Berg to Bertil "
                                + "Dahl, through The second clerk, ciphered telegram, no. 16052, Riga, February 3, "
                                + "1901, trans. T. Ranslator")
                .contains("https://example.org/letters/documents/1901-02-03-ada/m1/, citing State Archive");
    }

    @Test
    void anAttestedMessageIsCitedByThoseWhoMentionIt() {
        assertThat(note(message("lost")))
                .startsWith(
                        "Bertil Dahl to Ada Berg, letter, about January 30, 1901, known only from Ada Berg to Bertil "
                                + "Dahl, through The second clerk, ciphered telegram, no. 16052")
                .endsWith("in The Example Letters, ed. Ada Example, version 1.0 (Example Press, 2026), "
                        + "https://example.org/letters/attested/lost/.");
    }

    @Test
    void theEditionIsCitedWithItsEditorsAndPublisher() {
        assertThat(note(CITATIONS.edition()))
                .isEqualTo("The Example Letters: Two letters of 1901, ed. Ada Example, version 1.0 (Example Press, "
                        + "2026), https://example.org/letters/.");
    }

    @Test
    void aThreadIsCitedAsAPartOfTheEdition() {
        assertThat(note(CITATIONS.thread(FULL.edition().threads().all().get(0))))
                .startsWith("“Ada Berg and Nobody known, January 30–February 5, 1901,” in The Example Letters, ed. Ada "
                        + "Example")
                .endsWith("https://example.org/letters/threads/1901-02-03-ada/.");
    }

    @Test
    void aPassageIsCitedByItsNumberAndItsAnchor() {
        assertThat(note(CITATIONS.passage(
                        FULL.document("1901-02-05-bertil").passages().get(0))))
                .contains("February 5, 1901, para. 1, in ")
                .endsWith("documents/1901-02-05-bertil/#p1.");
    }

    @Test
    void whereNoSenderIsStatedTheLetterIsByNobody() {
        assertThat(note(only("to: {name: the Minister}")))
                .startsWith("To the Minister, undated, in The Example Letters");
    }

    @Test
    void whereTheAddresseeIsUnknownTheTitleTellsTheMessageApart() {
        assertThat(note(only("from: {name: the Minister}\nkind: Memorandum")))
                .startsWith("The Minister, “A find,” memorandum, undated, in The Example Letters");
    }

    @Test
    void whatIsOnlyTheDateOfReceiptSaysSo() {
        assertThat(note(only("received: 1901-02-04"))).contains("“A find,” received February 4, 1901, in ");
    }

    @Test
    void anUndatedMessageHasNoDateOfItsOwn() {
        assertThat(note(only("kind: Letter")))
                .contains("letter, undated, in The Example Letters")
                .doesNotContain("190");
    }

    private static List<StyledCitation> only(String metadata) {
        LinkedFixture one =
                LinkedFixture.of("-- documents/a.md --\n---\ntitle: A find\n" + metadata + "\n---\n\nWords.\n");
        return one.citations().document(one.document("a"));
    }

    private static List<StyledCitation> message(String key) {
        return CITATIONS.message(FULL.edition().message(MessageKey.parse(key)));
    }

    private static String note(List<StyledCitation> citations) {
        return form(citations, StyledCitation.NOTE);
    }

    private static String entry(List<StyledCitation> citations) {
        return form(citations, StyledCitation.ENTRY);
    }

    private static String form(List<StyledCitation> citations, String form) {
        return citations.stream()
                .filter(cited -> cited.form().equals(form))
                .findFirst()
                .orElseThrow()
                .citation()
                .text();
    }
}
