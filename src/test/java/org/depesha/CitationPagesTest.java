package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Citations on the pages that people read. */
class CitationPagesTest {

    private static final String SETTINGS = """
      -- content/edition.yml
      title: The Example Letters
      base: https://example.org/letters/
      editors: [Ada Example]
      version: "1.0"
      date: 2026-11-22
      """;

    private static final String DOCUMENTS = """
      -- content/registers/messages.yml
      lost: {kind: Letter, from: {name: Carl}, to: {name: Ada}, sent: 1901-01-30}
      -- content/documents/a.md
      ---
      title: A letter
      kind: Letter
      from: {name: Ada}
      to: {name: Bertil}
      sent: 1901-02-03
      transmits:
        m1: {kind: Telegram, from: {name: Carl}, to: {name: Ada}, sent: 1901-02-01}
      ---

      After [your letter](message:lost "answers").

      > {#m1}
      > Words.
      """;

    private static final String OWN_STYLE = """
      -- content/styles/house.csl
      <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>House style</title></info>
      <citation><layout><text variable="title" font-style="italic" suffix=": "/><text \
      variable="URL"/></layout></citation></style>
      """;

    @Test
    void theDefaultStyleStandsInSightAndTheOthersUnderIt() {
        EditionFixture edition = EditionFixture.of(SETTINGS + "cite: {styles: [chicago-letters, apa]}\n" + DOCUMENTS);
        assertThat(edition.main("documents/a/", "section.cite > .citation").text())
                .startsWith("Ada to Bertil, letter, February 3, 1901, in The Example Letters");
        assertThat(edition.page("documents/a/")
                        .select("section.cite > .citation")
                        .eachAttr("data-citation"))
                .containsExactly("chicago-letters", "chicago-letters");
        assertThat(edition.page("documents/a/")
                        .select("section.cite details .citation")
                        .eachAttr("data-citation"))
                .containsExactly("chicago-letters", "apa", "chicago-letters", "apa");
        assertThat(edition.main("documents/a/", "#cite-m1").text())
                .startsWith(
                        "Carl to Ada, telegram, February 1, 1901, transmitted in Ada to Bertil, letter, February 3, "
                                + "1901");
        edition.andNoOtherProblems();
    }

    @Test
    void aTransmittedMessageHasFilesOfItsOwn() {
        EditionFixture edition = EditionFixture.of(SETTINGS + DOCUMENTS);
        for (String ending : List.of("json", "ris", "bib")) {
            edition.leads("documents/a/", "#cite-m1 + .files a[href$=" + ending + "]", "citation-m1." + ending);
        }
        assertThat(edition.file("documents/a/citation-m1.ris"))
                .contains("A1  - Carl\r\nA2  - Ada\r\n", "UR  - https://example.org/letters/documents/a/m1/\r\n");
        assertThat(edition.file("documents/a/citation.ris"))
                .contains("A1  - Ada\r\n")
                .doesNotContain("Carl");
    }

    @Test
    void everyCitationHasAButtonThatCopiesIt() {
        EditionFixture edition = EditionFixture.of(SETTINGS + DOCUMENTS);
        for (String address : List.of("documents/a/", "attested/lost/", "threads/a/", "about/how-to-cite/")) {
            List<String> citations =
                    edition.page(address).select(".citation[data-citation]").eachAttr("id");
            assertThat(citations).as(address).isNotEmpty().doesNotHaveDuplicates();
            assertThat(edition.page(address).select("button.copy").eachAttr("data-copy"))
                    .as(address)
                    .isEqualTo(citations);
        }
    }

    @Test
    void anAttestedMessageIsCitedAsAttested() {
        EditionFixture edition = EditionFixture.of(SETTINGS + DOCUMENTS);
        assertThat(edition.main("attested/lost/", "#citation").text())
                .startsWith("Carl to Ada, letter, January 30, 1901, known only from Ada to Bertil, letter");
    }

