package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the RO-Crate specification 1.2 demands of a manifest, and what we promise beyond. */
class SiteManifestTest {

    private static final String MANIFEST = "ro-crate-metadata.json";

    private static final EditionFixture EDITION = EditionFixture.of("""
      -- content/edition.yml
      title: The Example Letters
      description: Two letters of 1901.
      base: https://example.org/letters/
      editors: [{name: Ada Example, sort: "Example, Ada", orcid: 0000-0002-1825-0097}, Bertil Dahl]
      publisher: Example Press
      version: "1.0"
      date: 2026-11-22
      doi: 10.1000/182
      licence: {name: CC BY 4.0, address: "https://creativecommons.org/licenses/by/4.0/"}
      -- content/registers/persons.yml
      ada: {name: Ada}
      -- content/registers/messages.yml
      lost: {from: ada}
      -- content/documents/a.md
      ---
      title: A letter
      from: ada
      summary: Ada writes.
      inReplyTo: lost
      ---

      Words.
      -- templates/assets/mine.txt
      mine
      """);

    private static final Map<String, JsonObject> ENTITIES = entities(EDITION);

    private static JsonObject json(EditionFixture edition) {
        return Json.createReader(new StringReader(edition.file(MANIFEST))).readObject();
    }

    private static Map<String, JsonObject> entities(EditionFixture edition) {
        Map<String, JsonObject> all = new TreeMap<>();
        for (JsonValue value : json(edition).getJsonArray("@graph")) {
            assertThat(all.put(value.asJsonObject().getString("@id"), value.asJsonObject()))
                    .as("an entity stands once: " + value)
                    .isNull();
        }
        return all;
    }

    private static List<String> ids(JsonValue value) {
        if (value == null) {
            return List.of();
        }
        JsonArray array = value instanceof JsonArray many
                ? many
                : Json.createArrayBuilder().add(value).build();
        return array.stream()
                .map(JsonValue::asJsonObject)
                .map(object -> object.getString("@id"))
                .toList();
    }

    @Test
    void theDescriptorAndTheRootAreAsTheSpecificationDemands() {
        assertThat(EDITION.problems()).isEmpty();
        JsonObject descriptor = ENTITIES.get(MANIFEST);
        assertThat(descriptor.getString("@type")).isEqualTo("CreativeWork");
        assertThat(ids(descriptor.get("about"))).containsExactly("./");
        assertThat(ids(descriptor.get("conformsTo"))).containsExactly("https://w3id.org/ro/crate/1.2");
        JsonObject root = ENTITIES.get("./");
        assertThat(root.getString("@type")).isEqualTo("Dataset");
        assertThat(List.of(
                        root.getString("name"),
                        root.getString("description"),
                        root.getString("datePublished"),
                        root.getString("version")))
                .containsExactly("The Example Letters", "Two letters of 1901.", "2026-11-22", "1.0");
        assertThat(ids(root.get("license"))).containsExactly("https://creativecommons.org/licenses/by/4.0/");
        assertThat(ids(root.get("editor"))).containsExactly("https://orcid.org/0000-0002-1825-0097", "#editor-2");
        assertThat(ids(root.get("identifier"))).containsExactly("https://doi.org/10.1000/182");
    }

    @Test
    void everyFileButItselfIsListedWithItsSizeAndDigest() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        EDITION.site()
                .forEach((path, bytes) ->
                        expected.put(path, bytes.length + " " + HexFormat.of().formatHex(sha256.digest(bytes))));
        expected.remove(MANIFEST);
        Map<String, String> listed = new TreeMap<>();
        ENTITIES.values().stream()
                .filter(entity -> entity.getString("@type").equals("File"))
                .forEach(file -> listed.put(
                        file.getString("@id"), file.getString("contentSize") + " " + file.getString("sha256")));
        assertThat(listed)
                .isEqualTo(expected)
                .containsKeys(".depesha", "assets/mine.txt", "documents/a/document.xml", "data/edition.xml");
    }

    @Test
    void everyFileAndFolderIsReachedFromTheRootOnceAndEveryReferenceLeadsSomewhere() {
        List<String> reached = new ArrayList<>(List.of("./"));
        for (int i = 0; i < reached.size(); i++) {
            reached.addAll(ids(ENTITIES.get(reached.get(i)).get("hasPart")));
        }
        Set<String> data = new TreeSet<>();
        ENTITIES.forEach((id, entity) -> {
            if (Set.of("File", "Dataset").contains(entity.getString("@type"))) {
                data.add(id);
            }
        });
        assertThat(reached).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(data);
        ENTITIES.values()
                .forEach(entity -> entity.values().forEach(value -> {
                    if (value instanceof JsonObject reference
                            && !reference.getString("@id").startsWith("https://w3id.org/")) {
                        assertThat(ENTITIES).containsKey(reference.getString("@id"));
                    }
                }));
    }

    @Test
    void aDocumentIsADatasetAndAnAttestedMessageIsNone() {
        JsonObject document = ENTITIES.get("documents/a/");
        assertThat(List.of(document.getString("name"), document.getString("description"), document.getString("url")))
                .containsExactly("A letter", "Ada writes.", "https://example.org/letters/documents/a/");
        assertThat(ids(document.get("hasPart"))).contains("documents/a/index.html", "documents/a/document.xml");
        assertThat(ENTITIES)
                .containsKeys("attested/", "attested/lost/index.html")
                .doesNotContainKey("attested/lost/");
    }

    @Test
    void everyTermIsOneOfTheContext() throws Exception {
        JsonObject terms = Json.createReader(
                        SiteManifestTest.class.getResourceAsStream("/schemas/ro-crate-1.2-terms.jsonld"))
                .readObject();
        JsonObject manifest = Json.createObjectBuilder(json(EDITION))
                .add("@context", terms.get("@context"))
                .build();
        JsonArray expanded = JsonLd.expand(JsonDocument.of(manifest))
                .base("https://example.org/letters/")
                .get();
        assertThat(expanded).hasSameSizeAs(ENTITIES.values());
        for (JsonValue value : expanded) {
            JsonObject entity = value.asJsonObject();
            String id = entity.getString("@id").replace("https://example.org/letters/", "");
            JsonObject written = ENTITIES.get(id.isEmpty() ? "./" : id);
            assertThat(written).as(id).isNotNull();
            assertThat(entity.keySet()).as(id).hasSameSizeAs(written.keySet());
            assertThat(entity.getJsonArray("@type"))
                    .allMatch(type -> ((JsonString) type).getString().startsWith("http"));
        }
    }

    @Test
    void whereNoLicenceIsStatedNoneIsClaimed() {
        Map<String, JsonObject> entities =
                entities(EditionFixture.of("-- content/documents/a.md\n---\ntitle: A\n---\n\nWords.\n"));
        assertThat(ids(entities.get("./").get("license"))).containsExactly("#rights");
        assertThat(entities.get("#rights").getString("name"))
                .isEqualTo("No licence is stated for the edition as a whole");
    }
}
