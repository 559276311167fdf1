package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the static DTS service as a client does: by the templates that it gives. */
class DtsServiceTest {

    private static final String BASE = "https://example.org/letters/";

    private static final EditionFixture EDITION = EditionFixture.of("""
      -- content/edition.yml
      title: The Example Letters
      base: https://example.org/letters/
      editors: [Ada Example]
      version: "1.0"
      date: 2026-11-22
      site: {formats: [tei, dts]}
      -- content/documents/a.md
      ---
      title: A letter
      from: {name: Ada Berg}
      summary: Ada writes.
      ---

      Words.
      -- content/documents/b.md
      ---
      title: Another
      ---

      Words.
      """);

    /** The names that the specification's context has for what we use. */
    private static final Set<String> TERMS = Set.of(
            "@context",
            "@id",
            "@type",
            "dtsVersion",
            "title",
            "description",
            "totalParents",
            "totalChildren",
            "member",
            "collection",
            "navigation",
            "document",
            "download",
            "mediaTypes",
            "citationTrees",
            "dublinCore",
            "resource");

    private static JsonObject get(String address) {
        assertThat(address).startsWith(BASE);
        return Json.createReader(new StringReader(EDITION.file(address.substring(BASE.length()))))
                .readObject();
    }

    /** Expands a template as RFC 6570 says; a variable that has no value leaves nothing. */
    private static String expand(String template, String id, String nav) {
        return template.replace("{/id}", id.isEmpty() ? "" : "/" + id)
                .replace("{;nav}", nav.isEmpty() ? "" : ";nav=" + nav)
                .replace("{resource}", id);
    }

    private static JsonObject entry() {
        return get(BASE + "dts/entry.jsonld");
    }

    private static List<String> members(JsonObject answer) {
        return answer.getJsonArray("member").stream()
                .map(member -> member.asJsonObject().getString("@id"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'','',a;b",
        "'',children,a;b",
        "_edition,'',a;b",
        "_edition,parents,''",
        "'',parents,''",
        "a,parents,_edition",
        "b,parents,_edition"
    })
    void theCollectionEndpointAnswersEveryValidCall(String id, String nav, String members) {
        JsonObject answer = get(expand(entry().getString("collection"), id, nav));
        assertThat(members(answer)).containsExactly(members.isEmpty() ? new String[0] : members.split(";"));
        assertThat(answer.getString("@id")).isEqualTo(id.isEmpty() ? "_edition" : id);
    }

    @ParameterizedTest
    @CsvSource({"''", "children"})
    void aResourceHasNoChildren(String nav) {
        JsonObject answer = get(expand(entry().getString("collection"), "a", nav));
        assertThat(answer.getString("@type")).isEqualTo("Resource");
        assertThat(answer.getInt("totalChildren")).isZero();
        assertThat(answer).doesNotContainKey("member");
    }

    @Test
    void aResourceLeadsToItsTextAndItsNavigation() {
        JsonObject resource = get(expand(entry().getString("collection"), "a", ""));
        assertThat(resource.getString("document"))
                .isEqualTo(expand(entry().getString("document"), "a", ""))
                .isEqualTo(BASE + "documents/a/document.xml");
        assertThat(EDITION.site()).containsKey("documents/a/document.xml");
        JsonObject navigation = get(resource.getString("navigation"));
        assertThat(navigation.getString("@id")).isEqualTo(expand(entry().getString("navigation"), "a", ""));
        assertThat(navigation.getJsonArray("member")).isEmpty();
        assertThat(navigation.getJsonObject("resource").getJsonArray("citationTrees"))
                .isEmpty();
        assertThat(resource.getJsonObject("dublinCore")
                        .getJsonArray("creator")
                        .getJsonObject(0)
                        .getString("value"))
                .isEqualTo("Ada Berg");
    }

    @Test
    void everyAnswerHasWhatTheSpecificationDemandsAndNoOtherWords() {
        for (JsonObject answer : answers()) {
            assertThat(answer.keySet()).isSubsetOf(TERMS).contains("@context", "dtsVersion", "@id", "@type");
            assertThat(answer.getString("@context")).isEqualTo("https://dtsapi.org/context/v1.0.json");
            switch (answer.getString("@type")) {
                case "EntryPoint" -> assertThat(answer).containsKeys("collection", "navigation", "document");
                case "Collection" ->
                    assertThat(answer).containsKeys("title", "totalParents", "totalChildren", "collection");
                case "Resource" ->
                    assertThat(answer)
                            .containsKeys(
                                    "title", "totalParents", "totalChildren", "collection", "navigation", "document");
                default ->
                    assertThat(answer.getJsonObject("resource"))
                            .containsKeys("@id", "@type", "collection", "navigation", "document", "citationTrees");
            }
        }
    }

    @Test
    void everyAnswerIsJsonLd() throws Exception {
        JsonObject context = Json.createReader(new StringReader(
                        "{\"@vocab\": \"https://dtsapi.org/v1.0#\", \"value\": \"@value\", \"dublinCore\": \"@nest\"}"))
                .readObject();
        for (JsonObject answer : answers()) {
            JsonArray expanded = JsonLd.expand(JsonDocument.of(Json.createObjectBuilder(answer)
                            .add("@context", context)
                            .build()))
                    .base(BASE)
                    .get();
            assertThat(expanded).hasSize(1);
            JsonValue type = expanded.getJsonObject(0).getJsonArray("@type").get(0);
            assertThat(type).hasToString("\"https://dtsapi.org/v1.0#" + answer.getString("@type") + "\"");
        }
    }

    private static List<JsonObject> answers() {
        Stream<String> paths =
                EDITION.site().keySet().stream().filter(path -> path.contains("dts-") || path.startsWith("dts/"));
        List<JsonObject> answers = paths.map(path -> get(BASE + path)).toList();
        assertThat(answers).hasSize(1 + 6 + 2 * 4);
        return answers;
    }
}
