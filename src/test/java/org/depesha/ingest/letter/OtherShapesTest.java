package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.transcript.TranscriptFile;
import org.depesha.read.transcript.TranscriptReader;
import org.depesha.tei.TeiReader;
import org.junit.jupiter.api.Test;

/** Shapes of heads, feet and files that were first seen in transcripts which nobody had written for these rules. */
class OtherShapesTest {

    private static final String BODY =
            "\n\nThe bridge over the Sarn was closed for two days, and the ferry did not run.\n\n";

    private static Findings findings(String text) {
        return DraftBench.read("a.txt", text).findings();
    }

    @Test
    void aTitleInCapitalLettersTellsSenderAndAddressee() {
        Findings found = findings(
                "№ 7\n\nCODED TELEGRAM OF THE PLENIPOTENTIARY REPRESENTATIVE OF SARNIA AT THE LEAGUE V. A. ORLOVSK TO "
                        + "THE SARN COUNCIL ON THE FERRY\n\nSpec. Nos. 11–13\nLinden, 7.XII.60\n"
                        + "Top Secret. Copy No. 3\nOut of any turn"
                        + BODY + "V. ORLOVSK\n");
        assertThat(found.value(Field.FROM)).contains("V. ORLOVSK");
        assertThat(found.value(Field.TO)).isEqualTo("Sarn Council");
        assertThat(found.value(Field.NUMBER)).isEqualTo("11-13");
        assertThat(found.value(Field.SENT)).isEqualTo("1960-12-07");
        assertThat(found.value(Field.URGENCY)).isEqualTo("Out of any turn");
    }

    @Test
    void anOfficeWithToInItsNameIsOneSender() {
        Findings found = findings(
                "No. 8\n\nCoded telegram from the Representative of Sarnia to the League Ye. P. Vesper to Sarn "
                        + "Council regarding the ferry\n\nSpec. No. 12   May 3, 1961"
                        + BODY + "YE. VESPER\n");
        assertThat(found.of(Field.FROM))
                .extracting(Finding::value)
                .contains("Representative of Sarnia to the League Ye. P. Vesper");
        assertThat(found.of(Field.TO)).extracting(Finding::value).contains("Sarn Council");
    }

    @Test
    void aFigureGluedToAYearStaysWhereNoNoteHasItAndIsToldOf() {
        Draft draft = DraftBench.draft("No. 3\n\nDispatches of the ferry company\n\nTO COMRADE LIND\n\n"
                + "The company112 had in 1961113 passed a resolution, as its members wrote114 to us, and it "
                + "stands by it.\n\nA. VESPER\n");
        assertThat(DraftBench.lost(draft)).isEmpty();
        assertThat(draft.text()).contains("The company112 had in 1961113 passed", "wrote114 to us");
        assertThat(draft.letter().doubts())
                .extracting(Doubt::what)
                .anyMatch(doubt -> doubt.contains("“company112” (line 7), “wrote114” (line 7), “1961113” (line 7)"));
    }

    @Test
    void linesThatNoRuleKnowsDoNotEndTheHead() {
        Findings found = findings(
                "LIND & VESPER, Ltd.\nMarine Engineers\nTelephone 0417\n\nOur ref: HJ/mk/220\n9th June, 1943.\n\n"
                        + "The Director of the Ferry,\nQuay Street,\nLINDEN.\n\nDear Sir,"
                        + BODY
                        + "Yours faithfully,\nfor LIND & VESPER, Ltd.\n\n(Sgd.) H. J. Lind\n\nDirector.\n\ncc: File\n");
        assertThat(found.value(Field.NUMBER)).isEqualTo("HJ/mk/220");
        assertThat(found.value(Field.SENT)).isEqualTo("1943-06-09");
        assertThat(found.value(Field.TO)).isEqualTo("The Director of the Ferry");
        assertThat(found.value(Field.KIND)).isEqualTo("Letter");
    }

    @Test
    void whomALetterGreetsByTitleAndNameItIsFor() {
        Finding to = findings("Linden, 4 March 1931\n\nDear Mr. Harrow," + BODY + "Yours faithfully,\nOctavia Pen\n")
                .best(Field.TO);
        assertThat(to.value()).isEqualTo("Mr. Harrow");
        assertThat(to.confidence()).isGreaterThanOrEqualTo(Findings.THRESHOLD);
        assertThat(findings("Linden, 4 March 1931\n\nDear Friend," + BODY + "Yours,\nOctavia Pen\n")
                        .of(Field.TO))
                .noneMatch(f -> f.confidence() >= Findings.THRESHOLD);
    }

    @Test
    void anotherLetterInTheSameFileIsADoubt() {
        String two = "Linden, 3 June 1874\n\nDear Mr. Tull," + BODY
                + "Yours truly,\nJosiah Muck\n\nLinden, 8 June 1874\n\nDear Mr. Muck,\n\nI have yours.\n\n"
                + "Yours truly,\nA. R. Tull\n";
        assertThat(DraftBench.doubts(two)).anyMatch(doubt -> doubt.startsWith("Another letter seems to begin here"));
    }

