package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of messages that documents transmit. */
class MessagePagesTest {

    private static final String PAGE = "documents/a/m1/";

    private static EditionFixture edition;

    @BeforeAll
    static void build() {
        edition = EditionFixture.of("""
          -- content/edition.yml
          title: The Example Letters
          base: https://example.org/letters/
          editors: [Ada Example]
          version: "1.0"
          date: 2026-11-22
          -- content/documents/a.md
          ---
          title: A letter
          kind: Letter
          language: de
          from: {name: Ada}
          to: {name: Bertil}
          sent: {date: 1901-02-03, place: {name: Riga}}
          archive: {name: State Archive, shelfmark: f. 1}
          transmits:
            m1:
              kind: Telegram
              from: {name: Carl}
              to: {name: Ada}
              sent: {date: 1901-02-01, place: {name: Reval}}
              transmits:
                m2: {kind: Note, from: {name: Dora}, to: {name: Carl}}
            m3: {kind: Letter, from: {name: Erik}}
          ---

          Outer words.[^1]

          > {#m1}
          > Dear Ada! {.salute}
          >
          > Inner words, see [the other](message:#m3 "mentions").[^2]
          >
          > > {#m2}
          > > Innermost words.

          > {#m3}
          > Bonjour. {lang=fr}

          [^1]: A note outside.
          [^2]: A note inside.
          """);
    }

    @Test
    void itHasItsOwnHeadTextAndNotes() {
        edition.sees(PAGE, "h1", "Carl to Ada").sees(PAGE, ".kicker", "Telegram");
        assertThat(edition.main(PAGE, "#text").text())
                .contains("Dear Ada!", "Inner words", "Innermost words.")
                .doesNotContain("Outer words");
        assertThat(edition.texts(PAGE, ".notes li p")).containsExactly("A note inside.");
        assertThat(edition.page(PAGE).select("#text").attr("lang")).isEqualTo("de");
        assertThat(edition.main(PAGE, ".summary").text()).isEqualTo("Transmitted in Ada to Bertil, 3 February 1901.");
    }

    @Test
    void itsPassagesKeepTheNumbersThatTheyHaveInTheDocument() {
        List<String> inDocument =
                edition.page("documents/a/").select("#m1 [id] > a.n").eachText();
        assertThat(edition.page(PAGE).select("#text [id] > a.n").eachText())
                .isNotEmpty()
                .isEqualTo(inDocument);
        assertThat(edition.page(PAGE).select("#text").attr("data-passages"))
                .isEqualTo("https://example.org/letters/documents/a/");
    }

    @Test
    void itsAddressIsCanonicalAndTheMapOfTheSiteHasIt() {
        String address = "https://example.org/letters/" + PAGE;
        assertThat(edition.page(PAGE).select("link[rel=canonical]").attr("href"))
                .isEqualTo(address);
        assertThat(edition.page(PAGE).select("link[rel=cite-as]").attr("href")).isEqualTo(address);
        assertThat(edition.file("sitemap.xml"))
                .contains("<loc>" + address + "</loc>")
                .contains("documents/a/m2/");
        assertThat(edition.main(PAGE, "#citation").text())
                .startsWith(
                        "Carl to Ada, telegram, Reval, February 1, 1901, transmitted in Ada to Bertil, letter, Riga")
                .contains(address);
        assertThat(edition.file("documents/a/citation-m1.json")).contains("\"URL\": \"" + address + "\"");
    }

    @Test
    void thePlaceInTheDocumentStaysAndLeadsToIt() {
        edition.leads("documents/a/", "#m1 > header .meta a", "m1/")
                .leads(PAGE, ".summary a", "../#m1")
                .leads("", ".carries a", "documents/a/m1/");
    }

    @Test
    void aMessageInsideItHasAPageTooAndAPlaceOnIts() {
        edition.sees("documents/a/m2/", "h1", "Dora to Carl").sees(PAGE, "#m2 h3", "Dora to Carl");
        edition.leads(PAGE, "#m2 > header .meta a", "../m2/").leads("documents/a/m2/", ".summary a", "../#m2");
        assertThat(edition.page(PAGE).select("#cite-m2").text()).startsWith("Dora to Carl");
    }

    @Test
    void aReferenceToWhatStandsOutsideItLeadsToTheDocument() {
        assertThat(edition.page(PAGE).select("#text p a").eachAttr("href")).contains("../#m3");
    }

    @Test
    void aReferenceManagerMakesALetterOfIt() {
        Document page = edition.page(PAGE);
        Map<String, List<String>> item = ZoteroReader.item(page);
        assertThat(item)
                .containsEntry("itemType", List.of("letter"))
                .containsEntry("author", List.of("Carl|"))
                .containsEntry("recipient", List.of("Ada|"))
                .containsEntry("date", List.of("1901-02-01"))
                .containsEntry("letterType", List.of("Telegram"))
                .containsEntry("eventPlace", List.of("Reval"))
                .containsEntry("archive", List.of("State Archive"))
                .containsEntry("archiveLocation", List.of("f. 1"))
                .containsEntry("url", List.of("https://example.org/letters/" + PAGE));
        assertThat(page.select(".Z3988")).isEmpty();
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("documents/a/m1/\"", "\"messageAttachment\"");
    }

    @Test
    void aMessageOfWhichNoTextIsSetApartHasAPageThatCitesIt() {
        edition.sees("documents/a/m3/", "h1", "From Erik");
        edition.andNoOtherProblems();
    }

    @Test
    void thePageOfAMessageThatIsGoneLeadsToItsPlaceInTheDocument() {
        String head = "---\ntitle: Carrier\nfrom: {name: Ada}\n";
        String transmits = "transmits:\n  m1: {kind: Order, from: {name: Carl}}\n";
        String path = "content/documents/carrier.md";
        ReleaseFixture.with("", edition -> {
            edition.put(path, head + transmits + "---\n\nWords.\n\n> {#m1}\n> Go there.\n")
                    .release("1.0");
            edition.put(path, head + "---\n\nWords.\n");
            assertThat(edition.errors()).isEmpty();
            assertThat(edition.build().file("documents/carrier/m1/index.html")).contains("url=../#m1");
            edition.remove(path)
                    .put("content/documents/new.md", head + "---\n\nWords.\n")
                    .version("1.0", "2026-11-22", "moved: {documents/carrier/: documents/new/}");
            assertThat(edition.errors()).isEmpty();
            assertThat(edition.build().file("documents/carrier/m1/index.html")).contains("url=../../new/#m1");
        });
    }
}
