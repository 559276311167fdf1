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
}
