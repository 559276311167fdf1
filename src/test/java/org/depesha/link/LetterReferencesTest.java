package org.depesha.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesha.link.ReferenceBench.*;

import java.util.List;
import org.depesha.LinkedFixture;
import org.depesha.model.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What private letters say of others: months counted from this one, letters of strangers, words left out, words that
 * mean something else.
 */
class LetterReferencesTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ada | bertil | I received your letter of the 1st inst. | your letter of the 1st inst = b2 answers
      ada | bertil | I received your letter of the 1st of this month. | your letter of the 1st of this month = b2 \
      answers
      ada | bertil | I received your telegram of the 5th ult. | your telegram of the 5th ult = b1 answers
      ada | bertil | I received your telegram of the 5th of last month. | your telegram of the 5th of last month = b1 \
      answers
      ada | bertil | I received your telegram of 5th ultimo. | your telegram of 5th ultimo = b1 answers
      ada | bertil | I received your letter of the 6th curt. | your letter of the 6th curt = bertil-1901-03-06 answers
      ada | bertil | Expect my letter of the 20th prox. | my letter of the 20th prox = unresolved mentions
      ada | bertil | I saw your telegram No. 17 of May 20, 1901. | your telegram No. 17 of May 20, 1901 = unresolved \
      mentions
      ada | bertil | I received your letter of March 15. | your letter of March 15 = unresolved answers
      ada | bertil | I received your letter of 4 Nov. '99. | your letter of 4 Nov. '99 = bertil-1899-11-04 answers
      ada | bertil | I saw your telegram of 5 February 01. | your telegram of 5 February 01 = b1 mentions
      ada | bertil | I received your brother's letter of 1 March. | your brother's letter of 1 March = unresolved \
      acknowledges
      ada | bertil | I received a letter from General Greene of 1 March. | letter from General Greene of 1 March = \
      unresolved acknowledges
      ada | bertil | I read a letter of 1 March. | letter of 1 March = unresolved mentions
      ada | bertil | I have the letter of 1 March. | letter of 1 March = b2 mentions
      ada | bertil | I received yours of the 1st. | yours of the 1st = b2 answers
      ada | bertil | I received yours to me of 1 March. | yours to me of 1 March = b2 answers
      ada | bertil | Yours of health and peace. | ``
      ada | bertil | I received your favour of the 1st inst. | your favour of the 1st inst = b2 answers
      ada | bertil | I beg your favour. | ``
      ada | bertil | Do me the favour of 12 herrings. | ``
      ada | bertil | I received your kind lines of 1 March. | your kind lines of 1 March = b2 answers
      bertil | ada | Since my last, prices rose. | my last = b2 mentions
      ada | bertil | I received your last. | your last = b2 answers
      ada | bertil | I received your last herring. | ``
      ada | bertil | I received your letter from Abo of 1 March. | your letter from Abo of 1 March = b2 answers
      ada | bertil | I received Bertil Dahl's letter of 1 March. | Bertil Dahl's letter of 1 March = b2 answers
      ada | bertil | I received Cornelius Falk's telegram of 20 February. | Cornelius Falk's telegram of 20 February = \
      c1 acknowledges
      ada | bertil | He received your letter of 1 March. | your letter of 1 March = unresolved mentions
      ada | bertil | Falk has answered your telegram No. 635. | your telegram No. 635 = b1 mentions
      ada | bertil | I received your letter to General Greene of 1 March. | your letter to General Greene of 1 March = \
      unresolved acknowledges
      ada | bertil | I received your telegram to my brother. | your telegram to my brother = unresolved acknowledges
      ada | bertil | He says: “I received your letter of 1 March.” | your letter of 1 March = unresolved mentions
      ada | bertil | He says “yes”, and I received your letter of 1 March. | your letter of 1 March = b2 answers
      ada | bertil | I think of a letter from Cornelius Falk to Ada Berg. | letter from Cornelius Falk to Ada Berg = \
      unresolved mentions
      ada | bertil | I burned the letter from Cornelius Falk to Ada Berg. | letter from Cornelius Falk to Ada Berg = \
      unresolved mentions
      ada | bertil | I burned Cornelius Falk's draft letter of 20 February. | ``
      ada | bertil | I received on 2 March your letter. | your letter = b2 answers
      ada | bertil | I received your letters of the 1st and 4th inst. | your letters of the 1st = b2 answers; 4th inst \
      = bertil-1901-03-04 answers
      ada | bertil | I have your telegram of the 5th ult and that of the 7th ult. | your telegram of the 5th ult = b1 \
      mentions; that of the 7th ult = bertil-1901-02-07 mentions
      bertil | ada | My last was of the 1st. | My last was of the 1st = b2 mentions
      ada | bertil | I answer your last letter but one. | ``
      ada | bertil | Falk replied to your letter of 4 March. | your letter of 4 March = unresolved mentions
      ada | bertil | I have not received your memorandum. | your memorandum = unresolved mentions
      ada | bertil | I had no letter from Cornelius Falk to Ada Berg. | ``
      ada | bertil | I wonder at your note 12 on herrings. | ``
      ada | bertil | See Letter 7 of Seneca. | ``
      bertil | ada | I had the honour of writing to you on 1 March. | writing to you on 1 March = b2 mentions
      ada | bertil | I saw Cornelius Falk. His telegram of 20 February lies. | His telegram of 20 February = c1 mentions
      ada | bertil | Ada Berg saw Cornelius Falk. His telegram of 20 February lies. | His telegram of 20 February = c1 \
      mentions
      """)
    void wordsMeanTheMessage(String from, String to, String text, String expected) {
        assertThat(lines(from, to, text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ada | bertil | I note 12 points. | ``
      ada | bertil | Report 20 herrings. | ``
      ada | bertil | Please order 635 herrings. | ``
      ada | bertil | I send letters 12 days old. | ``
      ada | bertil | See order No. 635. | order No. 635 = unresolved mentions
      ada | bertil | Now Stockholm telegram No. 191 came. | Stockholm telegram No. 191 = unresolved mentions
      ada | bertil | See No. 12 of 3 February. | No. 12 of 3 February = a1 mentions
      ada | bertil | See law No. 12 of 3 February. | ``
      bertil | ada | Oslo telegrams Nos. 633-636 differ. | Oslo telegrams Nos. 633 = north-633-1901 mentions; Oslo \
      telegrams Nos. 633-636 = north-634-1901 mentions; Oslo telegrams Nos. 633-636 = b1 mentions; 636 = \
      north-636-1901 mentions
      ada | bertil | I see your 633–5 are bad. | your 633 = bertil-633-1901 mentions; your 633–5 = bertil-634-1901 \
      mentions; 5 = b1 mentions
      """)
    void numbersMeanTheMessage(String from, String to, String text, String expected) {
        assertThat(lines(from, to, text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void lettersBeforeANumberAreASeries() {
        String signals = letter(
                        "m1",
                        "Signal",
                        "ada",
                        "bertil",
                        "1944-06-08T06:30",
                        "numbers: {sender: 'O 112'}",
                        "Move at nine.")
                + letter(
                        "m2",
                        "Signal",
                        "bertil",
                        "ada",
                        "1944-06-08T10:15",
                        "numbers: {sender: 'G 56'}",
                        "Your O 112 received. Ref your O.112 of 8 June.")
                + letter(
                        "m3",
                        "Signal",
                        "ada",
                        "bertil",
                        "1944-06-09",
                        "",
                        "Your G 56 is late. Your signal of 1015 hrs 8 June too.");
        assertThat(LinkedFixture.finding(REGISTERS + signals)
                        .edition()
                        .references()
                        .all())
                .extracting(ReferenceBench::line)
                .containsExactly(
                        "Your O 112 = m1 mentions",
                        "your O.112 of 8 June = m1 answers",
                        "Your G 56 = m2 mentions",
                        "Your signal of 1015 hrs 8 June = m2 mentions");
    }

    @Test
    void whoseLetterOnlyAPronounSaysIsNeverCertain() {
        assertThat(found("ada", "bertil", "I saw Cornelius Falk. His telegram of 20 February lies."))
                .extracting(reference -> reference.evidence().certainty())
                .containsExactly(Certainty.MEDIUM);
        assertThat(found("ada", "bertil", "I have the letter of 1 March."))
                .extracting(reference -> reference.evidence().certainty())
                .containsExactly(Certainty.MEDIUM);
    }

    @Test
    void ofAVeryLargeTieOnlyTheFirstAreKeptAndTheCount() {
        StringBuilder many = new StringBuilder(REGISTERS);
        for (int i = 10; i < 70; i++) {
            many.append(letter("d" + i, "Letter", "cornelius", "bertil", "1901-01-04", "", "Again."));
        }
        LinkedFixture edition = LinkedFixture.finding(many
                + letter(
                        "x",
                        "Telegram",
                        "bertil",
                        "ada",
                        "1901-03-10",
                        "",
                        "Cornelius Falk's letter to me of 4 January came."));
        assertThat(edition.edition().references().all()).singleElement().satisfies(reference -> {
            assertThat(reference.resolution().candidates()).hasSize(12);
            assertThat(reference.resolution().tied()).isGreaterThan(40);
        });
    }

    @Test
    void nothingIsLookedForInAnotherLanguage() {
        String german =
                "Am 5. Februar in Riga war der Order 12 und die Note 7 von mir nicht zu lesen, denn im Mai 1900 las "
                        + "ich In London 77 nur so.";
        assertThat(found("ada", "bertil", german)).isEmpty();
        LinkedFixture declared = LinkedFixture.finding(REGISTERS
                + LETTERS
                + letter("x", "Telegram", "ada", "bertil", "1901-03-10", "language: sv", "Embtel 77. Ja."));
        assertThat(declared.edition().references().all()).isEmpty();
    }

    @Test
    void twoFiguresAreAYearOfTheWritersCentury() {
        LinkedFixture edition = LinkedFixture.finding(REGISTERS
                + letter("p", "Letter", "bertil", "ada", "1779-12-30", "", "Snow.")
                + letter("x", "Letter", "ada", "bertil", "1780-01-10", "", "I received your letter of 30.12.79."));
        assertThat(edition.edition().references().all())
                .extracting(ReferenceBench::line)
                .containsExactly("your letter of 30.12.79 = p answers");
        assertThat(List.copyOf(edition.edition().messages().attested())).isEmpty();
    }

    @Test
    void aNameThatTwoShareIsNobodySureUnlessOneOfThemWrites() {
        String twins = """
        -- registers/persons.yml --
        ada: {name: Ada Berg}
        bertil: {name: Bertil Dahl}
        olga: {name: Olga Brand}
        otto: {name: Otto Brand}
        """;
        String asking = ReferenceBench.letter(
                "x", "Letter", "ada", "bertil", "1901-03-10", "", "I saw the letter from Brand to Dahl of 3 March.");
        String writing = ReferenceBench.letter("y", "Letter", "otto", "ada", "1901-03-08", "", "Rain.");

        assertThat(LinkedFixture.finding(twins + asking).edition().messages().attested())
                .isEmpty();
        assertThat(LinkedFixture.finding(twins + asking + writing)
                        .edition()
                        .messages()
                        .attested())
                .extracting(one -> one.key().owner())
                .containsExactly("otto-1901-03-03");
    }
}
