package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an edition is not sure of, or does not know, is told wherever a fact of a letter's head stands. */
class DoubtToldTest {

    private static final EditionFixture EDITION = EditionFixture.of("""
            -- content/registers/persons.yml --
            ada: {name: Ada Berg}
            -- content/documents/guess.md --
            ---
            title: A guess
            kind: Letter
            from: {person: ada, cert: low}
            to: {name: Bo Lund, cert: low}
            sent: {date: 1901-02-03, cert: medium}
            ---

            Text.
            -- content/documents/undated.md --
            ---
            title: Without a date
            kind: Letter
            from: {person: ada}
            to: {name: Bo Lund}
            ---

            Text.
            -- content/documents/caesar.md --
            ---
            title: Ides
            kind: Letter
            from: {person: ada}
            to: {name: Bo Lund}
            sent: "-0043-03-15"
            ---

            Text.
            """);

    @Test
    void aDoubtfulSenderAndDateStandInBrackets() {
        assertThat(EDITION.file("documents/guess/index.html"))
                .contains("[Ada Berg?]</a></b>")
                .contains("[3 February 1901?]");
        assertThat(EDITION.file("documents/guess/document.txt"))
                .contains("From: [Ada Berg?]", "Sent: [February 3, 1901?]")
                .contains("Cite as: [Ada Berg?] to [Bo Lund?], letter, [February 3, 1901?]");
        assertThat(EDITION.file("data/messages.csv")).contains("[Ada Berg?],person:ada", "1901-02-03?");
        assertThat(EDITION.file("persons/ada/index.html")).contains(">A guess</a>, ", "[3 February 1901?]");
        assertThat(EDITION.page("persons/ada/").select(".sources li"))
                .extracting(line -> line.select("small").text())
                .containsExactlyInAnyOrder("uncertain", "", "");
    }

    @Test
    void aNameThatIsNotSureHasNoBracketsInsideOthers() {
        EditionFixture edition = EditionFixture.of("""
                -- content/edition.yml --
                title: The Example Letters
                base: https://example.org/letters/
                version: "1.0"
                date: 2026-11-22
                editors: [Ada Example]
                cite: {styles: [apa]}
                -- content/documents/guess.md --
                ---
                title: A guess
                kind: Letter
                from: {name: Ada Berg}
                to: {name: Bo Lund, cert: low}
                sent: 1901-02-03
                ---

                Text.
                """);
        assertThat(edition.page("documents/guess/").select("#citation").text()).contains("[Letter to Bo Lund?]");
    }

    @Test
    void filesForReferenceManagersSayWhatIsUncertain() {
        assertThat(EDITION.file("documents/guess/citation.json"))
                .contains("\"circa\": true", "Sender uncertain: [Ada Berg?]");
        assertThat(EDITION.file("documents/guess/citation.ris")).contains("N1  - Sender uncertain: [Ada Berg?]");
        assertThat(EDITION.file("documents/guess/citation.bib"))
                .contains("{1901-02-03?}", "Sender uncertain: [Ada Berg?]");
    }

    @Test
    void anUndatedLetterSaysSo() {
        assertThat(EDITION.file("documents/undated/index.html")).contains("<span class=\"when\">undated</span>");
        assertThat(EDITION.file("documents/undated/document.txt"))
                .contains("Sent: undated", "Ada Berg to Bo Lund, letter, undated, in");
    }

    @Test
    void yearsBeforeChristAreTheSameEverywhere() {
        assertThat(EDITION.file("documents/caesar/index.html")).contains("15 March 44 BC");
        assertThat(EDITION.file("documents/caesar/document.txt")).contains("March 15, 44 BC");
        assertThat(EDITION.file("documents/caesar/citation.json")).contains("[-44, 3, 15]");
        assertThat(EDITION.file("index.html")).contains("44 BC").doesNotContain(">-43<");
    }
}
