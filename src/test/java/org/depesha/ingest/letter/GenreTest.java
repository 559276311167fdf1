package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.finding.Titles;
import org.depesha.ingest.phrase.Shelfmarks;
import org.depesha.model.Certainty;
import org.depesha.model.CoverName;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.TranscriptFile;
import org.depesha.read.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented letters of the genre, each for one thing that it must be read by. */
class GenreTest {

    private static final String FOOT = "\n\nWe are ready to begin in the spring.\n\nA. PETROV\n\nNo. 12\n5 June 1931\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CIPHERED TELEGRAM No. 771 | CIPHER | 771",
                "CODED TELEGRAM No. 12-a | CIPHER | 12-a",
                "TELEGRAM | KIND | TELEGRAM",
                "MEMORANDUM | KIND | MEMORANDUM",
                "Spec. No. 1754 - 1765 | NUMBER | 1754-1765",
                "Spec. No. 2006-2011 | NUMBER | 2006-2011",
                "№82 | NUMBER | 82",
                "No. 3497/TS-ns | NUMBER | 3497/TS-ns",
                "vkh. No. 20757 | INCOMING | 20757",
                "Out. No. 55 | OUTGOING | 55",
                "Copy No. 12 | COPY_NUMBER | 12",
                "TOP SECRET | SECRECY | TOP SECRET",
                "Strictly confidential | SECRECY | Strictly confidential",
                "VERY URGENT | URGENCY | VERY URGENT",
                "EXTREMELY URGENT K. | MARK | K",
                "Series \"B\" | SERIES | B",
                "Copies: Ivanov (3), Sidorov | COPIES | Ivanov (3), Sidorov",
                "Received 02 hours, 40 minutes 8.1.1931 | RECEIVED | 1931-01-08T02:40",
                "Received 19:55 13.June.1931 | RECEIVED | 1931-06-13T19:55",
                "Received 3 p.m. 4 May 1931 | RECEIVED | 1931-05-04T15:00",
                "Sent 24:00 4.1.1931 | SENT | 1931-01-04T24:00",
                "Dispatched 1430 hours 2 May 1931 | SENT | 1931-05-02T14:30",
                "Received 26.XI.31 | RECEIVED | 1931-11-26",
                "Riga, 3 February 1931 | SENT | 1931-02-03",
                "Riga, 3 February 1931 | SENT_PLACE | Riga",
                "3 February 1931, Riga | SENT_PLACE | Riga",
                "From TALLINN Received 18 hours 40 minutes 29.1.1931 | SENT_PLACE | TALLINN",
                "From TALLINN. Received 11 hours 20 minutes 14.VII.1931 | RECEIVED | 1931-07-14T11:20",
                "TO SIDOROV FOR Comrade LIND | RELAY | SIDOROV",
                "TO SIDOROV FOR Comrade LIND | TO | Comrade LIND",
                "To Comrade LIND. | TO | Comrade LIND",
                "To the Minister of Trade | TO | Minister of Trade",
                "FROM: Ivanov | FROM | Ivanov",
                "MINISTRY OF TRADE | OFFICE | MINISTRY OF TRADE"
            })
    void readsALineOfTheHead(String line, Field field, String value) {
        Recognized letter = read("TELEGRAM\n\n" + line + "\n\nTo Comrade LIND." + FOOT);
        assertThat(letter.findings().of(field)).extracting(Finding::value).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Telegram from A.B. Ivanov to Lind regarding grain | A.B. Ivanov | Lind",
                "Letter from USSR Ambassador to Latvia A.B. Ivanov to the Ministry of Trade about rye | USSR "
                        + "Ambassador to Latvia A.B. Ivanov | Ministry of Trade",
                "Message from President Karlis to Oskar Lind with thanks | President Karlis | Oskar Lind",
                "Ciphered Telegram No. 4, Vesper [Ivanov] to Sidorov, for Cde. Lind | Vesper [Ivanov] | Lind",
                "Cable, Ivanov to Lind via Sidorov, 5 May 1931 | Ivanov | Lind"
            })
    void readsWhoWritesToWhomInATitle(String title, String from, String to) {
        Findings found = new Findings();
        assertThat(Titles.read(title, found, "title", 0.9)).isTrue();
        assertThat(found.value(Field.FROM)).isEqualTo(from);
        assertThat(found.value(Field.TO).replaceFirst("Cde\\. ", "")).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APRF, Fond 45, Opis 1, Delo 336, Listy 88-90 | APRF | f. 45, op. 1, d. 336, ll. 88-90",
                "LVVA, f. 4, op. 2, d. 7, l. 3. | LVVA | f. 4, op. 2, d. 7, l. 3",
                "RGANI. F. 3. Op. 66. D. 328. L. 110. | RGANI | f. 3, op. 66, d. 328, l. 110",
                "AVPRF, F. 0100, Op. 44, Por. 13, P. 322, D. 13, ll. 1-2 | AVPRF | f. 0100, op. 44",
                "Russian State Archive, fond 5, opis 6, delo 7, list 8 | Russian State Archive | f. 5, op. 6, d. 7, "
                        + "l. 8"
            })
    void readsAnArchiveReference(String line, String repository, String mark) {
        Shelfmarks.Found found = Shelfmarks.find(line);
        assertThat(found).isNotNull();
        assertThat(found.repository()).isEqualTo(repository);
        assertThat(found.shelfmark()).startsWith(mark);
    }

    @Test
    void aMessageInQuotationMarksHasItsOwnHeadAndSignature() {
        Recognized letter =
                read("TELEGRAM No. 4\n\nTo LIND.\n\nI send you the text of my telegram of 2 May 1931 to Sidorov:\n\n"
                        + "\"To Comrade SIDOROV!\n\n1. The rye has come.\n\n2. The boats have not.\n\n"
                        + "IVANOV, 2 May 1931 19:00.\"\n\nIVANOV\n\n3 May 1931\n");
        ReadMessage inner = letter.message().transmitted().get(0);
        assertThat(inner.findings().value(Field.TO)).endsWith("SIDOROV");
        assertThat(inner.findings().of(Field.SENT)).extracting(Finding::value).contains("1931-05-02T19:00");
        assertThat(letter.findings().value(Field.SENT)).isEqualTo("1931-05-03");
        assertThat(inner.passages()).extracting(LetterPassage::part).contains(Part.POINT);
    }

    @Test
    void aMessageInsideAMessageIsFound() {
        Recognized letter = read(
                "TELEGRAM\n\nTo LIND.\n\nI send you the following telegram from Sidorov:\n\n“To Comrade IVANOV.\n\n"
                        + "I received the following telegram from Vesper:\n\n“To Comrade SIDOROV. The boats wait.\n\n"
                        + "VESPER”\n\nI ask for orders.\n\nSIDOROV”\n\nIVANOV\n\n3 May 1931");
        assertThat(letter.messages()).hasSize(3);
        assertThat(letter.messages().map(ReadMessage::id)).containsExactly("", "m1", "m2");
    }

    @Test
    void aMessageThatIsNeverClosedEndsBeforeTheLettersOwnSignature() {
        Recognized letter = read(
                "TELEGRAM\n\nTo LIND.\n\nI send you the following telegram from Sidorov:\n\n\"To Comrade IVANOV.\n\n"
                        + "The boats wait for the ice to go.\n\nSIDOROV\n\n2 May 1931\n\nIVANOV\n\nNo. 5\n3 May 1931");
        assertThat(letter.message().transmitted()).hasSize(1);
        assertThat(letter.findings().value(Field.FROM)).isEqualTo("IVANOV");
        assertThat(letter.doubts())
                .extracting(Doubt::what)
                .anyMatch(what -> what.contains("quotation marks is missing"));
    }

    @Test
    void wordsInQuotationMarksAreNoMessage() {
        assertThat(read("TELEGRAM\n\nTo LIND.\n\nHe spoke of \"serious moods\" among the boatmen, and of \"small "
                                + "things\"."
                                + FOOT)
                        .message()
                        .transmitted())
                .isEmpty();
    }

    @Test
    void pageNumbersAndStampsAreSetAside() {
        Recognized letter =
                read("TELEGRAM\n\nTo LIND.\n\nThe rye that came with the last boats in spring lies in\n\n17\n"
                        + "\fSignal copy\n\nthe sheds by the river.\n\nA. PETROV\n\n5 June 1931\n\n18\n"
                        + "\fSignal copy\n");
        assertThat(letter.asides()).extracting(Aside::words).contains("17", "Signal copy", "18");
        assertThat(letter.message().passages())
                .extracting(passage -> passage.text())
                .contains("The rye that came with the last boats in spring lies in the sheds by the river.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boats52 wait. | The boats wait.",
                "the convention⁵⁸ and | the convention and",
                "in a separate telegram)218. | in a separate telegram).",
                "again53. | again."
            })
    void rulesReadWordsWithoutTheFiguresOfNotesAndTheTextKeepsThem(String text, String read) {
        String letter = "TELEGRAM\n\nTo LIND.\n\nWe say: " + text + FOOT;
        assertThat(read(letter).message().passages())
                .extracting(passage -> passage.text())
                .anyMatch(words -> words.contains(read));
        Draft draft = DraftBench.draft(letter);
        assertThat(draft.asides()).isEmpty();
        assertThat(draft.text()).contains("We say: " + text.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the RB-66 aircraft",
                "mark MiG15 planes",
                "20,000 men",
                "the 38th army",
                "see https://example.org/a/item12"
            })
    void figuresOfNamesAreKept(String text) {
        assertThat(read("TELEGRAM\n\nTo LIND.\n\nWe saw " + text + " here." + FOOT)
                        .asides())
                .isEmpty();
    }

    @Test
    void aTitlesOtherNumberIsADoubt() {
        assertThat(doubts("Ciphered Telegram No. 2950, Ivanov to Lind\n\nCIPHERED TELEGRAM No. 3950\n\n"
                        + "To LIND.\n\nThe rye came.\n\nIVANOV"))
                .anyMatch(what -> what.contains("2950") && what.contains("3950"));
    }

    @Test
    void aTitlesOtherDateIsADoubt() {
        assertThat(doubts("Telegram from Ivanov to Lind, 17 July 1931\n\nTELEGRAM\n\nTo LIND.\n\n"
                        + "The rye came.\n\nIVANOV\n\n16 July 1931"))
                .anyMatch(what -> what.contains("17 July 1931"));
    }

    @Test
    void aReplyBeforeWhatItAnswersIsADoubt() {
        assertThat(doubts("TELEGRAM\n\nTo LIND.\n\nI received your telegram of 9 June 1931.\n\nIVANOV\n\n5 June 1931"))
                .anyMatch(what -> what.contains("answers"));
    }

    @Test
    void aSummaryOfOthersIsADoubtAndNotAsserted() {
        String text = "Summary:\n\nTelegram from Vesper to Karlis thanking him for boats.\n\nContents:\n\nTELEGRAM\n\n"
                + "To LIND.\n\nThe rye came.\n\nIVANOV\n\n5 June 1931";
        assertThat(doubts(text)).anyMatch(what -> what.contains("another document"));
    }

    @Test
    void aDateWithoutAYearIsMarkedAsInferred() {
        Recognized letter =
                read("TELEGRAM\n\nTo LIND.\n\nReceived 24:00 4.1\n\nThe rye came.\n\nIVANOV\n\n7 January 1931");
        assertThat(letter.findings().best(Field.RECEIVED)).satisfies(f -> {
            assertThat(f.value()).isEqualTo("1931-01-04T24:00");
            assertThat(f.inferred()).isTrue();
        });
    }

    @Test
    void anHtmlPagesMenuIsSetAsideAndItsTextIsRead() {
        Recognized letter = read("<!DOCTYPE html><html><head><title>x</title></head><body><nav><a href='/'>Home</a> "
                + "Archive</nav><main><h1>Telegram from Ivanov to Lind</h1><p>TELEGRAM No. 8</p><p>To Comrade "
                + "LIND.</p><p>The rye came.</p><p>IVANOV</p><p>5 June 1931</p></main><footer>All "
                + "rights reserved</footer></body></html>");
        assertThat(letter.findings().value(Field.TITLE)).isEqualTo("Telegram from Ivanov to Lind");
        assertThat(letter.findings().value(Field.SENT)).isEqualTo("1931-06-05");
        assertThat(letter.asides()).extracting(Aside::words).contains("Home Archive", "All rights reserved");
    }

    @Test
    void aLetterWithSalutationAndCloseIsRead() {
        Recognized letter =
                read("Riga, 3 February 1931\n\nDear Mr. Lind,\n\nThe rye came.\n\nSincerely yours,\nAnton Ivanov\n");
        assertThat(letter.findings().value(Field.FROM)).isEqualTo("Anton Ivanov");
        assertThat(letter.message().passages()).extracting(LetterPassage::part).contains(Part.SALUTE, Part.SIGNED);
    }

    @Test
    void aRecipeIsNoLetter() {
        assertThat(LetterWeight.isLetter(
                        read("Rye bread\n\nTake flour and water. Knead for ten minutes and let it rest.\n")))
                .isFalse();
    }

    private static List<String> doubts(String text) {
        return read(text).doubts().stream().map(Doubt::what).toList();
    }

    static Recognized read(String text) {
        Map<EntryKey, Entry> entries = new HashMap<>();
        person(entries, "lind", "Oskar Lind", "Lind");
        person(entries, "ivanov", "Anton Ivanov", "Ivanov");
        TranscriptFile supplied = TranscriptReader.read(
                        "a.txt", text.getBytes(StandardCharsets.UTF_8), Place.of("a.txt"), new Problems())
                .orElseThrow();
        return Recognition.of(supplied, new PartyNames(new Registers(entries)));
    }

    private static void person(Map<EntryKey, Entry> entries, String id, String name, String form) {
        EntryKey key = new EntryKey(RegisterKind.PERSON, id);
        entries.put(
                key,
                Entry.named(
                        key,
                        new Entry.Naming(
                                name, name, List.of(form), List.of(new CoverName("Cover " + id, "", Certainty.HIGH))),
                        Entry.Standing.IDENTIFIED,
                        Place.NOWHERE));
    }
}
