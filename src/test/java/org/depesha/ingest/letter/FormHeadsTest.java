package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesha.ingest.letter.DraftBench.draft;
import static org.depesha.ingest.letter.DraftBench.lost;
import static org.depesha.ingest.letter.DraftBench.read;

import java.util.List;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented messages on forms: memoranda, cables, notes in the third person, prints, scans with stamps. */
class FormHeadsTest {

    private static final String CABLE = """
      CONFIDENTIAL
      PAGE 01   PORTVA 04412  031510Z
      ACTION EUR-12
      INFO  OCT-01 SS-15 /028 W
      R 031345Z MAR 74
      FM AMEMBASSY PORTAVIA
      TO SECSTATE WASHDC 5120
      INFO AMCONSUL LINDEN
      USMISSION NATO
      C O N F I D E N T I A L PORTAVIA 4412
      TAGS: PFOR
      SUBJECT: RYE AND BOATS

      1. THE RYE CAME WITH THE BOATS, AND THE MINISTER IS CONTENT.

      2. WE SHALL REPORT AGAIN WHEN THE BOATS HAVE GONE.

      HOLT
      """;

    @Test
    void aCableNamesItsPostItsTimeAndItsAddressees() {
        Findings found = read("a.txt", CABLE).findings();
        assertThat(found.value(Field.SENT)).isEqualTo("1974-03-03T13:45");
        assertThat(found.of(Field.FROM)).extracting(Finding::value).contains("AMEMBASSY PORTAVIA");
        assertThat(found.value(Field.TO)).isEqualTo("SECSTATE WASHDC");
        assertThat(found.value(Field.SENT_PLACE)).isEqualTo("PORTAVIA");
        assertThat(found.value(Field.URGENCY)).isEqualTo("Routine");
        assertThat(found.value(Field.SECRECY)).isEqualToIgnoringCase("confidential");
        assertThat(found.of(Field.COPIES)).extracting(Finding::value).contains("AMCONSUL LINDEN");
        assertThat(found.value(Field.TITLE)).isEqualTo("RYE AND BOATS");
    }

    @Test
    void anOldTelegramWithAnHourIsNoMail() {
        Findings found = read("a.txt", """
        TELEGRAM

        From: Moscow
        To: Foreign Office, London
        Sent: 12 March 1941, 4:30
        Received: 12 March 1941, 9:15

        The rye came with the boats.
        """).findings();
        assertThat(found.value(Field.KIND)).isEqualTo("TELEGRAM");
        assertThat(found.of(Field.TO)).extracting(Finding::value).contains("Foreign Office, London");
        assertThat(found.value(Field.SENT)).startsWith("1941-03-12");
    }

    @Test
    void onlyNamesOfAnAddressBookAreTurnedAndBracketsStay() {
        Findings found = read("a.txt", """
        From: "Lind, Ada" <ada@example.org>
        To: The Ambassador in Korea (Muccio) <k@example.org>; Foreign Office, London <fo@example.org>
        Sent: 12 March 2003, 4:30
        Subject: Rye

        The rye came with the boats.
        """).findings();
        assertThat(found.value(Field.KIND)).isEqualTo("E-mail");
        assertThat(found.value(Field.FROM)).isEqualTo("Ada Lind");
        assertThat(found.value(Field.TO)).isEqualTo("The Ambassador in Korea (Muccio); Foreign Office, London");
    }

    @Test
    void theLabelsOfAMemorandumAreReadWhateverStandsBehindThem() {
        Findings found = read("a.txt", """
        MEM0RANDUM

        T0:       Chief, Boats Section          DATE: 17 Jan 46
                  (thru channels)
        FR0M:     B/R - Mr. Anton Holt
        SUBJECT:  Rye lost at sea
        FILE:     31.2 (AH)

        1. The rye is lost, and nobody was on the boat.

        2. I ask for new rye.
        """).findings();
        assertThat(found.value(Field.KIND)).isEqualToIgnoringCase("memorandum");
        assertThat(found.value(Field.FROM)).isEqualTo("B/R - Mr. Anton Holt");
        assertThat(found.value(Field.TO)).startsWith("Chief, Boats Section");
        assertThat(found.value(Field.SENT)).isEqualTo("1946-01-17");
        assertThat(found.value(Field.TITLE)).isEqualTo("Rye lost at sea");
    }

