package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.depesha.LinkedFixture;
import org.depesha.link.MessageKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters as reference managers get them: nobody takes a part that he did not have, and nothing is lost. */
class LetterFilesTest {

    private static LinkedFixture letters;
    private static CitationFiles files;

    @BeforeAll
    static void read() {
        letters = LinkedFixture.of("""
          -- registers/persons.yml --
          king: {name: "Martin Luther King, Jr.", family: King, given: Martin Luther, suffix: Jr.}
          gogh: {name: Vincent van Gogh, family: Gogh, given: Vincent, prefix: van}
          gaulle: {name: Charles de Gaulle, sort: "de Gaulle, Charles", family: Gaulle, given: Charles, prefix: de}
          -- documents/letter.md --
          ---
          title: A letter
          kind: Letter
          language: de
          from: gogh
          to: king
          relay: gaulle
          sent: {date: 1901-02-03, place: {name: Riga}}
          numbers: {sender: "103"}
          archive: {name: State Archive, shelfmark: "f. 1"}
          ---

          Words.
          -- documents/doubt.md --
          ---
          title: A letter
          from: {person: gaulle, cert: low}
          to: {person: king, cert: medium}
          sent: {date: "[1901-02-03..1901-02-05]", place: {name: Riga, cert: low}}
          ---

          Words.
          -- documents/note.md --
          ---
          title: A note on the text
          kind: Editorial note
          to: king
          ---

          Words.
          -- documents/find.md --
          ---
          title: A find
          to: king
          transmits:
            m1: {from: gogh}
          ---

          > {#m1}
          > Words.
          -- documents/old.md --
          ---
          title: An old letter
          from: gogh
          to: king
          sent: "-0043-03-15"
          ---

          Words.
          """);
        files = new CitationFiles(letters.edition(), letters.settings(), letters.words());
    }

    private static String file(String message, CitationFormat format) {
        StringWriter out = new StringWriter();
        files.message(letters.edition().message(MessageKey.parse(message))).write(format, out);
        return out.toString().replaceAll("\\s+", " ");
    }

    @Test
    void aLetterHasNoEditorWhoCouldBecomeItsAuthor() {
        assertThat(file("letter", CitationFormat.CSL))
                .doesNotContain("\"editor\"", "\"container-author\"")
                .contains("In: The Example Letters, edited by Ada Example, version 1.0 (2026-11-22).");
        assertThat(file("letter", CitationFormat.BIB)).doesNotContain("editor =");
    }

    @Test
    void theEditionIsABookWithItsEditorAndNoProgram() {
        StringWriter out = new StringWriter();
        files.edition(CitationFormat.CSL, out);
        String book = out.toString().split(",\n\\{")[0];
        assertThat(book)
                .contains("\"type\": \"book\"", "\"edition\": \"version 1.0\"", "Ada Example")
                .doesNotContain("\"version\"");
    }

    @Test
    void whoPassedItOnTheAddresseeThePlaceAndTheArchiveAreKeptEverywhere() {
        assertThat(file("letter", CitationFormat.RIS))
                .contains(
                        "CY - Riga",
                        "N1 - Sent from Riga. Through Charles de Gaulle.",
                        "DB - State Archive",
                        "AN - f. 1");
        assertThat(file("letter", CitationFormat.BIB))
                .contains(
                        "usera = {King, Jr., Martin Luther}",
                        "note = {To Martin Luther King, Jr. State Archive, f. 1. Through Charles de Gaulle.");
        assertThat(file("letter", CitationFormat.CSL)).contains("\"contributor\"", "\"event-place\": \"Riga\"");
    }

    @Test
    void theShortTitleHasTheDateAndTheNumberItsKind() {
        String title = "Vincent van Gogh to Martin Luther King, Jr., February 3, 1901";
        assertThat(file("letter", CitationFormat.CSL))
                .contains("\"title-short\": \"" + title + "\"", "\"number\": \"103 (sender’s)\"");
        assertThat(file("letter", CitationFormat.RIS)).contains("ST - " + title, "M1 - 103 (sender’s)");
        assertThat(file("letter", CitationFormat.BIB)).contains("shorttitle = {" + title + "}");
    }

    @Test
    void particlesStandWhereZoteroFindsThem() {
        assertThat(file("letter", CitationFormat.CSL))
                .contains("\"family\": \"Gogh\", \"given\": \"Vincent van\"")
                .contains("\"family\": \"de Gaulle\", \"given\": \"Charles\"")
                .contains("\"suffix\": \"Jr.\"");
    }

    @Test
    void theLanguageIsARightTag() {
        assertThat(file("letter", CitationFormat.CSL)).contains("\"language\": \"de\"");
    }

    @ParameterizedTest
    @CsvSource({"CSL", "RIS", "BIB"})
    void everyDoubtIsTold(CitationFormat format) {
        assertThat(file("doubt", format))
                .contains("Sender uncertain: [Charles de Gaulle?].")
                .contains("Addressee uncertain: [Martin Luther King, Jr.?].")
                .contains("Place uncertain: [Riga?].")
                .contains("Date: between February 3, 1901 and February 5, 1901.");
    }

    @Test
    void anEditorialNoteIsADocumentWithoutRecipients() {
        assertThat(file("note", CitationFormat.CSL))
                .contains("\"type\": \"document\"")
                .doesNotContain("\"recipient\"", "Sender");
        assertThat(file("note", CitationFormat.RIS)).startsWith("TY - ELEC").doesNotContain("A2");
        assertThat(file("note", CitationFormat.BIB)).startsWith("@misc");
    }

    @Test
    void whereNoSenderIsStatedNoneIsNamed() {
        assertThat(file("find", CitationFormat.CSL)).contains("Sender not stated. Undated.");
        assertThat(file("find#m1", CitationFormat.RIS))
                .contains("transmitted in Message to Martin Luther King, Jr.")
                .doesNotContain("Unknown");
    }

    @Test
    void aYearBeforeChristIsTheRightOne() {
        assertThat(file("old", CitationFormat.CSL)).contains("[-44, 3, 15]", "March 15, 44 BC");
        assertThat(file("old", CitationFormat.BIB)).contains("date = {-0043-03-15}");
    }

    @Test
    void structuredDataHasTheNamesInParts() {
        assertThat(new JsonLd(letters.edition(), letters.settings(), CitedWords.english())
                        .document(letters.document("letter")))
                .contains("\"givenName\":\"Vincent\"", "\"familyName\":\"van Gogh\"")
                .contains("\"honorificSuffix\":\"Jr.\"");
        assertThat(new JsonLd(letters.edition(), letters.settings(), CitedWords.english())
                        .document(letters.document("note")))
                .contains("\"CreativeWork\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Editorial note, false",
        "An editor’s note, false",
        "Editors' note, false",
        "Introduction, false",
        "Minutes, false",
        "Diary entry, false",
        "Memorandum of conversation, false",
        "Record of conversation, false",
        "Treaty, false",
        "Letter, true",
        "Memorandum, true",
        "Note, true",
        "'', true"
    })
    void theKindSaysWhatIsNoLetter(String kind, boolean letter) {
        assertThat(LetterKinds.isLetter(kind)).isEqualTo(letter);
    }
}
