package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Messages that belong together, on one page to be read and printed. */
class GatheredPagesTest {

    private static final String MONTH = "years/1901/02/";
    private static final String PAIR = "persons/ada/with/persons/bert/";

    private static final String REGISTER = """
            -- content/registers/persons.yml
            ada: {name: Ada Berg}
            bert: {name: Bertil Dahl}
            """;

    private static final String LETTERS = REGISTER + """
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
            inReplyTo: [a, lost]
            ---

            Thank you for your letter[^1].

            [^1]: Of 7 February.
            -- content/registers/messages.yml
            lost: {kind: Letter, from: ada, to: bert, sent: 1901-02-09}
            """;

    private static EditionFixture letters(String settings) {
        return EditionFixture.of("""
                -- content/edition.yml
                title: Letters
                base: https://example.org/
                %s
                """.formatted(settings).strip() + "\n" + LETTERS);
    }

    private static Set<String> doubles(Document page) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        page.select("[id]").forEach(element -> {
            if (!seen.add(element.id())) {
                twice.add(element.id());
            }
        });
        return twice;
    }

    @Test
    void aMonthIsReadFromTopToBottom() {
        EditionFixture edition = letters("");
        edition.leads("", ".one-pages a", MONTH);
        edition.seesAll(MONTH, ".letter > header h2", "A", "B");
        edition.seesAll(
                MONTH,
                ".letter .text p[id]",
                "1I shall come1 soon.",
                "1Thank you for your letter (found by the program)1.");
        edition.sees(MONTH, "h1", "February 1901");
    }

    @Test
    void eachLetterIsCitedByItsOwnPage() {
        Document page = letters("").page(MONTH);
        assertThat(page.select(".letter > header h2 a").eachAttr("href"))
                .containsExactly("../../../documents/a/", "../../../documents/b/");
        assertThat(page.select(".letter > .citation").eachText())
                .hasSize(2)
                .allMatch(citation -> citation.contains("https://example.org/documents/"));
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void noAnchorIsThereTwiceAndEveryOneThatIsNamedIsThere() {
        for (String address : List.of(MONTH, PAIR, "threads/a/texts/")) {
            Document page = letters("").page(address);
            assertThat(doubles(page)).as(address).isEmpty();
            for (Element link : page.select("a[href^=#]")) {
                String anchor = link.attr("href").substring(1);
                assertThat(page.getElementById(anchor)).as(address + anchor).isNotNull();
            }
            assertThat(page.getElementById("b:p1")).as(address).isNotNull();
        }
    }

    @Test
    void aCorrespondenceIsFoundFromTheLettersAndFromBothCorrespondents() {
        EditionFixture edition = letters("");
        edition.seesAll(PAIR, ".letter > header h2", "A", "B");
        edition.leads("persons/ada/", ".facts a[href*=with]", "with/persons/bert/");
        edition.leads("persons/bert/", ".facts a[href*=with]", "../ada/with/persons/bert/");
        edition.leads("documents/a/", ".pager .one-page", "../../persons/ada/with/persons/bert/");
    }

    @Test
    void aThreadShowsWhereALetterIsMissing() {
        EditionFixture edition = letters("");
        edition.leads("threads/a/", ".one-page", "texts/");
        edition.seesAll("threads/a/texts/", ".letter > header h2", "A", "Ada Berg to Bertil Dahl", "B");
        edition.leads("threads/a/texts/", ".letter > header .attested", "../../../attested/lost/");
    }

    @Test
    void anEditionSaysWhatStandsOnOnePage() {
        EditionFixture edition = letters("site: {one-page: [threads]}");
        edition.andNoOtherProblems();
        assertThat(edition.site()).containsKey("threads/a/texts/index.html");
        assertThat(edition.site()).doesNotContainKeys(MONTH + "index.html", PAIR + "index.html");
        letters("site: {one-page: [years]}").has("invalid-value content/edition.yml:3:19");
    }

    @Test
    void aPageHoldsFiftyLettersAndLeadsToTheNext() {
        StringBuilder files = new StringBuilder(REGISTER);
        for (int i = 1; i <= 51; i++) {
            files.append("""
                    -- content/documents/l%02d.md
                    ---
                    title: Letter %d
                    from: ada
                    to: bert
                    sent: 1901-02-03
                    ---
                    Words.
                    """.formatted(i, i));
        }
        EditionFixture edition = EditionFixture.of(files.toString());
        assertThat(edition.page(MONTH).select(".letter")).hasSize(50);
        edition.seesAll(MONTH + "2/", ".letter > header h2", "Letter 51");
        edition.leads(MONTH, ".pages a:not([aria-current])", "2/");
        edition.leads(MONTH + "2/", ".pages a:not([aria-current])", "../");
    }

    @Test
    void aLargeEditionHasNoSecondCopyOfItsTexts() {
        StringBuilder files = new StringBuilder(REGISTER);
        for (int i = 1; i <= 501; i++) {
            files.append("""
                    -- content/documents/l%03d.md
                    ---
                    title: Letter %d
                    from: ada
                    to: bert
                    sent: 1901-02-03
                    ---
                    Words.
                    """.formatted(i, i));
        }
        EditionFixture edition = EditionFixture.of(files.toString());
        assertThat(edition.site().keySet())
                .noneMatch(path -> path.startsWith("years/1901/02/") || path.contains("/with/"));
    }
}
