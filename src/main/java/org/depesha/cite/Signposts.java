package org.depesha.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.config.SiteFormat;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageThread;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.model.Entry;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.Party;

/**
 * FAIR Signposting (signposting.org/FAIR, levels 1 and 2): how to cite a page, what it is, who wrote it, and which
 * files tell more.
 */
public final class Signposts {

    private static final String SCHEMA = "https://schema.org/";

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final SiteFiles files;

    public Signposts(LinkedEdition edition, EditionSettings settings, SiteFiles files) {
        this.edition = edition;
        this.settings = settings;
        this.files = files;
    }

    public List<Signpost> document(LinkedDocument linked) {
        String id = linked.id();
        List<Signpost> posts = page(Addresses.document(id), "Message");
        authors(linked.document().message(), posts);
        posts.addAll(citations(Addresses.citationStem(linked.key()), CitationFormat.of(settings)));
        if (files.has(SiteFormat.TEI)) {
            posts.add(inside("item", Addresses.file(id, "document.xml"), "application/tei+xml"));
        }
        if (files.has(SiteFormat.TXT)) {
            posts.add(inside("item", Addresses.file(id, "document.txt"), "text/plain"));
        }
        if (files.has(SiteFormat.LINKSET)) {
            String linkset = files.hasOwnLinkset(id) ? Addresses.linkset(id) : Addresses.linksetOfYear(yearOf(linked));
            posts.add(inside("linkset", linkset, "application/linkset+json"));
        }
        return posts;
    }

    /** The page of a message inside a document, with its citations and the document that it stands in. */
    public List<Signpost> transmitted(LinkedMessage inner) {
        List<Signpost> posts = page(Addresses.page(inner), "Message");
        authors(inner.message(), posts);
        posts.addAll(citations(Addresses.citationStem(inner.key())));
        posts.add(inside("collection", Addresses.document(inner.key().owner()), "text/html"));
        return posts;
    }

    /** The citations beside a page that is no document's; the stem is their path without its ending. */
    private List<Signpost> citations(String stem) {
        return citations(stem, CitationFormat.of(files, stem));
    }

    private List<Signpost> citations(String stem, List<CitationFormat> formats) {
        return formats.stream()
                .map(format -> inside("describedby", stem + "." + format.ending(), format.mediaType()))
                .toList();
    }

    private void authors(Message message, List<Signpost> posts) {
        message.parties().senders().stream()
                .map(Party::entry)
                .filter(Objects::nonNull)
                .map(edition.registers()::find)
                .filter(Objects::nonNull)
                .forEach(entry -> posts.add(inside("author", Addresses.entry(entry.key()), "")));
    }

    public List<Signpost> attested(LinkedMessage linked) {
        return page(Addresses.message(linked), "Message");
    }

    public List<Signpost> thread(MessageThread thread) {
        List<Signpost> posts = page(Addresses.thread(thread.id()), "Conversation");
        posts.addAll(citations(Addresses.threadFile(thread.id(), "citations")));
        return posts;
    }

    /** An entry has files where it takes part in messages, or is named in some. */
    public List<Signpost> entry(Entry entry) {
        return edition.messagesWith(entry.key()).isEmpty()
                ? List.of()
                : citations(Addresses.entryFile(entry.key(), "citations"));
    }

    public List<Signpost> edition() {
        List<Signpost> posts = page(Addresses.INDEX, "Collection");
        posts.addAll(citations(Addresses.DATA + "citations", CitationFormat.of(settings)));
        if (files.has(SiteFormat.TEI)) {
            posts.add(inside("item", Addresses.DATA + "edition.xml", "application/tei+xml"));
        }
        return posts;
    }

    /** The year in whose file the links of a document stand; {@code undated} for none. */
    public String yearOf(LinkedDocument linked) {
        HistoricalDate date = linked.document().message().date();
        return date == null ? "undated" : Integer.toString(date.year());
    }

    /** The links of some documents (RFC 9264): those of their pages, and from each of their files the way back. */
    public String linkset(List<LinkedDocument> documents) {
        return documents.stream()
                .flatMap(linked -> sets(linked).stream())
                .map(Json::line)
                .collect(Collectors.joining(",\n", "{\"linkset\": [\n", "\n]}\n"));
    }

    private List<Map<String, Object>> sets(LinkedDocument linked) {
        List<Map<String, Object>> sets = new ArrayList<>();
        Map<String, Object> page = new LinkedHashMap<>();
        String address = settings.canonical(Addresses.document(linked.id()));
        page.put("anchor", address);
        sets.add(page);
        Map<String, List<Map<String, Object>>> links = new LinkedHashMap<>();
        for (Signpost post : document(linked)) {
            links.computeIfAbsent(post.rel(), rel -> new ArrayList<>()).add(target(post));
            if (post.rel().equals("item") || post.rel().equals("describedby")) {
                String back = post.rel().equals("item") ? "collection" : "describes";
                sets.add(way(post.address(), back, address));
            }
        }
        links.remove("linkset");
        page.putAll(links);
        linked.document()
                .message()
                .withTransmitted()
                .skip(1)
                .forEach(
                        message -> sets.addAll(part(edition.message(linked.key().withPart(message.part())))));
        return sets;
    }

    /** A message that a document transmits: its page, and its citation in every format. */
    private List<Map<String, Object>> part(LinkedMessage linked) {
        List<Map<String, Object>> sets = new ArrayList<>();
        String place = settings.canonical(Addresses.page(linked));
        List<Signpost> files = citations(Addresses.citationStem(linked.key()));
        if (files.isEmpty()) {
            return sets;
        }
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("anchor", place);
        described.put("describedby", files.stream().map(Signposts::target).toList());
        sets.add(described);
        files.forEach(file -> sets.add(way(file.address(), "describes", place)));
        return sets;
    }

    private static Map<String, Object> way(String from, String rel, String page) {
        Map<String, Object> way = new LinkedHashMap<>();
        way.put("anchor", from);
        way.put(rel, List.of(target(new Signpost(rel, "", page, "text/html"))));
        return way;
    }

    private static Map<String, Object> target(Signpost post) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("href", post.address());
        if (!post.type().isEmpty()) {
            target.put("type", post.type());
        }
        return target;
    }

    private List<Signpost> page(String path, String type) {
        List<Signpost> posts = new ArrayList<>();
        posts.add(inside("cite-as", path, ""));
        posts.add(new Signpost("type", "", SCHEMA + "AboutPage", ""));
        posts.add(new Signpost("type", "", SCHEMA + type, ""));
        if (!settings.imprint().licence().address().isEmpty()) {
            posts.add(new Signpost("license", "", settings.imprint().licence().address(), ""));
        }
        return posts;
    }

    private Signpost inside(String rel, String path, String type) {
        return new Signpost(rel, path, settings.canonical(path), type);
    }
}
