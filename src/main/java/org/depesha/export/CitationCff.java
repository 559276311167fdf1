package org.depesha.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesha.cite.Json;
import org.depesha.config.EditionSettings;
import org.depesha.config.Editor;

/**
 * Makes {@code CITATION.cff}: how to cite the edition, in the Citation File Format 1.2.0. A value is written as JSON,
 * which YAML 1.2 contains.
 */
final class CitationCff {

    private final EditionSettings settings;

    CitationCff(EditionSettings settings) {
        this.settings = settings;
    }

    /** The file; empty where the edition names neither an editor nor a publisher: the format demands somebody. */
    Optional<String> text() {
        List<Map<String, Object>> authors =
                settings.imprint().editors().stream().map(CitationCff::editor).toList();
        if (authors.isEmpty() && settings.imprint().publisher().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> cff = new LinkedHashMap<>();
        cff.put("cff-version", "1.2.0");
        cff.put(
                "message",
                "If you use this edition, please cite it as below; each document has a citation of its own on its "
                        + "page.");
        cff.put("type", "dataset");
        cff.put("title", settings.titles().title());
        cff.put(
                "authors",
                authors.isEmpty() ? List.of(Map.of("name", settings.imprint().publisher())) : authors);
        put(cff, "abstract", settings.titles().description());
        put(cff, "version", settings.release().version());
        put(
                cff,
                "date-released",
                settings.release().date() == null
                        ? ""
                        : settings.release().date().toString());
        put(cff, "doi", settings.release().doi());
        cff.put("url", settings.canonical(""));
        String licence = LicenceId.of(settings.imprint().licence().address());
        put(
                cff,
                licence.isEmpty() ? "license-url" : "license",
                licence.isEmpty() ? settings.imprint().licence().address() : licence);
        StringBuilder out = new StringBuilder();
        cff.forEach((key, value) ->
                out.append(key).append(": ").append(Json.line(value)).append('\n'));
        return Optional.of(out.toString());
    }

    /** A person by the parts of the name; anybody else by the whole name, as an entity. */
    private static Map<String, Object> editor(Editor editor) {
        Map<String, Object> author = new LinkedHashMap<>();
        boolean parts = !editor.family().isEmpty() && !editor.given().isEmpty();
        put(author, "family-names", parts ? editor.family() : "");
        put(author, "given-names", parts ? editor.given() : "");
        put(author, "name", parts ? "" : editor.name());
        put(author, "affiliation", parts ? editor.affiliation() : "");
        put(author, "orcid", editor.orcidAddress());
        return author;
    }

    private static void put(Map<String, Object> map, String key, String text) {
        if (!text.isBlank()) {
            map.put(key, text);
        }
    }
}
