package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of this repository's edition tell machines. */
class PageHeadTest {

    private static final String BASE = "https://example.org/korean-war-telegrams/";
    private static final String JANUARY_8 = "documents/1951-01-08-mao-zedong-to-stalin/";

    private static EditionFixture edition;

    @BeforeAll
    static void build() {
        edition = EditionFixture.inNewFolder(folder -> {
            FirstEditionTest.copy(Path.of("content"), folder.resolve("content"));
            return EditionFixture.build(folder);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "1951-01-08-mao-zedong-to-stalin; Mao Zedong|; Stalin|Joseph; -; 1951-01-07; Beijing; f. 45, op. 1, "
                        + "d. 336, ll. 88-90",
                "1951-01-16-mao-zedong-to-stalin; Mao Zedong|; Stalin|Joseph; -; 1951-01-15; Beijing; f. 45, op. 1, "
                        + "d. 337, ll. 1-3",
                "1951-01-29-mao-zedong-to-stalin; Mao Zedong|; Stalin|Joseph; -; 1951-01-28; Beijing; -",
                "1951-06-05-stalin-to-mao-zedong; Stalin|Joseph; Mao Zedong|; Krasovsky|; 1951-06-05; -; -",
                // Zotero takes the full stop at a name's end for a slip.
                "1951-06-13-roshchin-to-stalin; Roshchin|N. V; Stalin|Joseph; -; 1951-06-13; Beijing; -",
            })
    void aReferenceManagerMakesALetterOfATelegram(
            String id,
            String author,
            String recipient,
            String contributor,
            String date,
            String place,
            String location) {
        Map<String, List<String>> item = ZoteroReader.item(edition.page("documents/" + id + "/"));
        assertThat(item.get("itemType")).containsExactly("letter");
        assertThat(item.get("author")).containsExactly(author);
        assertThat(item.get("recipient")).containsExactly(recipient);
        assertThat(item.get("contributor")).isEqualTo(contributor == null ? null : List.of(contributor));
        assertThat(item.get("date")).containsExactly(date);
        assertThat(item.get("eventPlace")).isEqualTo(place == null ? null : List.of(place));
        assertThat(item.get("archive"))
                .isEqualTo(location == null ? null : List.of("Archive of the President of the Russian Federation"));
        assertThat(item.get("archiveLocation")).isEqualTo(location == null ? null : List.of(location));
        assertThat(item.get("url")).containsExactly(BASE + "documents/" + id + "/");
        assertThat(item.get("language")).containsExactly("en");
        assertThat(item.get("letterType")).containsExactly("Ciphered telegram");
        assertThat(item.get("shortTitle").get(0)).contains(" to ");
        assertThat(item).containsKeys("title", "abstractNote", "rights", "extra");
    }

    @Test
    void aLetterWithoutADateIsNotGivenThatOfTheEditionOrOfAnythingOnItsPage() {
        EditionFixture one = EditionFixture.of(
                "-- content/documents/a.md\n---\ntitle: A\nfrom: {name: Ada}\n---\nOf [May](date:1901-05).\n");
        assertThat(ZoteroReader.item(one.page("documents/a/"))).containsEntry("date", List.of("n.d."));
        assertThat(one.page("documents/a/").select("meta[name=DC.issued]").attr("content"))
                .isEqualTo("2026/11/22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "attested/", "threads/", "gaps/", "persons/", "persons/stalin/", "about/", "releases/"})
    void noPageThatIsNoLetterTakesTheDateOfOne(String address) {
        Map<String, List<String>> item = ZoteroReader.item(edition.page(address));
        assertThat(item).containsEntry("itemType", List.of("webpage")).containsEntry("date", List.of("2026-11-24"));
    }

    @Test
    void googleScholarFindsTitleAuthorAndDate() {
        Document page = edition.page(JANUARY_8);
        assertThat(page.select("meta[name=citation_title]")).hasSize(1);
        assertThat(page.select("meta[name=DC.creator]").eachAttr("content")).containsExactly("Mao Zedong");
        assertThat(page.select("meta[name=citation_publication_date]").attr("content"))
                .isEqualTo("2026/11/24");
        assertThat(page.select("meta[name=citation_author]")).isEmpty();
    }

    @Test
    void openUrlObjectsStandOnListsOnly() {
        assertThat(edition.page(JANUARY_8).select(".Z3988")).isEmpty();
        assertThat(edition.page("").select(".Z3988")).hasSize(9);
        for (String list : List.of("attested/", "threads/")) {
            assertThat(edition.page(list).select(".Z3988")).as(list).hasSizeGreaterThan(2);
        }
        assertThat(URLDecoder.decode(edition.page("").select(".Z3988").get(0).attr("title"), StandardCharsets.UTF_8))
                .contains("rft.description=To Joseph Stalin. Ciphered telegram, no. 103 (sender’s). Sent from Beijing. "
                        + "Archive of the President of the Russian Federation, f. 45, op. 1, d. 336, ll. 88-90.&");
        assertThat(edition.page("persons/krasovsky/").select(".Z3988")).hasSize(1);
        List<String> objects = edition.page("threads/1951-06-05-stalin-to-mao-zedong/")
                .select(".Z3988")
                .eachAttr("title");
        assertThat(objects)
                .hasSize(3)
                .allSatisfy(object -> assertThat(object.split("&")).contains("ctx_ver=Z39.88-2004", "rft.type=letter"));
        assertThat(URLDecoder.decode(objects.get(2), StandardCharsets.UTF_8))
                .contains("rft.creator=Stalin, Joseph&", "rft.date=1951-06-05&");
    }

    @Test
    void signpostsLeadToWhatBelongsToAPage() {
        Document page = edition.page(JANUARY_8);
        assertThat(page.select("link[rel=cite-as]").attr("href"))
                .isEqualTo(BASE + JANUARY_8)
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(page.select("link[rel=type]").eachAttr("href"))
                .containsExactly("https://schema.org/AboutPage", "https://schema.org/Message");
        assertThat(page.select("link[rel=describedby]"))
                .extracting(link -> link.attr("href"))
                .containsExactly("citation.json", "citation.ris", "citation.bib");
        for (Element link : page.select("link[rel=describedby], link[rel=item], link[rel=linkset]")) {
            assertThat(link.attr("type")).isNotEmpty();
            assertThat(edition.site()).containsKey(JANUARY_8 + link.attr("href"));
        }
    }

    @Test
    void theLinksetSaysTheSameAndTheWayBack() throws Exception {
        JsonObject linkset = JsonDocument.of(new StringReader(edition.file(JANUARY_8 + "linkset.json")))
                .getJsonContent()
                .orElseThrow()
                .asJsonObject();
        JsonArray sets = linkset.getJsonArray("linkset");
        assertThat(sets.getJsonObject(0).getString("anchor")).isEqualTo(BASE + JANUARY_8);
        assertThat(sets.getJsonObject(0).keySet())
                .containsExactly("anchor", "cite-as", "type", "author", "describedby", "item");
        List<String> back = new ArrayList<>();
        sets.subList(1, 6).forEach(set -> back.add(set.asJsonObject().getString("anchor")));
        assertThat(back)
                .allSatisfy(address -> assertThat(edition.site()).containsKey(address.substring(BASE.length())));
    }

    @Test
    void theLinksetHasTheCitationsOfWhatADocumentTransmits() throws Exception {
        JsonObject linkset = JsonDocument.of(new StringReader(edition.file(JANUARY_8 + "linkset.json")))
                .getJsonContent()
                .orElseThrow()
                .asJsonObject();
        JsonObject inner = linkset.getJsonArray("linkset").getJsonObject(6);
        assertThat(inner.getString("anchor")).isEqualTo(BASE + JANUARY_8 + "m1/");
        for (JsonValue file : inner.getJsonArray("describedby")) {
            assertThat(edition.site())
                    .containsKey(file.asJsonObject().getString("href").substring(BASE.length()));
        }
        assertThat(linkset.getJsonArray("linkset")).hasSize(10);
    }

    @Test
    void anAttestedMessageIsALetterOfWhichTheTitleSaysThatItIsAttested() {
        Map<String, List<String>> item = ZoteroReader.item(edition.page("attested/peng-dehuai-1951-01-27/"));
        assertThat(item.get("itemType")).containsExactly("letter");
        assertThat(item.get("author")).containsExactly("Peng Dehuai|");
        assertThat(item.get("recipient")).containsExactly("Mao Zedong|");
        assertThat(item.get("title").get(0)).startsWith("Telegram to Mao Zedong, known only from ");
        assertThat(item.get("date")).containsExactly("1951-01-27");
        assertThat(item.get("url")).containsExactly(BASE + "attested/peng-dehuai-1951-01-27/");
        assertThat(item).doesNotContainKeys("archive", "archiveLocation");
    }

    @Test
    void everyJsonLdCanBeExpandedWithoutTheNetwork() throws Exception {
        int found = 0;
        for (String path : edition.site().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList()) {
            for (Element script : edition.page(path).select("script[type=application/ld+json]")) {
                JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(script.data())))
                        .get();
                assertThat(expanded).as(path).hasSize(1);
                assertThat(expanded.getJsonObject(0).getString("@id")).as(path).startsWith(BASE);
                assertThat(expanded.getJsonObject(0).keySet()).as(path).contains("@type", "https://schema.org/name");
                found++;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void aThreadIsAConversationOfItsMessages() throws Exception {
        JsonObject thread = jsonLd("threads/1951-06-05-stalin-to-mao-zedong/");
        assertThat(thread.getString("@type")).isEqualTo("Conversation");
        assertThat(thread.getJsonArray("hasPart")).hasSize(3);
        assertThat(thread.getJsonArray("hasPart").getJsonObject(2).getString("dateSent"))
                .isEqualTo("1951-06-05");
    }

    @Test
    void aPlaceHasTheAddressThatItsAuthorityGives() throws Exception {
        assertThat(jsonLd("places/seoul/").getJsonArray("sameAs").getString(0))
                .isEqualTo("https://www.geonames.org/1835848");
    }

    @Test
    void noTextEndsTheScriptThatHoldsIt() throws Exception {
        EditionFixture one =
                EditionFixture.of("-- content/documents/a.md\n---\ntitle: 'A</script><script>alert(1)</script><!--'\n"
                        + "from: {name: '<b>&amp;'}\n---\nWords.\n");
        Document page = one.page("documents/a/");
        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(page.select("b").eachText()).doesNotContain("&amp;");
        JsonObject json = JsonDocument.of(new StringReader(
                        page.select("script[type=application/ld+json]").first().data()))
                .getJsonContent()
                .orElseThrow()
                .asJsonObject();
        assertThat(json.getString("name")).isEqualTo("A</script><script>alert(1)</script><!--");
    }

    @Test
    void everyPageHasOpenGraph() {
        Document page = edition.page("places/seoul/");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Seoul");
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void hostsAreToldTypesAndWaysBack() {
        assertThat(edition.file("_headers"))
                .contains("/documents/*/citation.json\n  Content-Type: application/vnd.citationstyles.csl+json");
        assertThat(edition.file(".htaccess"))
                .contains("<Files \"document.xml\">", "Header set Link \"<./>; rel=\\\"collection\\\"");
        assertThat(edition.file("_headers"))
                .contains("/*.ris\n  Content-Type: application/x-research-info-systems; charset=utf-8")
                .contains("/documents/:document/citation-*.ris\n  Link: <./>; rel=\"describes\"");
        assertThat(edition.site()).containsKey(".nojekyll");
    }

    private static JsonObject jsonLd(String address) throws Exception {
        String json = edition.page(address)
                .select("script[type=application/ld+json]")
                .first()
                .data();
        return JsonDocument.of(new StringReader(json))
                .getJsonContent()
                .orElseThrow()
                .asJsonObject();
    }
}
