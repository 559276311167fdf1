package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The lists of an edition by its size. */
class ListPagesTest {

    private static EditionFixture letters(int count) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String date = i == 0 ? "" : String.format(Locale.ROOT, "sent: %d-05-01%n", 1900 + i % 3);
            files.put(
                    "content/documents/letter-" + i + ".md", "---\ntitle: Letter " + i + "\n" + date + "---\nWords.\n");
        }
        return EditionFixture.of(files);
    }

    private static Document page(EditionFixture edition, String path) {
        return Jsoup.parse(new String(edition.site().get(path), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void aSmallEditionListsAllDocumentsOnItsFrontPage() {
        EditionFixture edition = letters(20);
        assertThat(page(edition, "index.html").select(".items a.title")).hasSize(20);
        assertThat(edition.site().keySet()).noneMatch(path -> path.matches("years/[^/]+/index\\.html"));
    }

    @Test
    void aLargeEditionListsYearsAndEachYearItsDocuments() {
        EditionFixture edition = letters(501);
        assertThat(page(edition, "index.html").select(".items a.title").eachText())
                .containsExactly("1900", "1901", "1902", "Without a date");
        int listed = 0;
        for (String year : new String[] {"1900", "1901", "1902", "undated"}) {
            listed += page(edition, "years/" + year + "/index.html")
                    .select(".items a.title")
                    .size();
        }
        assertThat(listed).isEqualTo(501);
    }

    private static EditionFixture naming(int count) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("content/registers/persons.yml", "ada: {name: Ada}\n");
        for (int i = 0; i < count; i++) {
            String date = i == 0 ? "" : String.format(Locale.ROOT, "sent: %d-05-01%n", 1900 + i % 2);
            files.put(
                    "content/documents/letter-" + i + ".md",
                    "---\ntitle: Letter " + i + "\nfrom: ada\n" + date + "---\nIt is [Ada](person:ada).\n");
        }
        return EditionFixture.of(files);
    }

    @Test
    void anEntryShowsAllItsMentionsOnItsPage() {
        EditionFixture edition = naming(250);
        assertThat(page(edition, "persons/ada/index.html").select("ol.passages > li"))
                .hasSize(250);
        assertThat(page(edition, "persons/ada/index.html").select("nav.years")).isEmpty();
        assertThat(edition.site().keySet()).noneMatch(path -> path.startsWith("persons/ada/1"));
    }

    @Test
    void anEntryWithMoreHasAPageForEachYear() throws Exception {
        EditionFixture edition = naming(251);
        Document entry = page(edition, "persons/ada/index.html");
        assertThat(entry.select("ol.passages, section.sources")).isEmpty();
        assertThat(entry.select("nav.years li").eachText()).containsExactly("1900 250", "1901 250", "Without a date 2");
        assertThat(entry.select("dd").eachText()).contains("251 in 251 messages");
        int mentions = 0;
        int messages = 0;
        for (String year : new String[] {"1900", "1901", "undated"}) {
            Document one = page(edition, "persons/ada/" + year + "/index.html");
            mentions += one.select("ol.passages > li").size();
            messages += one.select("section ul.plain li").size();
            assertThat(one.select("nav.years [aria-current]")).hasSize(1);
            assertThat(one.select("main .kicker a").attr("href")).isEqualTo("../");
        }
        assertThat(new int[] {mentions, messages}).containsExactly(251, 251);
        SiteCheck check = new SiteCheck(edition.site());
        assertThat(check.brokenLinks()).isEmpty();
        assertThat(check.invalidHtml()).isEmpty();
    }
}
