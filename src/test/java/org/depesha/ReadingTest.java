package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What stands in a reader's way, and what stands beside the text. */
class ReadingTest {

    private static final String LETTERS = """
            -- content/registers/persons.yml
            ada: {name: Ada Berg}
            bert: {name: Bertil Dahl}
            -- content/documents/a.md
            ---
            title: A
            from: ada
            to: bert
            sent: 1901-02-07
            ---

            I shall come[^1] soon.

            [^1]: She never came.
            -- content/documents/b.md
            ---
            title: B
            from: bert
            to: ada
            sent: 1901-02-10
            ---

            Thank you for your letter of 7 February 1901.
            """;

    @Test
    void whatTheProgramFoundIsShownToWhoeverAsksForIt() {
        EditionFixture edition = EditionFixture.of(LETTERS);
        Element asked = edition.main("documents/b/", "#show-found");
        assertThat(asked.hasAttr("checked")).isFalse();
        assertThat(edition.page("documents/b/").select("a.ref.inferred")).hasSize(1);
        assertThat(edition.page("documents/a/").select("#show-found")).hasSize(1);
    }

    @Test
    void anEditionCanKeepToItselfWhatTheProgramFound() {
        EditionFixture edition = EditionFixture.of("""
                -- content/edition.yml
                title: Letters
                base: https://example.org/
                references: {show-found: false}
                """ + LETTERS);
        assertThat(edition.page("documents/b/").select("#show-found, .inferred, #text a[href*=documents]"))
                .isEmpty();
        assertThat(edition.page("documents/b/").select("#text").text()).contains("your letter of 7 February 1901");
        assertThat(edition.page("documents/a/").select(".relations")).isEmpty();
        assertThat(edition.site().get("data/references.json")).asString().contains("your letter of 7 February 1901");
    }

    @Test
    void aNoteStandsBesideItsPassageAndAtTheFootWhereItsAnchorIs() {
        Element page = EditionFixture.of(LETTERS).page("documents/a/");
        assertThat(page.select(".sided > .beside").text()).isEqualTo("1 She never came.");
        assertThat(page.select(".sided > .beside[id]")).isEmpty();
        assertThat(page.select(".notes li.beside[id]").text()).isEqualTo("1 She never came.");
    }

    @Test
    void whoeverWantsReadsATextWithoutMarks() {
        EditionFixture edition = EditionFixture.of(LETTERS);
        Element plain = edition.main("documents/a/", ".show #show-plain");
        assertThat(plain.hasAttr("checked")).isFalse();
        assertThat(edition.file("assets/depesha.css")).contains("html:has(#show-plain:checked) .text");
        assertThat(edition.file("assets/depesha.js")).contains("localStorage");
    }

    @Test
    void theEditorsTitleStandsWhereverALetterIsNamed() {
        EditionFixture edition = EditionFixture.of(LETTERS.replace("title: A", "title: On coming soon"));
        edition.sees("documents/a/", "h1", "On coming soon");
        edition.sees("", ".items .title", "On coming soon");
        edition.sees("documents/b/", ".pager [rel=prev] b", "On coming soon");
        edition.sees("persons/ada/", ".plain a", "On coming soon");
        assertThat(edition.page("documents/a/").title()).startsWith("On coming soon, 7 February 1901");
        assertThat(edition.page("documents/a/").select("#citation").text()).startsWith("Ada Berg to Bertil Dahl");
        assertThat(edition.file("search/index/r0.js")).contains("On coming soon");
    }

    @Test
    void undatedLettersAreAGroupOfTheirOwn() {
        EditionFixture edition = EditionFixture.of(LETTERS
                + """
                -- content/documents/c.md
                ---
                title: C
                from: ada
                to: bert
                inReplyTo: b
                ---

                Written some day about [Bertil](person:bert).
                -- content/registers/messages.yml
                one: {kind: Letter, from: ada, to: bert}
                two: {kind: Letter, from: ada, to: bert, sent: 1901-03-01}
                """.replace("Written", "I answer [two letters](message:one) and [more](message:two), written"));
        String none = "Without a date";
        edition.sees("", "section > h2#yundated", none);
        edition.sees("attested/", "section > h2#yundated", none);
        edition.sees("gaps/", "section section > h3", none);
        edition.sees("persons/ada/", ".sources h4", none);
        edition.sees("persons/bert/", "#mentions-h ~ h3", none);
        edition.sees("threads/a/", ".undated > h2", none);
        assertThat(edition.page("gaps/").select(".items > li:has(time)")).hasSize(1);
    }
}
