package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesha.ingest.letter.DraftBench.body;
import static org.depesha.ingest.letter.DraftBench.draft;
import static org.depesha.ingest.letter.DraftBench.read;

import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.read.transcript.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sheets and scans add to a letter: stamps, page numbers, notes. */
class NotesAndPagesTest {

    private static final String SCAN = """
      DECLASSIFIED
      Authority KLM 95943

      SECRET

      PAGE 1

      Harbour Office of Narva
      TELEGRAM No. 88

      TO: HARBOUR MASTER LIND12
      FROM: A. PETROV

      The rye that came with the last boats13 lies in the sheds since
      April 195114. It will spoil if the con-
      tract is not signed.

      DECLASSIFIED

      SECRET

      PAGE 2

      Please answer soon. The men ask for 20015 roubles.

      A. PETROV
      3 May 1951

      LVVA, f. 4, op. 2, papka 12, d. 7, l. 3.

      12 Oskar Lind, harbour master at Riga from 1948.
      13 The boats Anna and Ruth.
      14 The month is uncertain.
      15 In the copy: 300.
      """;

    @Test
    void aScanWithStampsAndEndNotesIsALetter() {
        Recognized letter = read("a.txt", SCAN);
        assertThat(LetterWeight.isLetter(letter)).isTrue();
        assertThat(letter.findings().value(Field.TO)).isEqualTo("HARBOUR MASTER LIND");
        assertThat(letter.findings().value(Field.SENT)).isEqualTo("1951-05-03");
        assertThat(letter.findings().value(Field.SHELFMARK)).isEqualTo("f. 4, op. 2, p. 12, d. 7, l. 3");
        assertThat(letter.findings().of(Field.FROM)).extracting(Finding::value).containsOnly("A. PETROV");
    }

    @Test
    void endNotesAreCalledWhereTheirFiguresWereGluedToWordsCapitalsAndNumbers() {
        assertThat(body(SCAN))
                .contains(
                        "LIND[^1] {.address}",
                        "boats[^2] lies",
                        "](date:1951-04)[^3]",
                        "200[^4] roubles",
                        "[^1]: Oskar Lind",
                        "[^4]: In the copy: 300.",
                        "A. PETROV {.signed}");
    }

    @Test
    void stampsAreSetAsideAndPagesMarked() {
        assertThat(read("a.txt", SCAN).asides())
                .extracting(Aside::reason)
                .contains("archive's stamp", "running stamp of the page", "page number");
        assertThat(body(SCAN))
                .contains("SECRET {.urgency}", "[|](pb:2) Please answer soon.")
                .containsOnlyOnce("SECRET");
    }

    @Test
    void aRunningStampIsNobodysSignature() {
        Recognized letter = read(
                "a.txt",
                "TELEGRAM\n\nTo LIND.\n\nThe rye came with the boats.\n\nA. PETROV\n\n5 June 1931\n\n18\n"
                        + "\fSignal copy\n\nThe boats wait.\n\n19\n\nSignal copy\n");
        assertThat(letter.findings().of(Field.FROM)).extracting(Finding::value).doesNotContain("Signal copy");
        assertThat(letter.asides()).extracting(Aside::words).contains("18", "19", "Signal copy");
    }

    @Test
    void aPageBreakStandsInsideTheSentenceThatItDivides() {
        assertThat(body("TELEGRAM\n\nTo LIND.\n\nThe rye that came with the last boats in spring lies in\n\n"
                        + "17\n\fSignal copy\n\nthe sheds by the river.\n\nA. PETROV\n\n"
                        + "5 June 1931\n\n18\n"))
                .contains("lies in [|](pb:18) the sheds");
    }

    @Test
    void aCommentMayGiveAPage() {
        assertThat(DraftBench.draft(
                                "a.md",
                                "Riga, 3 May 1931\n\nDear Mr. Lind,\n\nThe rye came with the boats.\n\n"
                                        + "<!-- page 33v -->\n\nThe boats wait.\n\nSincerely yours,\nAnton Ivanov\n")
                        .text())
                .contains("[|](pb:33v) The boats wait.");
    }

    @Test
    void pointsAndDatesAreNoNotes() {
        String text =
                body("TELEGRAM No. 5\nReceived 10:20 21.12.1951\n\nTo LIND.\n\nWe ask:\n\n1. The rye is to be sold.\n\n"
                        + "2. The boats are to wait.\n\nIVANOV\n20 December 1951");
        assertThat(text)
                .contains("1. The rye", "2. The boats", "[20 December 1951]")
                .doesNotContain("[^");
    }

    @Test
    void listsWithStarsAreNoNotes() {
        assertThat(body("Riga, 3 May 1931\n\nDear Lind,\n\nWe need:\n* sacks for the grain;\n* ropes.\n\n"
                        + "Sincerely yours,\nAnton Ivanov\n"))
                .contains("- sacks for the grain;", "- ropes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The con-/tract is signed by the boat-men of the river here now. | The contract is",
                "The river-/boat lies by the other river-boat at the long bridge now. | The river-boat lies",
                "The Anglo-/Russian office is closed, and nobody answers there today. | The Anglo-Russian office"
            })
    void wordsDividedAtALinesEndArePutTogether(String text, String joined) {
        Draft draft = draft("TELEGRAM\n\nTo LIND.\n\n" + text.replace("/", "\n") + "\n\nA. PETROV\n\n5 June 1931\n");
        assertThat(draft.text()).contains(joined);
        assertThat(DraftBench.lost(draft)).isEmpty();
    }
}
