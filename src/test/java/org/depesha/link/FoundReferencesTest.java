package org.depesha.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesha.link.ReferenceBench.*;

import java.util.List;
import org.depesha.LinkedFixture;
import org.depesha.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One behaviour a case: a sentence in a letter, and what the program makes of it. The letters are invented. */
class FoundReferencesTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ada | bertil | I received your telegram of 5 February. | your telegram of 5 February = b1 answers
      ada | bertil | I received your telegram of February 5th, 1901. | your telegram of February 5th, 1901 = b1 answers
      ada | bertil | I saw your telegram of 5.2.01. | your telegram of 5.2.01 = b1 mentions
      ada | bertil | Your 1st March letter is here. | Your 1st March letter = b2 mentions
      ada | bertil | As to your letter of the 1st, no. | your letter of the 1st = b2 mentions
      ada | bertil | In reply to your 635, no. | your 635 = b1 answers
      ada | bertil | I see your very helpful 635. | your very helpful 635 = b1 mentions
      ada | bertil | I see your tel No. 635. | your tel No. 635 = b1 mentions
      ada | bertil | I have your 635 herrings. | ``
      ada | bertil | I count 635 herrings. | ``
      ada | bertil | Contrary to my telegram No. 12, buy. | my telegram No. 12 = a1 corrects
      ada | bertil | My telegram 12 stands. | My telegram 12 = a1 mentions
      ada | cornelius | You have seen my telegram 12. | my telegram 12 = unresolved mentions
      ada | cornelius | You have seen my telegram 13. | my telegram 13 = ada-13-1901 mentions
      ada | bertil | Cornelius Falk's telegram to me of 20 February is bad. | Cornelius Falk's telegram to me of 20 \
      February = c1 mentions
      ada | bertil | Turku's 547 is bad. | Turku's 547 = c1 mentions
      ada | bertil | Turku tel 547 is bad. | Turku tel 547 = c1 mentions
      ada | bertil | Contrary to your 635, buy. | your 635 = b1 mentions
      ada | bertil | You have by now received my telegram 12. | my telegram 12 = a1 mentions
      ada | bertil | I told him that I had received your 635. | your 635 = b1 mentions
      ada | bertil | He will again ask (mytel 12). | mytel 12 = a1 mentions
      ada | bertil | The text was sent to you in my telegram 12. | my telegram 12 = a1 mentions
      ada | bertil | Our men hold forward positions (my telegram 12). | my telegram 12 = a1 mentions
      ada | bertil | Falk showed them a copy of my telegram 12. | my telegram 12 = a1 mentions
      ada | bertil | Following is the text of Cornelius Falk's telegram to me of 20 February. | Cornelius Falk's \
      telegram to me of 20 February = c1 forwards
      ada | bertil | The attached telegram from Cornelius Falk of 20 February is bad. | telegram from Cornelius Falk \
      of 20 February = c1 forwards
      ada | bertil | I enclose a telegram from Cornelius Falk of 20 February. | telegram from Cornelius Falk of 20 \
      February = c1 forwards
      ada | bertil | Thank you for your letter. | your letter = b2 answers
      ada | bertil | Your letter bores me. | Your letter = unresolved mentions
      ada | bertil | I received your telegram of 7 February. | your telegram of 7 February = bertil-1901-02-07 answers
      ada | bertil | I received your telegram No. 640. | your telegram No. 640 = bertil-640-1901 answers
      ada | bertil | Uncle A.'s telegram to you of 3 February is void. | Uncle A.'s telegram to you of 3 February = a1 \
      mentions
      bertil | ada | Cornelius Falk's letter to me of 4 January came. | Cornelius Falk's letter to me of 4 January = \
      ambiguous mentions
      bertil | ada | My immediately preceding letter is void. | My immediately preceding letter = b2 mentions
      bertil | ada | I send my telegrams. | ``
      home | north | Embtel 77. Agreed. | Embtel 77 = n1 answers
      home | north | Embtels 77 and 78. Agreed. | Embtels 77 = n1 answers; 78 = n2 answers
      home | north | Embtels 77, 78; Deptel 30. | Embtels 77 = n1 answers; 78 = n2 answers; Deptel 30 = h1 mentions
      home | north | Embtel 77 March 2 repeated Turku 30. | Embtel 77 March 2 = n1 answers
      home | north | Embtel 77 repeated to Turku No. 30. Agreed. | Embtel 77 = n1 answers
      home | north | Embassy telegram 77 is late. | Embassy telegram 77 = n1 mentions
      home | north | Embtel 80 is late. | Embtel 80 = north-80-1901 mentions
      home | north | Embtel 77. We agree with reftel. | Embtel 77 = n1 answers; reftel = n1 mentions
      home | north | See Portnog 5. | Portnog 5 = n1 mentions
      home | north | See Portnog 6. | Portnog 6 = unresolved mentions
      home | north | See Deptel 30 to Turku. | Deptel 30 = h2 mentions
      north | home | Deptel 30 is clear. | Deptel 30 = h1 mentions
      north | home | Department's 30 is clear. | Department's 30 = h1 mentions
      north | home | Mytel 77 and urtel 30 cross. | Mytel 77 = n1 mentions; urtel 30 = h1 mentions
      east | home | Deptel 30 is clear. | Deptel 30 = h2 mentions
      """)
    void wordsMeanTheMessage(String from, String to, String text, String expected) {
        assertThat(lines(from, to, text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aFindingIsTheProgramsAndStandsInTheText() {
        LinkedFixture edition = LinkedFixture.finding(REGISTERS
                + LETTERS
                + letter("x", "Telegram", "home", "north", "1901-03-10", "", "On *Embtel*s 77, 78; all agree."));
        assertThat(edition.document("x")
                        .text()
                        .descendants()
                        .filter(element -> element.is("ref"))
                        .map(element ->
                                element.text() + " " + element.attribute("target") + " " + element.attribute("cert")
                                        + " " + element.attribute("resp") + " " + element.attribute("xml:id")))
                .containsExactly("Embtels 77 message:n1 high #program r1", "78 message:n2 high #program r2");
    }

    @Test
    void whatAnEditorLinkedIsNotFoundAgain() {
        List<Reference> found =
                found("ada", "bertil", "I received [your telegram of 5 February](message:b2 \"mentions\").");
        assertThat(found).singleElement().satisfies(reference -> {
            assertThat(reference.evidence().responsible()).isEqualTo(Responsible.EDITOR);
            assertThat(line(reference)).isEqualTo("your telegram of 5 February = b2 mentions");
        });
    }

    @Test
    void twoDocumentsThatDescribeOneMessageMakeOne() {
        LinkedFixture edition = LinkedFixture.finding(REGISTERS
                + LETTERS
                + letter("x", "Telegram", "ada", "bertil", "1901-03-10", "", "I received your telegram of 7 March.")
                + letter("y", "Telegram", "ada", "bertil", "1901-03-12", "", "Again on your telegram of 7 March."));
        assertThat(edition.edition().messages().attested()).singleElement().satisfies(attested -> {
            assertThat(attested.key().owner()).isEqualTo("bertil-1901-03-07");
            assertThat(edition.edition().referencesTo(attested.key())).hasSize(2);
        });
    }

    @Test
    void aTieShowsItsCandidates() {
        assertThat(found("bertil", "ada", "Cornelius Falk's letter to me of 4 January came."))
                .singleElement()
                .satisfies(reference -> assertThat(reference.resolution().candidates())
                        .containsExactlyInAnyOrder(MessageKey.of("d1"), MessageKey.of("d2")));
    }

    @Test
    void nothingIsFoundWhereNobodyAsks() {
        LinkedFixture edition = LinkedFixture.of(REGISTERS
                + LETTERS
                + letter(
                        "x", "Telegram", "ada", "bertil", "1901-03-10", "", "I received your telegram of 5 February."));
        assertThat(edition.edition().references().all()).isEmpty();
    }

    @Test
    void aDayThatThisMonthHasNotIsOfTheLastMonthThatHasIt() {
        String text = "I received your telegram of the 31st.";
        LinkedFixture edition = LinkedFixture.finding(REGISTERS
                + letter("j", "Telegram", "bertil", "ada", "{date: 1901-05-31, place: oslo}", "", "May ends.")
                + letter("k", "Telegram", "bertil", "ada", "{date: 1901-06-05, place: oslo}", "", "June begins.")
                + letter("x", "Telegram", "ada", "bertil", "1901-06-10", "", text));
        assertThat(edition.edition().references().all())
                .extracting(ReferenceBench::line)
                .containsExactly("your telegram of the 31st = j answers");
    }

    @Test
    void whatIsDeniedIsOnlyMentioned() {
        assertThat(found("ada", "bertil", "I never received your telegram No. 635."))
                .extracting(Reference::relation)
                .containsExactly(Relation.MENTIONS);
        assertThat(found("ada", "bertil", "I am not answering your telegram No. 635."))
                .extracting(Reference::relation)
                .containsExactly(Relation.MENTIONS);
    }

    @Test
    void hisLetterIsNeitherTheReadersNorTheWriters() {
        assertThat(found("ada", "bertil", "I saw his letter of 1 March."))
                .noneMatch(reference ->
                        "b2".equals(String.valueOf(reference.resolution().target())));
    }
}