    @Test
    void aNoteInTheThirdPersonNamesBothPartiesInItsFirstSentence() {
        Findings found = read("a.txt", """
        No. 12/7/51
        NOTE VERBALE

        The Legation of Linden presents its compliments to the Royal Ministry of Boats and has the honour to return \
        the rye.

        The Legation avails itself of this opportunity to renew the assurances of its highest consideration.

        Portavia, 14th November 1949.

        The Royal Ministry of Boats,
        Rye Department
        """).findings();
        assertThat(found.value(Field.FROM)).isEqualTo("Legation of Linden");
        assertThat(found.value(Field.TO)).isEqualTo("Royal Ministry of Boats");
        assertThat(found.value(Field.KIND)).isEqualToIgnoringCase("note verbale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"RECEIVED//JUN 12 1943", "R E C E I V E D//12 JUN 1943"})
    void aStampOfReceiptOverTwoLinesDatesTheReceipt(String stamp) {
        Findings found = read(
                        "a.txt",
                        stamp.replace("//", "\n")
                                + "\n\nLinden, 9th June, 1943.\n\nDear Sir,\n\nThe rye came with the boats.\n\n"
                                + "Yours faithfully,\n\nfor HOLT & LIND, Ltd.\n\n(Sgd.) Anton Holt\n")
                .findings();
        assertThat(found.value(Field.RECEIVED)).isEqualTo("1943-06-12");
        assertThat(found.of(Field.SENT)).extracting(Finding::value).containsOnly("1943-06-09");
        assertThat(found.value(Field.FROM)).isEqualTo("Anton Holt");
    }

    @Test
    void thoseWhoGetCopiesMayStandInAListBelow() {
        Findings found = read(
                        "a.txt",
                        "Linden, 9th June, 1943.\n\nDear Sir,\n\nThe rye came with the boats.\n\nYours faithfully,\n\n"
                                + "Anton Holt\n\nAH/mk\n\ncc: Captain B. Lind, Portavia\n    Messrs. Rye & Boat\n"
                                + "    File\n")
                .findings();
        assertThat(found.of(Field.COPIES))
                .extracting(Finding::value)
                .containsExactlyInAnyOrder("Captain B. Lind, Portavia", "Messrs. Rye & Boat", "File");
        assertThat(found.value(Field.FROM)).isEqualTo("Anton Holt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Linden, 14 (26) February 1887 | 1887-02-26",
                "Linden, January 29th. 1711/12. O. S. | 1712-01-29",
                "Linden, May ye 11th, 1774. | 1774-05-11",
                "Linden, 24 Mar 44 | 1944-03-24"
            })
    void doubleDaysAndYearsAreOfTheNewStyle(String line, String date) {
        assertThat(read(
                                "a.txt",
                                line
                                        + "\n\nDear Sir,\n\nThe rye came with the boats.\n\nYours faithfully,\n\n"
                                        + "Anton Holt\n")
                        .findings()
                        .value(Field.SENT))
                .isEqualTo(date);
    }

    @Test
    void aQuotedLetterInOneParagraphHasItsGreetingAndItsSignature() {
        Recognized letter = read(
                "a.txt",
                "Linden, 9th June, 1943.\n\nDear Anton,\n\nI had this from the harbour master:\n\n"
                        + "\"Dear Sir: The rye is wet, and I send it back by the same boat on which it came to me. "
                        + "Brindle.\"\n\nWhat do you say to that?\n\nYours ever,\n\nMary Holt\n");
        List<ReadMessage> messages = letter.message().transmitted();
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).findings().value(Field.FROM)).isEqualTo("Brindle");
    }

    @Test
    void aRemarkOnHowALetterCameIsFollowedByTheDayOfItsReceipt() {
        Findings found = read("a.txt", """
        Letter from A. Holt to P. Vesper about rye

        [March 1931]

        Received by courier
        in a bag of the Legation of Linden
        May 16, 1931

        Dear Mr. Vesper,

        The rye came with the boats, and nobody was hurt.

        A. Holt
        """).findings();
        assertThat(found.value(Field.RECEIVED)).isEqualTo("1931-05-16");
        assertThat(found.of(Field.SENT)).extracting(Finding::value).containsExactly("1931-03");
    }

    @Test
    void aCommitteeThatStandsAloneIsTheAddresseeAndNoCopy() {
        Findings found = read("a.txt", """
        Cipher telegram from the Ambassador in Linden A. Holt to CC CPSU about rye

        Spec. No. 12                                   October 22, 1963
        Linden
                                                       TOP SECRET
                                                       Ex. No. 12

        CC CPSU

        The rye came with the boats, and the minister is content.

        A. HOLT
        """).findings();
        assertThat(found.value(Field.TO)).isEqualTo("CC CPSU");
        assertThat(found.of(Field.COPIES)).isEmpty();
    }

    @Test
    void noWordOfSuchHeadsIsLost() {
        assertThat(lost(draft(CABLE))).isEmpty();
    }
}
