package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesha.ingest.letter.DraftBench.body;
import static org.depesha.ingest.letter.DraftBench.read;

import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.read.transcript.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page numbers beside stamps, heads without empty lines, words that are no dates, and what is said to be doubtful. */
class SheetEdgesTest {

    private static final String HEAD = "Telegram from A. Ivanov to Lind about rye\n\nSpec. No. 12\n5 June 1931\n\n";
    private static final String FOOT = "\n\nA. IVANOV\n5 June 1931\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boats came with the rye that we had been waiting for since\n\n41\n\nSignal Copy\n\nthe spring.",
                "The boats came with the rye that we had been waiting for.\n\n* A stamp on the first page.\n41\n\n"
                        + "[Control copy]\n\nIt was late in the spring.",
                "The boats came with the rye that we had been waiting for.\n\n41\n\n"
                        + "[Top of page, marked \"Special copy\"]\n\nIt was late in the spring."
            })
    void aFigureAloneBesideAStampIsThePagesNumber(String text) {
        Recognized letter = read("a.txt", HEAD + text + FOOT);
        assertThat(letter.asides())
                .extracting(Aside::words, Aside::reason)
                .contains(org.assertj.core.groups.Tuple.tuple("41", "page number"));
        assertThat(letter.message().passages())
                .extracting(LetterPassage::text)
                .noneMatch(passage -> passage.contains("41")
                        || passage.toLowerCase(java.util.Locale.ROOT).contains(" copy"));
    }

    @Test
    void aLineOfTheHeadIsNeverJoinedToALongListOfCopies() {
        Recognized letter =
                GenreTest.read("CIPHERED TELEGRAM No. 5\nCopies: Ivanov (2), Sidorov, Petrov, Karlson, Ozol, Berzin\n"
                        + "From TALLINN Received 07 hours 15 minutes 9.3.1931\nVERY URGENT\n\nTo Comrade LIND.\n\n"
                        + "We are ready to begin in the spring, and ask for boats.\n\nA. PETROV\nNo. 12\n8.3.31\n");
        assertThat(letter.findings().value(Field.COPIES))
                .isEqualTo("Ivanov (2), Sidorov, Petrov, Karlson, Ozol, Berzin");
        assertThat(letter.findings().value(Field.RECEIVED)).isEqualTo("1931-03-09T07:15");
        assertThat(letter.findings().value(Field.SENT_PLACE)).isEqualTo("TALLINN");
    }

    @Test
    void aLetterheadInCapitalsDoesNotContinueTheTitle() {
        Recognized letter =
                GenreTest.read("Ciphered Telegram No. 5, Petrov to Comrade Lind, containing a Message from Karlson\n"
                        + "EIGHTH DIRECTORATE OF THE HARBOUR BOARD\nCIPHERED TELEGRAM No. 5\n\nTo Comrade LIND.\n\n"
                        + "We are ready.\n\nA. PETROV\n5 June 1931\n");
        assertThat(letter.findings().value(Field.TITLE)).endsWith("Message from Karlson");
        assertThat(letter.findings().of(Field.OFFICE))
                .extracting(Finding::value)
                .contains("EIGHTH DIRECTORATE OF THE HARBOUR BOARD");
    }

    @ParameterizedTest
    @CsvSource({
        "the work at point 9 may be begun, 0",
        "on the 9 march past the sheds, 0",
        "on 9 May the work began, 1",
        "on 9 may 1931 the work began, 1"
    })
    void aMonthIsCapitalizedUnlessAYearFollows(String text, int dates) {
        assertThat(Dates.near(org.depesha.model.PartialDate.parse("1931-06-05")).all(text))
                .hasSize(dates);
    }

    @Test
    void theDateOfATelegramThatWasReceivedIsThatOfItsSending() {
        Recognized letter = GenreTest.read(
                "CIPHERED TELEGRAM No. 5\n\nTo Comrade LIND.\n\nI send you the text of a telegram of 7 March 1931 "
                        + "which I received from Comrade Karlson:\n\n\"Comrade PETROV!\n\n"
                        + "Send the boats before the ice comes, all that you have.\n\nKARLSON\"\n\nA. PETROV\n"
                        + "8 March 1931\n");
        Findings inner = letter.message().transmitted().get(0).findings();
        assertThat(inner.value(Field.SENT)).isEqualTo("1931-03-07");
        assertThat(inner.has(Field.RECEIVED)).isFalse();
        assertThat(inner.has(Field.RELAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"No. 118/KE-2, 118/KE-2", "No. 3497/TS-ns, 3497/TS-ns", "No. 12/a/3, 12/a/3"})
    void aNumberMayHoldSlashesLettersAndFigures(String line, String number) {
        Findings found = new Findings();
        assertThat(LineReader.read(HeadRules.HEAD, line, Dates.near(null), found))
                .isNotNull();
        assertThat(found.value(Field.NUMBER)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With respect,",
                "Respectfully,",
                "Please accept, Mr. Minister, the assurances of my highest consideration."
            })
    void closesOfOfficialLettersAreKnown(String close) {
        assertThat(Phrases.isClose(close)).isTrue();
        assertThat(body(HEAD + "The boats came.\n\n" + close + FOOT)).contains(close + " {.salute}");
    }

    @Test
    void theNoteBelowTheLetterTellsTheOriginalLanguage() {
        Recognized letter = read(
                "a.txt",
                HEAD + "The boats came." + FOOT + "\nLVVA. F. 4. Op. 2. D. 7. L. 3. Copy. Translated from English.\n");
        assertThat(letter.findings().value(Field.SOURCE_LANGUAGE)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[October 1931] | is in brackets",
                "Riga | The text contains no date.",
                "31 April 1931 | There is no 31 April."
            })
    void whatIsDoubtfulAboutADateIsSaid(String date, String doubt) {
        Recognized letter = read(
                "a.txt",
                "Letter from A. Ivanov to Lind about rye\n\n" + date
                        + "\n\nDear Lind,\n\nThe boats came with the rye.\n\nA. Ivanov\n");
        assertThat(letter.doubts()).extracting(Doubt::what).anyMatch(what -> what.contains(doubt));
    }

    @Test
    void aMemorandumOfConversationAndASoldiersLetterAreLetters() {
        assertThat(LetterWeight.isLetter(read(
                        "a.txt",
                        "MEMORANDUM OF CONVERSATION\n\nDATE: November 5, 1931\nPLACE: Riga\n\n"
                                + "SUBJECT: Rye\n\nPARTICIPANTS:\n  Mr. Lind\n  Mr. Petrov\n\n"
                                + "SECRET\n\n1. Mr. Lind asked for rye and for boats.\n")))
                .isTrue();
        assertThat(LetterWeight.isLetter(read(
                        "a.txt",
                        "Anton Ivanov - to Olga Ivanova\n\nField Post No. 71, 12/X-31.\n\n"
                                + "Hello, my dear Olga!\n\nI am well, and the rye is in. Tell the "
                                + "others of it.\n\nI kiss you many times.\n\n"
                                + "Your father Anton\n")))
                .isTrue();
    }
}
