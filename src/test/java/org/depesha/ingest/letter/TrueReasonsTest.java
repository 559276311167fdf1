package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesha.ingest.letter.DraftBench.draft;

import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Field;
import org.depesha.read.transcript.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set aside is so for the reason that is given, or stays. */
class TrueReasonsTest {

    private static final String HEAD = "<html><body><p>Riga, 9 May 1931</p><p>Dear Ada,</p>";
    private static final String FOOT = "<p>Yours ever,</p><p>Oskar Lind</p></body></html>";

    @Test
    void theCellsOfATableAreNoNumbersOfPages() {
        Draft draft = draft(
                "a.html",
                HEAD + "<p>The boats:</p><table><tr><td>Narva</td><td>25</td></tr><tr><td>1919</td><td>12</td></tr>"
                        + "<tr><td>7</td><td>8</td></tr></table><p>Then the ice went.</p>" + FOOT);
        assertThat(draft.asides()).isEmpty();
        assertThat(draft.text())
                .contains("|  |  |\n| --- | --: |\n| Narva | 25 |\n| 1919 | 12 |\n| 7 | 8 |\n")
                .contains("Oskar Lind {.signed}");
    }

    @Test
    void figuresOneBelowTheOtherAreAList() {
        assertThat(draft(
                                "a.txt",
                                "Riga, 9 May 1931\n\nDear Ada,\n\nThe boats are\n\n"
                                        + "7\n\n8\n\nand no more.\n\nOskar Lind\n")
                        .asides())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The shed has 12 m<sup>2</sup> and no more.",
                "The shed has 12 km<sup>2</sup> and no more.",
                "We met at 4<sup>30</sup> by the shed.",
                "It is x<sup>2</sup> at the most."
            })
    void aRaisedFigureBehindAUnitOrANumberIsNoNotes(String words) {
        Draft draft = draft("a.html", HEAD + "<p>" + words + "</p>" + FOOT);
        assertThat(draft.asides()).isEmpty();
        assertThat(draft.text()).containsPattern("\\^2\\^|4\\^30\\^");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have 7<sup>1</sup> men and 5<sup>2</sup> horses.",
                "It cost £4<sup>6</sup>, or £<sup>1</sup> each.",
                "The shed has 9 m<sup>1</sup> of rope and a word<sup>4</sup> here."
            })
    void aRaisedFigureStaysRaisedWhereTheFileHasNoSuchNote(String words) {
        Draft draft = draft("a.html", HEAD + "<p>" + words + "</p>" + FOOT);
        assertThat(draft.asides()).isEmpty();
        assertThat(draft.text()).contains(words.replaceAll("</?sup>", "^"));
        assertThat(DraftBench.lost(draft)).isEmpty();
    }

    @Test
    void theNextLettersHeadAndSignatureAreNoStamps() {
        String letter = "Riga, %d May 1931\n\nDear Ada,\n\nThe boats came on day %d, as I said.\n\n"
                + "Yours ever,\n\nOskar Lind\n\n";
        Draft draft = draft("a.txt", letter.formatted(9, 1) + letter.formatted(11, 2) + letter.formatted(14, 3));
        assertThat(draft.asides()).isEmpty();
        assertThat(draft.letter().doubts())
                .extracting(Doubt::what)
                .anyMatch(doubt -> doubt.startsWith("Another letter seems to begin here"));
    }

    @Test
    void aLineOfAnArchivesPageThatNoFieldHoldsIsNotSaidToStandInOne() {
        Draft draft = draft(
                "a.txt",
                "Letter from Oskar Lind to Ada Vesper\n\nTo Ada Vesper\n\nThe boats came.\n\n"
                        + "OSKAR LIND\n\n5 June 1931\n\n"
                        + "Document Information\n\nSource:\n\nThe harbour masters welcome"
                        + " reuse of whatever lies here.\n");
        assertThat(draft.asides())
                .filteredOn(aside -> aside.words().contains("masters") || aside.first() == 15)
                .extracting(Aside::reason)
                .noneMatch(reason -> reason.endsWith("its facts are in the front matter")
                        && !draft.text().contains("welcome" + " reuse"));
    }

    @Test
    void aStarWithAFigureIsNoPartOfADate() {
        Draft draft = draft(
                "a.txt",
                "Telegram from Lind to Vesper\n\nSpec. No. 12          June 5, 1931 *184\n\n"
                        + "The boats came.\n\nO. LIND\n");
        assertThat(draft.text()).contains("[June 5, 1931](date:1931-06-05) *184");
        assertThat(draft.letter().findings().value(Field.SENT)).isEqualTo("1931-06-05");
    }

    @Test
    void aCitationAboveTheTextIsNoTitleAndTakesNoWordOfTheText() {
        Draft draft = draft("\u201cCable from Oskar Lind to Ada Vesper,\u201d May 9, 1931, Harbour Library, 12. "
                + "https://harbour.example.org/item/77\n- Download\nEnglish PDF\n"
                + "Mrs Vesper: The boats came on Monday, and the ice has gone. Oskar Lind\nORIGINAL SCAN PDF\n");
        assertThat(draft.text())
                .contains("title: Cable from Oskar Lind to Ada Vesper\n")
                .contains("from: {name: Oskar Lind}\n")
                .contains("to: {name: Ada Vesper}\n")
                .contains("Mrs Vesper: The boats came on Monday, and the ice has gone. Oskar Lind");
        assertThat(draft.asides()).extracting(Aside::first).containsExactly(1, 2, 5);
    }

    @Test
    void aShelfmarkUnderAHeadingOfThePageIsRead() {
        Draft draft = draft("Letter from Oskar Lind to Ada Vesper\n\nTo Ada Vesper\n\nThe boats came to the bridge.\n\n"
                + "OSKAR LIND\n\nDocument Information\n\nHAR, Fond 3, Opis 7, Delo 21, List 4.\n\n"
                + "The Archive lends its letters to schools.\n");
        assertThat(draft.text()).contains("archive: {repository: HAR, shelfmark: \"f. 3, op. 7, d. 21, l. 4\"}\n");
        assertThat(draft.letter().doubts()).extracting(Doubt::line).containsExactly(1, 13);
        assertThat(draft.text()).contains("{lines: 13, reason: \"archive's page: not in any front matter field");
    }

    @Test
    void aValueOfThePageThatIsASentenceIsNoFact() {
        String sentence = "the boats of all who came to the bridge in the first days of that long and rainy spring, "
                + "as far as anybody could count them from the other bank of the river";
        Draft draft = draft("Letter, Oskar Lind to Ada Vesper, 9 May 1931\n\nRecord ID: see .. below\nType: " + sentence
                + "\nPlace: " + sentence + "\nCreator: " + sentence + "\nRecipient: " + sentence + "\nTranslator: "
                + sentence + "\n\nDear Ada,\n\nThe boats came.\n\nOskar Lind\n");
        assertThat(draft.text()).doesNotContain("record:", "{name: \"the boats", "place: {name: the boats");
    }

    @Test
    void anAddressOfSeveralLinesEndsBeforeAShelfmark() {
        Draft draft = draft("Riga, 9 May 1931\n\nTo His Excellency\n\nOskar Lind\n\nMinister of War\n\n"
                + "HAR, f. 3, op. 7, d. 21, l. 4\n\nThe boats came to the bridge.\n\nAda Vesper\n");
        assertThat(draft.text()).contains("Oskar Lind {.address}", "f. 3, op. 7, d. 21, l. 4");
    }

    @Test
    void aWordThatLeadsToANameIsNoPartOfIt() {
        assertThat(draft("LETTER No. 5\n\nFrom O. Lind to A. Vesper\n\n9 May 1931\n\nThe boats came.\n\nO. Lind\n")
                        .text())
                .contains("from: {name: \"O. Lind\"}\n")
                .contains("to: {name: \"A. Vesper\"}\n");
    }
}