    @Test
    void theHeadingOfAPrintedEditionNamesBothEnds() {
        Findings found = findings("93. ANNA LIND TO PETER VESPER\n\nLinden, 1st of Feb: [1759]\n\nSIR," + BODY
                + "Your most obedient Servant,\nANNA LIND.\n");
        assertThat(found.value(Field.PUBLISHED)).isEqualTo("93");
        assertThat(found.of(Field.TO)).extracting(Finding::value).contains("PETER VESPER");
        assertThat(found.value(Field.SENT)).isEqualTo("1759-02-01");
    }

    @Test
    void aNoteCalledBehindABracketKeepsItsWords() {
        Draft draft = DraftBench.draft(
                "Linden, 4 March 1931\n\nDear Mr. Harrow,\n\nThe engineers [17 persons]² will stay, and the ferry¹ "
                        + "waits for them at the quay.\n\nYours faithfully,\nOctavia Pen\n\n¹ Sold in 1940.\n"
                        + "² Entered by hand.\n");
        assertThat(DraftBench.lost(draft)).isEmpty();
        assertThat(draft.letter().doubts()).isEmpty();
        assertThat(draft.text()).contains("\\[17 persons\\][^2]").contains("[^2]: Entered by hand.");
    }

    @Test
    void pointsAreNoNotesOfATitle() {
        Draft draft = DraftBench.draft("21. Telegram From the Embassy in Linden to the Department of Ferries(1)\n\n"
                + "Linden, March 2, 1961, 7 p.m.\n\n1. I saw the ferryman this morning at his request.\n\n"
                + "2. He would not go.\n\nHarrow\n\n(1) Source: Department of Ferries, Central Files, "
                + "611.88/3-261. Confidential; Priority. Repeated to Quay.\n");
        assertThat(DraftBench.lost(draft)).isEmpty();
        assertThat(draft.text())
                .contains("\n1. I saw the ferryman")
                .contains("repository: Department of Ferries")
                .contains("secrecy: Confidential")
                .contains("urgency: Priority");
    }

    @Test
    void whatAQuotedLetterSaysIsNotTheTelegrams() {
        Findings found =
                findings("No. 9\n\nCipher telegram from Ambassador A.F. Lind to Sarn Council with a message from the "
                        + "President\n\nSpec. No. 20   May 3, 1961\n\nTransmitting text of the President's message to "
                        + "N.S. Vesper\n\n\"The Quay House,\nLinden.\nMay 3, 1961.\n\nDear Mr. Chairman,\n\n"
                        + "I wanted you to know that I have followed the ferry.\n\nSincerely yours,\n"
                        + "Robert B. Harrow\"\n\nThe original follows.\n\nA. LIND\n");
        assertThat(found.of(Field.FROM)).extracting(Finding::value).noneMatch(name -> name.contains("Harrow"));
    }

    @Test
    void rowsOfLinksAreSetAside() {
        Draft draft = DraftBench.draft(
                "a.md",
                "[Home](/) | [Letters](/letters)\n\n* [About](/about)\n\nLinden, 4 March 1931\n\nDear Mr. Harrow,"
                        + BODY + "Yours faithfully,\nOctavia Pen\n");
        assertThat(draft.text()).contains("web page: links").doesNotContain("Home {");
        assertThat(DraftBench.lost(draft)).isEmpty();
    }

    @Test
    void letterspacedStampsAreSetAsideWhole() {
        Draft draft = DraftBench.draft("S E C R E T\n\nLinden, 4 March 1931\n\nDear Mr. Harrow,\n\n"
                + "The bridge over the Sarn was closed for two days, and the ferry did not run when the "
                + "water\n\n- 2 -\nS E C R E T\n\nhad risen.\n\nYours faithfully,\nOctavia Pen\n");
        assertThat(DraftBench.lost(draft)).isEmpty();
        assertThat(draft.text()).contains("when the water [|](pb:2) had risen").contains("secrecy: Secret");
    }

    @Test
    void damagedUtf8IsReadAsUtf8AndSaidToBeDamaged() {
        byte[] bytes =
                ("Genève, 4 March 1931\n\nDear Mr. Harrow,\n\nThe café is closed – très bien – and déjà sold?.\n\n"
                                + "Yours faithfully,\nOctavia Pen\n")
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFE : bytes[i];
        }
        TranscriptFile supplied = TranscriptReader.read("a.txt", bytes, Place.of("a.txt"), new Problems())
                .orElseThrow();
        assertThat(supplied.transcript().lines().get(0).text()).startsWith("Genève");
        assertThat(Recognition.of(supplied, new PartyNames(new org.depesha.model.Registers(java.util.Map.of())))
                        .doubts())
                .anyMatch(doubt -> doubt.what().contains("damaged"));
    }

    @Test
    void aFileOfSpacesThatAreNoSpacesIsEmpty() {
        Problems problems = new Problems();
        assertThat(TranscriptReader.read(
                        "a.txt",
                        "\u00A0 \n\u200B\u2003\n".getBytes(StandardCharsets.UTF_8),
                        Place.of("a.txt"),
                        problems))
                .isEmpty();
        assertThat(problems.sorted()).extracting(problem -> problem.code()).containsExactly(Code.EMPTY_TRANSCRIPT);
    }

    @Test
    void anUndeclaredEntityIsAFaultOfTheFile() {
        assertThatThrownBy(() ->
                        TeiReader.read("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>", "a.xml"))
                .isInstanceOf(TeiReader.IllFormedException.class);
    }
}
