package org.depesha.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.depesha.cite.CitedWords;
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

    /** So many documents a page has in a large edition. */
    private static final int PAGE = 500;

    /** The answers on the whole collection, where each document has its own. */
    private static final String ALL = Addresses.dtsTemplate("/" + ROOT, "{;nav}");

    private static final String CONTEXT = "https://dtsapi.org/context/v1.0.json";

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final PartyWords parties;

    DtsFiles(LinkedEdition edition, EditionSettings settings) {
        this.edition = edition;
        this.settings = settings;
        this.parties = new PartyWords(edition.registers(), CitedWords.english());
    }

    /**
     * Writes all files of the service.
     *
     * @param byDocument whether each document has answers of its own; else the collection's pages say all of each
     */
    void write(boolean byDocument, Staging site) {
        if (!byDocument) {
            pages(site);
            return;
        }
        site.write(
                Addresses.DTS,
                Json.write(
                        entryPoint(Addresses.dtsTemplate("{/id}", "{;nav}"), Addresses.dtsNavigation("{resource}"))));
        String children = Json.write(with(
                response(collection(ALL)),
                "member",
                edition.documents().stream().map(this::member).toList()));
        String parents = Json.write(with(response(collection(ALL)), "member", List.of()));
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
                Json.write(with(response(resource(document)), "member", List.of(collection(ALL)))));
        site.write(Addresses.dtsNavigation(id), Json.write(navigation(document)));
    }

    /**
     * A large edition: the collection a page at a time, with all of each document, and one answer on what is inside.
     */
    private void pages(Staging site) {
        site.write(Addresses.DTS, Json.write(entryPoint(Addresses.dtsPages(), Addresses.DTS_NAVIGATION)));
        Map<String, Object> navigation = new LinkedHashMap<>();
        navigation.put("@id", settings.canonical(Addresses.DTS_NAVIGATION));
        navigation.put("@type", "Navigation");
        navigation.put("member", List.of());
        site.write(Addresses.DTS_NAVIGATION, Json.write(response(navigation)));
        List<LinkedDocument> all = edition.documents();
        int last = (all.size() + PAGE - 1) / PAGE;
        IntStream.rangeClosed(1, last).parallel().forEach(page -> {
            List<Map<String, Object>> members =
                    all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE)).stream()
                            .map(linked -> onPage(linked, page))
                            .toList();
            Map<String, Object> answer = with(response(collection(Addresses.dtsPages())), "member", members);
            site.write(Addresses.dtsPage(page), Json.write(with(answer, "view", view(page, last))));
        });
    }

    /** Where a page of the collection stands among the others. */
    private Map<String, Object> view(int page, int last) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("@id", settings.canonical(Addresses.dtsPage(page)));
        view.put("@type", "Pagination");
        view.put("first", settings.canonical(Addresses.dtsPage(1)));
        view.put("previous", page == 1 ? null : settings.canonical(Addresses.dtsPage(page - 1)));
        view.put("next", page == last ? null : settings.canonical(Addresses.dtsPage(page + 1)));
        view.put("last", settings.canonical(Addresses.dtsPage(last)));
        return view;
    }

    private Map<String, Object> onPage(LinkedDocument linked, int page) {
        return resource(linked, Addresses.dtsPage(page), Addresses.DTS_NAVIGATION);
    }

    private Map<String, Object> entryPoint(String collection, String navigation) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("@id", settings.canonical(Addresses.DTS));
        entry.put("@type", "EntryPoint");
        entry.put("collection", settings.canonical(collection));
        entry.put("navigation", settings.canonical(navigation));
        entry.put("document", settings.canonical(Addresses.file("{resource}", "document.xml")));
        return response(entry);
    }

    private Map<String, Object> collection(String answers) {
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("@id", ROOT);
        collection.put("@type", "Collection");
        collection.put("title", settings.titles().title());
        if (!settings.titles().description().isEmpty()) {
            collection.put("description", settings.titles().description());
        }
        collection.put("totalParents", 0);
        collection.put("totalChildren", edition.documents().size());
        collection.put("collection", settings.canonical(answers));
        return collection;
    }

    /** A document as the collection lists it: with no more than a client needs to go on. */
    private Map<String, Object> member(LinkedDocument linked) {
        return member(linked, Addresses.dtsTemplate("/" + linked.id(), "{;nav}"), Addresses.dtsNavigation(linked.id()));
    }

    private Map<String, Object> member(LinkedDocument linked, String collection, String navigation) {
        Document document = linked.document();
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("@id", document.id());
        member.put("@type", "Resource");
        member.put("title", document.description().title());
        member.put("totalParents", 1);
        member.put("totalChildren", 0);
        member.put("collection", settings.canonical(collection));
        member.put("navigation", settings.canonical(navigation));
        member.put("document", settings.canonical(Addresses.file(document.id(), "document.xml")));
        return member;
    }

    private Map<String, Object> resource(LinkedDocument linked) {
        return resource(
                linked, Addresses.dtsTemplate("/" + linked.id(), "{;nav}"), Addresses.dtsNavigation(linked.id()));
    }

    private Map<String, Object> resource(LinkedDocument linked, String collection, String navigation) {
        Document document = linked.document();
        Map<String, Object> resource = member(linked, collection, navigation);
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
