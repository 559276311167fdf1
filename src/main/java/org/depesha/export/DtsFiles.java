package org.depesha.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesha.cite.Json;
import org.depesha.cite.PartyWords;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.model.Document;
import org.depesha.model.Party;
import org.depesha.output.Staging;

/**
 * Writes the edition as a static service of Distributed Text Services 1.0, level 0 (dtsapi.org/versions/v1.0): an entry
 * point, one collection, and in it each document as a resource. What a client asks for stands in the path, as RFC 6570
 * expands it, since no static host answers to a query. Resources have no citation tree: they are read whole, and every
 * navigation of one finds nothing inside.
 */
final class DtsFiles {

    /** Of the collection: no document's id begins so. */
    private static final String ROOT = "_edition";

    private static final String CONTEXT = "https://dtsapi.org/context/v1.0.json";

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final PartyWords parties;

    DtsFiles(LinkedEdition edition, EditionSettings settings) {
        this.edition = edition;
        this.settings = settings;
        this.parties = new PartyWords(edition.registers());
    }

    /** Writes all files of the service. */
    void write(Staging site) {
        site.write(Addresses.DTS, Json.write(entryPoint()));
        String children = Json.write(with(
                response(collection()),
                "member",
                edition.documents().stream().map(this::member).toList()));
        String parents = Json.write(with(response(collection()), "member", List.of()));
        for (String id : List.of("", ROOT)) {
            site.write(Addresses.dtsCollection(id, ""), children);
            site.write(Addresses.dtsCollection(id, "children"), children);
            site.write(Addresses.dtsCollection(id, "parents"), parents);
        }
        edition.documents().parallelStream().forEach(document -> document(document, site));
    }

    private void document(LinkedDocument document, Staging site) {
        String id = document.id();
        String alone = Json.write(response(resource(document)));
        site.write(Addresses.dtsCollection(id, ""), alone);
        site.write(Addresses.dtsCollection(id, "children"), alone);
        site.write(
                Addresses.dtsCollection(id, "parents"),
                Json.write(with(response(resource(document)), "member", List.of(collection()))));
        site.write(Addresses.dtsNavigation(id), Json.write(navigation(document)));
    }

    private Map<String, Object> entryPoint() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("@id", settings.canonical(Addresses.DTS));
        entry.put("@type", "EntryPoint");
        entry.put("collection", settings.canonical(Addresses.dtsTemplate("{/id}", "{;nav}")));
        entry.put("navigation", settings.canonical(Addresses.dtsNavigation("{resource}")));
        entry.put("document", settings.canonical(Addresses.file("{resource}", "document.xml")));
        return response(entry);
    }

    private Map<String, Object> collection() {
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("@id", ROOT);
        collection.put("@type", "Collection");
        collection.put("title", settings.titles().title());
        if (!settings.titles().description().isEmpty()) {
            collection.put("description", settings.titles().description());
        }
        collection.put("totalParents", 0);
        collection.put("totalChildren", edition.documents().size());
        collection.put("collection", settings.canonical(Addresses.dtsTemplate("/" + ROOT, "{;nav}")));
        return collection;
    }

    /** A document as the collection lists it: with no more than a client needs to go on. */
    private Map<String, Object> member(LinkedDocument linked) {
        Document document = linked.document();
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("@id", document.id());
        member.put("@type", "Resource");
        member.put("title", document.description().title());
        member.put("totalParents", 1);
        member.put("totalChildren", 0);
        member.put("collection", settings.canonical(Addresses.dtsTemplate("/" + document.id(), "{;nav}")));
        member.put("navigation", settings.canonical(Addresses.dtsNavigation(document.id())));
        member.put("document", settings.canonical(Addresses.file(document.id(), "document.xml")));
        return member;
    }

    private Map<String, Object> resource(LinkedDocument linked) {
        Document document = linked.document();
        Map<String, Object> resource = member(linked);
        if (!document.description().summary().isEmpty()) {
            resource.put("description", document.description().summary());
        }
        resource.put("download", settings.canonical(Addresses.file(document.id(), "document.xml")));
        resource.put("mediaTypes", List.of(MediaTypes.TEI));
        resource.put("citationTrees", List.of());
        resource.put("dublinCore", dublinCore(document));
        return resource;
    }

    private Map<String, Object> dublinCore(Document document) {
        Map<String, Object> core = new LinkedHashMap<>();
        core.put("identifier", settings.canonical(Addresses.document(document.id())));
        core.put("language", List.of(document.description().language()));
        List<Object> creators = new ArrayList<>();
        for (Party sender : document.message().parties().senders()) {
            creators.add(Map.of("value", parties.of(sender)));
        }
        if (!creators.isEmpty()) {
            core.put("creator", creators);
        }
        return core;
    }

    private Map<String, Object> navigation(LinkedDocument document) {
        Map<String, Object> navigation = new LinkedHashMap<>();
        navigation.put("@id", settings.canonical(Addresses.dtsNavigation(document.id())));
        navigation.put("@type", "Navigation");
        navigation.put("resource", resource(document));
        navigation.put("member", List.of());
        return response(navigation);
    }

    /** An object as it stands at the top of an answer. */
    private static Map<String, Object> response(Map<String, Object> object) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("@context", CONTEXT);
        response.put("dtsVersion", "1.0");
        response.putAll(object);
        return response;
    }

    private static Map<String, Object> with(Map<String, Object> response, String key, Object value) {
        response.put(key, value);
        return response;
    }
}
