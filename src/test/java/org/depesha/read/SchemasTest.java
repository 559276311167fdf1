package org.depesha.read;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.Gathering;
import org.depesha.config.Host;
import org.depesha.config.SettingsReader;
import org.depesha.config.SiteFormat;
import org.depesha.config.SiteView;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schemas say that a file may hold is what its reader knows, no more and no less. */
class SchemasTest {

    private static final String UNKNOWN = "qqqqqqqqqqqqqqqqqqqq";
    private static final Pattern KNOWN = Pattern.compile("Known keys: (.*)\\.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition|properties|content/edition.yml|@: 1",
                "edition|properties/licence/properties|content/edition.yml|licence: {@: 1}",
                "edition|properties/references/properties|content/edition.yml|references: {@: 1}",
                "edition|properties/cmif/properties|content/edition.yml|cmif: {@: 1}",
                "edition|properties/cite/properties|content/edition.yml|cite: {@: 1}",
                "edition|properties/site/properties|content/edition.yml|site: {@: 1}",
                "edition|properties/tei/properties|content/edition.yml|tei: {@: 1}",
                "edition|properties/editors/anyOf/0/anyOf/1/properties|content/edition.yml|editors: [{name: A, @: 1}]",
                "document|properties|content/documents/a.md|@: 1",
                "document|properties/archive/properties|content/documents/a.md|archive: {@: 1}",
                "document|properties/translation/properties|content/documents/a.md|translation: {@: 1}",
                "document|properties/setAside/items/properties|content/documents/a.md|setAside: [{lines: 1, @: 1}]",
                "document|definitions/party/anyOf/1/properties|content/documents/a.md|from: {name: A, @: 1}",
                "document|definitions/action/anyOf/1/properties|content/documents/a.md|sent: {date: 1901, @: 1}",
                "document|definitions/message/properties|content/documents/a.md|transmits: {m1: {@: 1}}",
                "document|definitions/action/anyOf/1/properties/place/anyOf/1/properties|content/documents/a.md"
                        + "|sent: {place: {name: A, @: 1}}",
                "persons|additionalProperties/properties|content/registers/persons.yml|a: {name: A, @: 1}",
                "places|additionalProperties/properties|content/registers/places.yml|a: {name: A, @: 1}",
                "places|additionalProperties/properties/identifiers/properties|content/registers/places.yml"
                        + "|a: {name: A, identifiers: {@: 1}}",
                "places|additionalProperties/properties/coordinates/properties|content/registers/places.yml"
                        + "|a: {name: A, coordinates: {@: 1}}",
                "persons|additionalProperties/properties/coverNames/anyOf/0/anyOf/1/properties"
                        + "|content/registers/persons.yml|a: {name: A, coverNames: [{name: B, @: 1}]}",
                "organizations|additionalProperties/properties|content/registers/organizations.yml|a: {name: A, @: 1}",
                "works|additionalProperties/properties|content/registers/works.yml|a: {name: A, @: 1}",
                "events|additionalProperties/properties|content/registers/events.yml|a: {name: A, @: 1}",
                "messages|additionalProperties/properties|content/registers/messages.yml|a: {@: 1}"
            })
    void theKeysOfASchemaAreThoseOfTheReader(String schema, String pointer, String file, String yaml)
            throws IOException {
        String text = yaml.replace("@", UNKNOWN);
        Set<String> known = known(file, file.endsWith(".md") ? "---\ntitle: A\n" + text + "\n---\n" : text + "\n");
        assertThat(at(schema, pointer).asJsonObject().keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void theWordsOfASchemaAreThoseOfTheReader() throws IOException {
        assertThat(words("properties/host/enum"))
                .isEqualTo(Stream.of(Host.values()).map(Host::word).collect(Collectors.toSet()));
        assertThat(words("properties/site/properties/formats/items/enum"))
                .isEqualTo(Stream.of(SiteFormat.values()).map(SiteFormat::word).collect(Collectors.toSet()));
        assertThat(words("properties/site/properties/views/items/enum"))
                .isEqualTo(Stream.of(SiteView.values()).map(SiteView::word).collect(Collectors.toSet()));
        assertThat(words("properties/site/properties/one-page/items/enum"))
                .isEqualTo(Stream.of(Gathering.values()).map(Gathering::word).collect(Collectors.toSet()));
    }

    private static Set<String> words(String pointer) throws IOException {
        return at("edition", pointer).asJsonArray().stream()
                .map(value -> ((JsonString) value).getString())
                .collect(Collectors.toSet());
    }

    private static JsonValue at(String schema, String pointer) throws IOException {
        String resource = "/org/depesha/init/schemas/" + schema + ".json";
        try (InputStream in = Objects.requireNonNull(SchemasTest.class.getResourceAsStream(resource));
                JsonReader reader = Json.createReader(in)) {
            JsonObject root = reader.readObject();
            return root.getValue("/" + pointer);
        }
    }

    /** The keys that the reader names where it meets an unknown one. */
    private Set<String> known(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("content/documents"));
        Files.createDirectories(folder.resolve("content/registers"));
        Files.writeString(folder.resolve("content/edition.yml"), "title: A\nbase: https://letters.berg.org/\n");
        Files.writeString(folder.resolve(file), text);
        Problems problems = new Problems();
        SettingsReader.read(folder, problems).ifPresent(settings -> EditionReader.read(folder, settings, problems));
        Problem unknown = problems.sorted().stream()
                .filter(problem -> problem.code() == Code.UNKNOWN_KEY)
                .filter(problem -> problem.what().contains(UNKNOWN))
                .findFirst()
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
        Matcher known = KNOWN.matcher(unknown.nextStep());
        assertThat(known.matches()).as(unknown.nextStep()).isTrue();
        return new TreeSet<>(Set.of(known.group(1).split(", ")));
    }
}
