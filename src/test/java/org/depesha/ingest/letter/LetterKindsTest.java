package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesha.ingest.letter.DraftBench.body;
import static org.depesha.ingest.letter.DraftBench.doubts;
import static org.depesha.ingest.letter.DraftBench.draft;
import static org.depesha.ingest.letter.DraftBench.read;

import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented letters of other kinds than telegrams, and of other languages than English. */
class LetterKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Riga, the 3rd of November//My dearest Father,//Your letter came, and I read it twice.//Your loving "
                        + "son,//J. H. | J. H.",
                "Riga, 3 May 1890//Sir,//The rye came with the boats.//I am, Sir, your obedient servant,//Anton "
                        + "Ivanov | Anton Ivanov",
                "Riga, May 3, 1890//My dear Mary,//The rye came with the boats.//Yours very sincerely//Anton Ivanov | "
                        + "Anton Ivanov",
                "Berlin, den 3. März 1921//Lieber Herr Lind,//der Roggen ist gestern angekommen.//Mit herzlichen "
                        + "Grüßen//Ihr Anton Weber | Anton Weber",
                "Weimar, den 12. Juni 1831//Hochverehrte Frau Winter!//Der Diener ist noch immer krank.//Ihr "
                        + "ergebenster//Heinrich Falk | Heinrich Falk",
                "Paris, le 4 mai 1890//Cher ami,//Le seigle est arrivé hier avec les bateaux.//Tout à vous,//Ch. "
                        + "Morel | Ch. Morel",
                "Москва, 14 марта 1932 г.//Дорогой Антон Петрович!//Хлеб пришёл вчера, лодки ждут у берега.//Жму "
                        + "руку//И. Карлов | И. Карлов"
            })
    void aLetterIsKnownByItsSalutationAndClose(String text, String from) {
        Recognized letter = read("a.txt", text.replace("/", "\n"));
        assertThat(LetterWeight.isLetter(letter)).isTrue();
        assertThat(letter.findings().value(Field.FROM)).isEqualTo(from);
        assertThat(letter.message().passages())
                .extracting(LetterPassage::part)
                .contains(Part.DATELINE, Part.SALUTE, Part.SIGNED);
        assertThat(letter.findings().has(Field.SENT_PLACE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berlin, den 3. März 1921 | 1921-03-03", "Paris, le 1er août 1890 | 1890-08-01",
                        "Genève, ce mercredi 7 novembre 1866 | 1866-11-07",
                        "г. Харьков, 7 сентября 1925 г. | 1925-09-07",
                "Cairo, May 16, 1955—4 p.m. | 1955-05-16T16:00", "Seoul, April 19, 1960, midnight. | 1960-04-19T24:00",
                        "Date: Tuesday, April 4, 2006 10:11 AM | 2006-04-04T10:11",
                        "DTG: 041530Z JUN 43 | 1943-06-04T15:30"
            })
    void datesOfManyHandsAreRead(String line, String date) {
        assertThat(read("a.txt", "TELEGRAM\n\n" + line + "\n\nThe rye came with the boats, and all is well.\n")
                        .findings()
                        .value(Field.SENT))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ПИСЬМО | Письмо",
                "ШИФРТЕЛЕГРАММА | Шифртелеграмма",
                "TELEGRAMM | Telegramm",
                "LETTRE | Lettre",
                "M E M O R A N D U M | Memorandum"
            })
    void kindsOfFourLanguages(String line, String kind) {
        assertThat(draft(line + "\n\nTo Comrade LIND.\n\nThe rye came.\n\nA. PETROV\n\n5 June 1931\n")
                        .text())
                .contains("kind: " + kind);
    }

    @ParameterizedTest
    @CsvSource({"Regards", "Agreed.", "TELEGRAMM", "Conversation", "Enclosures"})
    void whatStandsBelowALetterIsNobodysName(String words) {
        assertThat(read(
                                "a.txt",
                                "TELEGRAM\n\nTo LIND.\n\nThe rye came with the boats.\n\n" + words
                                        + "\n\nA. PETROV\n\n5 June 1931\n")
                        .findings()
                        .of(Field.FROM))
                .extracting(Finding::value)
                .containsOnly("A. PETROV");
    }

    @Test
    void oneStrangeWordBelowALetterIsNotASureSender() {
        assertThat(draft("TELEGRAM\n\nTo LIND.\n\nThe rye came with the boats.\n\nFinis\n\n5 June 1931\n")
                        .text())
                .contains("# check: sent.place: Finis")
                .doesNotContain("from:");
    }

    @Test
    void aRouteIsRead() {
        Findings found = read(
                        "a.txt",
                        "From VARNA to SOFIA, 4 April 1936\n\nSECRET\n\n"
                                + "The harbour is open and the boats may come.\n\nIVANOV\n")
                .findings();
        assertThat(found.value(Field.SENT_PLACE)).isEqualTo("VARNA");
        assertThat(found.value(Field.RECEIVED_PLACE)).isEqualTo("SOFIA");
        assertThat(found.value(Field.SENT)).isEqualTo("1936-04-04");
    }

    @Test
    void aDayWithoutAnyYearIsShownToTheEditor() {
        assertThat(draft("Riga, the 3rd of November\n\nMy dear Mary,\n\nThe rye came.\n\nYours,\nAnna Berg\n")
                        .text())
                .contains("# check: sent: \"3rd of November\"");
    }

    @Test
    void aDayInTheTextIsNotLaterThanTheLetter() {
        String text = body("CIPHERED TELEGRAM No. 5\nReceived 10:20 21.12.1951\n\nTo LIND.\n\n"
                + "Sidorov telegraphed on 4.1 that the boats lie in the ice. Until 10 January, he will "
                + "wait.\n\nIVANOV\n20 December 1951\n");
        assertThat(text).contains("[4.1](date:1951-01-04)", "[10 January](date:1952-01-10)");
    }

    @Test
    void instantIsTheLettersOwnMonth() {
        assertThat(body("Riga, May 19th, 1893\n\nSir,\n\nI wrote on the 2nd instant and on the 28th "
                        + "ultimo.\n\nYours truly,\nAnna Berg\n"))
                .contains("[2nd instant](date:1893-05-02)", "[28th ultimo](date:1893-04-28)");
    }

    @Test
    void markdownKeepsItsHeadLinesEmphasisListsAndHeadings() {
        String text = DraftBench.draft(
                        "a.md",
                        "**FROM:** Anton Ivanov\n**TO:** Oskar Lind\n**DATE:** 3 February 1931\n\nDear Mr. Lind,\n\n"
                                + "The *Anna* came with **two** other boats. We need:\n\n- sacks\n- ropes\n\n"
                                + "## On the boats\n\n1. They leak.\n\nSincerely yours,\n\nAnton Ivanov\n")
                .text();
        assertThat(text)
                .contains(
                        "from: {name: Anton Ivanov}",
                        "to: {name: Oskar Lind}",
                        "sent: 1931-02-03",
                        "The *Anna* came with **two** other",
                        "- sacks",
                        "- ropes",
                        "## On the boats",
                        "1. They leak.");
    }

    @Test
    void theMainHeadingIsTheTitleUnlessItIsTheLettersOwn() {
        assertThat(DraftBench.draft(
                                "a.md",
                                "# About the rye\n\nRiga, 3 February 1931\n\nDear Mr. Lind,\n\nThe rye came.\n\n"
                                        + "Sincerely yours,\n\nAnton Ivanov\n")
                        .text())
                .contains("title: About the rye\n")
                .doesNotContain("{.letterhead}");
        assertThat(DraftBench.draft(
                                "a.md", "# TELEGRAM No. 5\n\nTo LIND.\n\nThe rye came.\n\nIVANOV\n\n3 February 1931\n")
                        .text())
                .contains("TELEGRAM No. 5 {.letterhead}");
    }

    @Test
    void aPagesEmphasisListsAndNotesAreKept() {
        String text = DraftBench.draft(
                        "a.html",
                        "<!DOCTYPE html><html><body><main><p>Riga, 3 May 1931</p><p>Dear Mr. Lind,</p><p>The "
                                + "<em>Anna</em><sup>1</sup> came.</p><ul><li>sacks</li><li>ropes</li></ul><p>Yours "
                                + "truly,</p><p>Anna Berg</p><p>1. A schooner.</p></main></body></html>")
                .text();
        assertThat(text)
                .contains("The *Anna*[^1] came.", "- sacks", "- ropes", "[^1]: A schooner.", "Anna Berg {.signed}");
    }

    @Test
    void anEnclosureIsATransmittedMessage() {
        Recognized letter = read(
                "a.txt",
                "Batoum, May 19th, 1893.\n\nNo. 27.\n\nMy Lord,\n\nI transmit herewith copy of a letter which I have "
                        + "received from Mr. Tweed.\n\nI have the honour to be, with the highest respect,\n"
                        + "Your Lordship's most obedient Servant,\n\nPaul Stevens.\n\n"
                        + "The Earl of Rosen, K.G.,\nForeign Office.\n\n[Enclosure in No. 27.]\n\n"
                        + "\"Mr. Tweed to Consul Stevens.\n\nBatoum, May 17th, 1893.\n\n"
                        + "Sir,\n\nThe charge is too high.\n\nJ. Tweed.\"\n");
        assertThat(letter.findings().value(Field.FROM)).isEqualTo("Paul Stevens");
        assertThat(letter.findings().value(Field.TO)).isEqualTo("Earl of Rosen");
        assertThat(letter.message().transmitted()).hasSize(1);
        assertThat(letter.message().transmitted().get(0).findings().value(Field.SENT))
                .isEqualTo("1893-05-17");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Telegram No. 2950 from Ivanov to Lind | The rye came. | 2950",
                "Telegram from Ivanov to Lind, 17 July | The rye came. | 17 July",
                "Telegram from Ivanov to Lind | In answer to the telegram of 29 July: the rye came. | answers a "
                        + "message of 1931-07-29",
                "Telegram from Ivanov to Lind | Replying to your cable dated 29 July 1931, I say that the rye came. | "
                        + "answers a message of 1931-07-29"
            })
    void aContradictionInAnyShapeIsADoubt(String title, String text, String doubt) {
        assertThat(doubts(
                        title + "\n\nCIPHERED TELEGRAM No. 3950\n\nTo LIND.\n\n" + text + "\n\nIVANOV\n\n16 July 1931"))
                .anyMatch(what -> what.contains(doubt));
    }

    @Test
    void anotherNumberInTheTitleIsNotAsserted() {
        assertThat(draft("Telegram No. 2950 from Ivanov to Lind\n\nCIPHERED TELEGRAM No. 3950\n\nTo LIND.\n\n"
                                + "The rye came.\n\nIVANOV\n\n16 July 1931")
                        .text())
                .contains("# check: numbers.sender: \"2950\"", "numbers: {cipher: \"3950\"}");
    }

    @Test
    void aCitationsNumberIsHeldAgainstTheText() {
        assertThat(doubts("Citation:\n\n\"Telegram No. 2950, Ivanov to Lind,\" 16 July 1931, State Archive\n\n"
                        + "Contents:\n\nCIPHERED TELEGRAM No. 3950\n\nTo LIND.\n\nThe rye came.\n\n"
                        + "IVANOV\n\n16 July 1931"))
                .anyMatch(what -> what.contains("2950"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The rye came with the boats, and the men of the river wait for the ice to go.",
                "de | Der Roggen ist mit den Booten gekommen, und die Leute sind nicht da; ich warte auf sie.",
                "fr | Le seigle est arrivé et les bateaux sont dans la rivière; je vous prie de venir, nous vous "
                        + "attendons pour la fête."
            })
    void theLanguageIsToldByItsSmallWords(String language, String text) {
        assertThat(draft("Riga, 3. 5. 1931\n\n" + text + "\n\nA. PETROV\n").text())
                .contains("language: " + language + "\n");
    }
}
