package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files a site has beside its pages. */
class SiteFormatsTest {

    private static final String LETTERS = """
      -- content/registers/persons.yml
      ada: {name: Ada Berg}
      bo: {name: Bo Lind}
      -- content/documents/a.md
      ---
      title: A
      from: {person: ada}
      to: {person: bo}
      sent: {date: 1901-02-03}
      ---
      Words.
      -- content/documents/b.md
      ---
      title: B
      from: {person: bo}
      to: {person: ada}
      sent: {date: 1902-02-04}
      ---
      Words, after [yours](message:a "answers").
      """;

    private static EditionFixture with(String site) {
        return EditionFixture.of("-- content/edition.yml\n" + EditionFixture.SETTINGS + site + "\n" + LETTERS);
    }

    private static List<String> beside(EditionFixture edition, String folder) {
        return edition.site().keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()))
                .toList();
    }

    @Test
    void aLetterHasSixFilesWhereNothingIsSaid() {
        EditionFixture edition = with("");
        assertThat(beside(edition, "documents/a/"))
                .containsExactlyInAnyOrder(
                        "index.html", "document.xml", "document.txt", "citation.json", "citation.ris", "citation.bib");
        assertThat(edition.site().keySet()).noneMatch(path -> path.contains("dts") || path.contains("linkset"));
        assertThat(edition.page("documents/a/").select("link[rel=linkset]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'[]',0", "[tei],1", "'[tei, ris]',2", "'[txt, csl, bib]',3"})
    void whatIsNotWrittenIsNotLinkedToEither(String formats, int files) {
        EditionFixture edition = with("site: {formats: " + formats + "}");
        SiteCheck check = new SiteCheck(edition.site());
        assertThat(check.brokenLinks()).isEmpty();
        assertThat(beside(edition, "documents/a/")).hasSize(1 + files);
        assertThat(edition.page("documents/a/").select(".files a[href]")).hasSize(files);
        assertThat(edition.page("documents/a/").select("link[rel=item], link[rel=describedby]"))
                .hasSize(files);
        assertThat(edition.site().containsKey("data/edition.xml")).isEqualTo(formats.contains("tei"));
        assertThat(edition.site().containsKey("persons/ada/citations.ris")).isEqualTo(formats.contains("ris"));
    }

    @Test
    void theLinksOfAYearStandInOneFileToWhichItsPagesLead() {
        EditionFixture edition = with("site: {formats: [tei, txt, linkset]}");
        assertThat(edition.page("documents/a/").select("link[rel=linkset]").attr("href"))
                .isEqualTo("../../data/linkset-1901.json");
        assertThat(edition.file("data/linkset-1901.json"))
                .contains("https://example.org/letters/documents/a/document.txt")
                .doesNotContain("documents/b/");
        assertThat(edition.site()).containsKey("data/linkset-1902.json").doesNotContainKey("documents/a/linkset.json");
    }

    @Test
    void anUnknownFormatIsAProblemWithTheWordThatWasMeant() {
        with("site: {formats: [tei, rsi]}").has("invalid-value content/edition.yml:6:23");
        with("host: github-page").has("invalid-value content/edition.yml:6:7").andNoOtherProblems();
    }

    @Test
    void theServiceNeedsTheTextsThatItServes() {
        with("site: {formats: [dts]}").has("invalid-value content/edition.yml:6:17");
    }

    @Test
    void aLargeEditionGoesWithoutListsOfWhatOthersHave() {
        Map<String, String> files = new LinkedHashMap<>(EditionFixture.parse(LETTERS));
        files.put(
                "content/edition.yml",
                EditionFixture.SETTINGS + "site: {formats: [tei, txt, csl, ris, bib, dts, linkset]}\n");
        for (int i = 0; i < 500; i++) {
            files.put(
                    "content/documents/c" + i + ".md",
                    "---\ntitle: C\nfrom: {person: ada}\nsent: {date: 1903-02-03}\n---\nWords.\n");
        }
        EditionFixture edition = EditionFixture.of(files);
        assertThat(edition.site())
                .containsKeys("documents/c7/citation.ris", "dts/collection.jsonld", "dts/collection;page=2.jsonld")
                .doesNotContainKeys("persons/ada/citations.ris", "documents/c7/dts-collection.jsonld");
        assertThat(edition.file("data/edition.xml"))
                .contains("href=\"../documents/c7/document.xml\"", "http://www.w3.org/2001/XInclude")
                .doesNotContain("Words.");
        assertThat(edition.page("persons/ada/").select("a[href^=citations]")).isEmpty();
        String thread = edition.site().keySet().stream()
                .filter(path -> path.matches("threads/.+/index.html"))
                .findFirst()
                .orElseThrow();
        assertThat(edition.file(thread)).doesNotContain("All messages:", "citations.");
        assertThat(edition.file("dts/entry.jsonld")).contains("/dts/collection{;page}.jsonld");
        assertThat(edition.file("dts/collection;page=2.jsonld"))
                .contains("\"Pagination\"", "\"next\": null", "/dts/collection.jsonld", "/documents/c99/document.xml");
        assertThat(new SiteCheck(edition.site()).brokenLinks()).isEmpty();
    }
}
