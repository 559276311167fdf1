package org.depesha.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesha.cite.Json;
import org.depesha.config.EditionSettings;
import org.depesha.config.Editor;

/** Makes {@code .zenodo.json}: what Zenodo asks of an upload, filled in (its deposit metadata). */
final class ZenodoJson {

    private final EditionSettings settings;

    ZenodoJson(EditionSettings settings) {
        this.settings = settings;
    }

    /**
     * The file; empty where there is nobody to name, and where the edition states no licence that Zenodo knows: a
     * default there must not choose one for the editor.
     */
    Optional<String> text() {
        String licence = LicenceId.of(settings.imprint().licence().address()).toLowerCase(Locale.ROOT);
        if (licence.isEmpty() || settings.imprint().editors().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> zenodo = new LinkedHashMap<>();
        zenodo.put("title", settings.titles().title());
        zenodo.put(
                "description",
                settings.titles().description().isEmpty()
                        ? settings.titles().title()
                        : settings.titles().description());
        zenodo.put("upload_type", "dataset");
        zenodo.put(
                "creators",
                settings.imprint().editors().stream().map(ZenodoJson::creator).toList());
        put(
                zenodo,
                "publication_date",
                settings.release().date() == null
                        ? ""
                        : settings.release().date().toString());
        put(zenodo, "version", settings.release().version());
        zenodo.put("access_right", "open");
        zenodo.put("license", licence);
        put(zenodo, "doi", settings.release().doi());
        zenodo.put("related_identifiers", List.of(address()));
        return Optional.of(Json.write(zenodo));
    }

    private Map<String, Object> address() {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("identifier", settings.canonical(""));
        address.put("relation", "isIdenticalTo");
        return address;
    }

    private static Map<String, Object> creator(Editor editor) {
        Map<String, Object> creator = new LinkedHashMap<>();
        creator.put("name", editor.inverted());
        put(creator, "affiliation", editor.affiliation());
        put(creator, "orcid", editor.orcid());
        return creator;
    }

    private static void put(Map<String, Object> map, String key, String text) {
        if (!text.isBlank()) {
            map.put(key, text);
        }
    }
}
