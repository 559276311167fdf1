package org.depesha.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.Editor;
import org.depesha.link.LinkedDocument;
import org.depesha.link.address.Addresses;
import org.depesha.output.WrittenFile;
import org.jspecify.annotations.Nullable;

/** Makes the entities of an RO-Crate 1.2: what the crate is, who made it, and its folders and files. */
final class CrateEntities {

    private static final String VERSION = "https://w3id.org/ro/crate/1.2";
    private static final String PUBLISHER = "#publisher";
    private static final String RIGHTS = "#rights";

    private final EditionSettings settings;

    CrateEntities(EditionSettings settings) {
        this.settings = settings;
    }

    /** The descriptor, the root, and what the root points to; {@code parts} are the ids of its folders and files. */
    List<Map<String, Object>> head(List<String> parts) {
        List<Map<String, Object>> all = new ArrayList<>();
        Map<String, Object> descriptor = entity(Addresses.MANIFEST, "CreativeWork");
        descriptor.put("conformsTo", reference(VERSION));
        descriptor.put("about", reference("./"));
        all.add(descriptor);
        all.add(root(parts));
        all.add(rights());
        settings.imprint().editors().stream()
                .filter(editor -> !isPublisher(editor))
                .map(this::editor)
                .forEach(all::add);
        if (!settings.imprint().publisher().isEmpty()) {
            Map<String, Object> publisher = entity(PUBLISHER, "Organization");
            publisher.put("name", settings.imprint().publisher());
            all.add(publisher);
        }
        if (!settings.release().doi().isEmpty()) {
            all.add(doi());
        }
        return all;
    }

    private void putEditors(Map<String, Object> root) {
        List<Object> editors = settings.imprint().editors().stream()
                .map(this::editorId)
                .distinct()
                .<Object>map(CrateEntities::reference)
                .toList();
        if (!editors.isEmpty()) {
            root.put("creator", editors);
            root.put("editor", editors);
        }
    }

    private Map<String, Object> root(List<String> parts) {
        Map<String, Object> root = entity("./", "Dataset");
        root.put("name", settings.titles().title());
        Stream.of(
                        settings.titles().description(),
                        settings.titles().subtitle(),
                        settings.titles().title())
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(text -> root.put("description", text));
        put(
                root,
                "datePublished",
                settings.release().date() == null
                        ? ""
                        : settings.release().date().toString());
        root.put("license", reference(licenceId()));
        putEditors(root);
        if (!settings.imprint().publisher().isEmpty()) {
            root.put("publisher", reference(PUBLISHER));
        }
        put(root, "version", settings.release().version());
        root.put("inLanguage", settings.languages());
        root.put("url", settings.canonical(""));
        if (!settings.release().doi().isEmpty()) {
            root.put("identifier", reference(doiAddress()));
        }
        root.put("hasPart", references(parts));
        return root;
    }

    private String licenceId() {
        return settings.imprint().licence().address().isEmpty()
                ? RIGHTS
                : settings.imprint().licence().address();
    }

    /** The licence; where the edition names none, that nothing is given away by silence. */
    private Map<String, Object> rights() {
        Map<String, Object> rights = entity(licenceId(), "CreativeWork");
        String name = settings.imprint().licence().name();
        if (licenceId().equals(RIGHTS) && name.isEmpty()) {
            rights.put("name", "No licence is stated for the edition as a whole");
            rights.put(
                    "description",
                    "The rights in the texts stand with each document and on the edition's pages about itself.");
        } else {
            rights.put("name", name.isEmpty() ? licenceId() : name);
            rights.put("description", "The terms under which the edition may be used.");
        }
        return rights;
    }

    /** An institution that edits and publishes is one entity. */
    private boolean isPublisher(Editor editor) {
        return !editor.isPerson() && editor.name().equals(settings.imprint().publisher());
    }

    private String editorId(Editor editor) {
        if (isPublisher(editor)) {
            return PUBLISHER;
        }
        return editor.orcid().isEmpty()
                ? "#editor-" + (settings.imprint().editors().indexOf(editor) + 1)
                : editor.orcidAddress();
    }

    private Map<String, Object> editor(Editor editor) {
        Map<String, Object> entity = entity(editorId(editor), "Person");
        entity.put("name", editor.name());
        put(entity, "familyName", editor.family());
        put(entity, "givenName", editor.given());
        put(entity, "affiliation", editor.affiliation());
        return entity;
    }

    private String doiAddress() {
        return "https://doi.org/" + settings.release().doi();
    }

    private Map<String, Object> doi() {
        Map<String, Object> doi = entity(doiAddress(), "PropertyValue");
        doi.put("propertyID", "https://registry.identifiers.org/registry/doi");
        doi.put("value", "doi:" + settings.release().doi());
        doi.put("url", doiAddress());
        return doi;
    }

    /** A folder of the site. */
    Map<String, Object> folder(String id, String name, String description, List<String> parts) {
        Map<String, Object> folder = entity(id, "Dataset");
        folder.put("name", name);
        put(folder, "description", description);
        folder.put("hasPart", references(parts));
        return folder;
    }

    /** The folder of a document. */
    Map<String, Object> document(LinkedDocument document, String id, List<String> parts) {
        Map<String, Object> folder = folder(
                id,
                document.document().description().title(),
                document.document().description().summary(),
                parts);
        folder.put("inLanguage", document.document().description().language());
        folder.put("url", settings.canonical(Addresses.document(document.id())));
        return folder;
    }

    /** A file of the site; {@code name} may be null. */
    static Map<String, Object> file(WrittenFile file, @Nullable String name) {
        Map<String, Object> entity = entity(file.path(), "File");
        if (name != null) {
            entity.put("name", name);
        }
        entity.put("encodingFormat", MediaTypes.of(file.path()));
        entity.put("contentSize", Long.toString(file.size()));
        entity.put("sha256", file.sha256());
        return entity;
    }

    private static List<Map<String, Object>> references(List<String> ids) {
        return ids.stream().map(CrateEntities::reference).toList();
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    private static Map<String, Object> entity(String id, String type) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id);
        entity.put("@type", type);
        return entity;
    }

    private static void put(Map<String, Object> entity, String key, String text) {
        if (!text.isEmpty()) {
            entity.put(key, text);
        }
    }
}
