package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What marks of the writing do beyond their own text: on other pages, in TEI files, beside a transcript. */
class MarksTest {

    @Test
    void aFigureStandsOnAPageAboutTheEditionAndItsFileOnTheSite() {
        EditionFixture edition = EditionFixture.of("""
            -- content/images/seals/red.png
            640x480
            -- content/pages/about.md
            ---
            title: About
            ---

            ![A red seal](images/seals/red.png "The seal")
            -- content/pages/more.md
            ---
            title: More
            ---

            Words and ![the seal](../images/seals/red.png) and words.
            """);
        Element near = edition.main("about/", "figure img");
        assertThat(near.attr("src")).isEqualTo("../images/seals/red.png");
        assertThat(near.attr("width") + "x" + near.attr("height")).isEqualTo("640x480");
        assertThat(near.attr("alt")).isEqualTo("A red seal");
        edition.sees("about/", "figure figcaption", "The seal");
        assertThat(edition.main("about/more/", "figure img").attr("src")).isEqualTo("../../images/seals/red.png");
        assertThat(edition.site()).containsKey("images/seals/red.png");
        assertThat(new SiteCheck(edition.site()).brokenLinks()).isEmpty();
        edition.andNoOtherProblems();
    }

    @Test
    void aTeiFileShowsTheImagesOfTheEditionItsHandsAndItsMargins() {
        EditionFixture edition = EditionFixture.of("""
            -- content/images/seal.png
            640x480
            -- content/documents/a.xml
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
            <fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
            <profileDesc><handNotes><handNote xml:id="h2">A clerk</handNote></handNotes></profileDesc>
            </teiHeader><text><body>
            <p>One <note type="authorial" place="margin">two</note> three
            <handShift new="#h2"/> four<note>a note</note>.</p>
            <figure><graphic url="images/seal.png"/><figDesc>A seal</figDesc></figure>
            <figure><graphic url="elsewhere/seal.png"/><figDesc>Another</figDesc></figure>
            </body></text></TEI>
            """);
        assertThat(edition.main("documents/a/", "figure img").attr("src")).isEqualTo("../../images/seal.png");
        edition.sees("documents/a/", ".marginal", "[in the margin: two]")
                .sees("documents/a/", ".hand", "[in another hand: A clerk]")
                .seesAll("documents/a/", "section.notes li", "1 a note")
                .sees("documents/a/", ".figure .gap", "[picture elsewhere/seal.png]")
                .has("image-elsewhere content/documents/a.xml:9:9")
                .andNoOtherProblems();
        assertThat(edition.file("documents/a/document.txt"))
                .contains("One [in the margin: two] three [in another hand: A clerk] four[1].");
    }

    @Test
    void markedWordsAreThoseOfTheTranscript() {
        EditionFixture.of("""
            -- content/images/seal.png
            64x48
            -- content/transcripts/a.txt
            I never always went, unbekannt. He also came. 12 m2 and H2O.

            Of all the trees
            that grow so fair.

            Not so! The clerk writes. Bread 12.50
            -- content/documents/a.md
            ---
            title: A
            transcript: a.txt
            hands: {clerk: "Somebody else, in ink"}
            ---

            I ~~never~~ always went, un~~be~~kannt. He [also](add:above) came. 12 m^2^ and H~2~O.

            | Of *all* the trees
            |   that grow so fair.

            [Not so!](margin:left) [|](hand:clerk) [The]{.underline} clerk writes. […](gap:lost "3 words")

            ![What nobody wrote](images/seal.png "A caption of the editor's")

            | Item | Sum |
            |------|----:|
            | Bread | 12.50 |
            """).has("words-added content/documents/a.md:16:3").andNoOtherProblems();
    }

    @Test
    void aWordOfTheHandsThatNobodyDescribedIsAProblem() {
        EditionFixture.of("""
            -- content/documents/a.md
            ---
            title: A
            hands: {clerk: "A clerk"}
            ---

            [|](hand:clark) and [words](add:abov) and [words](margin:middle) and [x](unclear) and [some words](subst:).

            ![a](seal.png) and [|](pb:2 "seal.png") and [mot]{lang=french}.
            """)
                .has("invalid-value content/documents/a.md:6:1")
                .has("invalid-value content/documents/a.md:6:21")
                .has("invalid-value content/documents/a.md:6:43")
                .has("unknown-annotation content/documents/a.md:6:70")
                .has("invalid-value content/documents/a.md:6:87")
                .has("unsupported-markdown content/documents/a.md:8:1")
                .has("invalid-value content/documents/a.md:8:20")
                .has("invalid-language content/documents/a.md:8:45")
                .andNoOtherProblems();
    }

    @Test
    void aMarkInATitleIsToldAndAnOrdinarySignIsNot() {
        EditionFixture.of("""
            -- content/documents/a.md
            ---
            title: A ~~struck~~ title
            transmits:
              m1: {title: Of 3^rd^ May}
            ---

            > {#m1}
            > Words
            -- content/documents/b.md
            ---
            title: "*Italic* words"
            ---

            Words
            -- content/documents/c.md
            ---
            title: "[Draft] * 5~6 a_b_c [sic], no. 3* <f. 4> x^2"
            ---

            Words
            -- content/pages/about.md
            ---
            title: "[About](page:us)"
            ---

            Words
            """)
                .has("stray-markup content/documents/a.md:2:8")
                .has("stray-markup content/documents/a.md:4:15")
                .has("stray-markup content/documents/b.md:2:8")
                .has("stray-markup content/pages/about.md:2:8")
                .andNoOtherProblems();
    }
}