    @Test
    void thePageHowToCiteIsFilledWithTheEditionsOwnThings() {
        EditionFixture edition = EditionFixture.of(SETTINGS + DOCUMENTS);
        assertThat(edition.texts("about/how-to-cite/", "section.cite > h2"))
                .containsExactly(
                        "The edition",
                        "A document",
                        "A transmitted message",
                        "A passage",
                        "A message known only from others",
                        "A thread",
                        "Which version",
                        "All at once");
        assertThat(edition.main("about/how-to-cite/", "#cite-passage").text())
                .contains("para. 1", "https://example.org/letters/documents/a/#p1");
        assertThat(edition.page("about/how-to-cite/").text()).contains("version 1.0, released on 22 November 2026");
        assertThat(edition.page("").select("footer a").eachAttr("href")).contains("about/how-to-cite/");
        assertThat(edition.file("sitemap.xml")).contains("https://example.org/letters/about/how-to-cite/");
    }

    @Test
    void theEditorsOwnWordsOnCitingStandAboveTheExamples() {
        EditionFixture edition = EditionFixture.of(
                SETTINGS + DOCUMENTS + "-- content/pages/how-to-cite.md\n---\ntitle: Citing us\n---\n\nPlease do.\n");
        edition.sees("about/how-to-cite/", "h1", "Citing us").sees("about/how-to-cite/", ".body p", "Please do.");
        assertThat(edition.texts("about/how-to-cite/", "section.cite > h2")).contains("A document");
    }

    @Test
    void anEditionMayBringAStyleOfItsOwn() {
        EditionFixture edition = EditionFixture.of(SETTINGS + "cite: {styles: [house]}\n" + DOCUMENTS + OWN_STYLE);
        edition.sees("documents/a/", "#citation", "A letter [to Bertil]: https://example.org/letters/documents/a/")
                .sees("documents/a/", ".cite small", "House style");
        edition.andNoOtherProblems();
    }

    @Test
    void aStyleThatStandsForAnotherHasItsRulesAndItsOwnName() {
        String dependent = "-- content/styles/journal.csl\n<style xmlns=\"http://purl.org/net/xbiblio/csl\" "
                + "version=\"1.0\"><info><title>A Journal</title>"
                + "<link href=\"http://www.zotero.org/styles/apa\" "
                + "rel=\"independent-parent\"/></info></style>\n";
        EditionFixture edition = EditionFixture.of(SETTINGS + "cite: {styles: [journal]}\n" + DOCUMENTS + dependent);
        edition.sees("documents/a/", ".cite small", "A Journal");
        assertThat(edition.main("documents/a/", "#citation").text()).startsWith("Ada. (1901, February 3).");
    }

    @Test
    void aStyleThatFailsKeepsTheSiteFromBeingPublished() {
        EditionFixture edition = EditionFixture.of(SETTINGS + "cite: {styles: [house]}\n" + DOCUMENTS
                + OWN_STYLE.replace("<text variable=\"URL\"/>", "<text macro=\"not there\"/>"));
        assertThat(edition.problems()).containsOnly("broken-style content/edition.yml:6:17");
        assertThat(edition.site()).isEmpty();
    }

    @Test
    void threadsAndEntriesLinkTheirMessagesForReferenceManagers() {
        EditionFixture edition = EditionFixture.of(SETTINGS + DOCUMENTS.replace("from: {name: Ada}", "from: ada")
                + "-- content/registers/persons.yml\nada: {name: Ada}\n");
        for (String address : List.of("threads/a/", "persons/ada/")) {
            for (Element link : edition.page(address).select("section.cite .files a")) {
                assertThat(edition.site()).containsKey(address + link.attr("href"));
            }
            assertThat(edition.page(address).select("section.cite .files a").eachText())
                    .containsExactly("CSL-JSON", "RIS", "BibTeX");
        }
        assertThat(edition.file("data/citations.json")).contains("\"id\": \"a:m1\"");
    }
}
