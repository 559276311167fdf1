package org.depesha.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.SiteFormat;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageThread;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Identifier;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.Translation;
import org.jspecify.annotations.Nullable;

/**
 * What things are, in the words of schema.org as JSON-LD 1.1. schema.org has no letter: it is a {@code Message}, one in
 * an archive an {@code ArchiveComponent} too; a thread is a {@code Conversation}. The context says all, so that nothing
 * need be fetched to read it.
 */
public final class JsonLd {

    /** What holds an address: the thing's own, then those that the context must call so. */
    private static final List<String> ADDRESSES =
            List.of("@id", "url", "sameAs", "license", "contentUrl", "subjectOf", "mentions");

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final CitedWords said;
    private final MessageWords words;

    /**
     * Descriptions of what is in an edition.
     *
     * @param said the words of the language in which it is named
     */
    public JsonLd(LinkedEdition edition, EditionSettings settings, CitedWords said) {
        this.edition = edition;
        this.settings = settings;
        this.said = said;
        this.words = new MessageWords(edition, said);
    }

    /** Calls addresses what a thing has of them. */
    private Map<String, Object> context(Set<String> used) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@base", settings.canonical(""));
        context.put("@vocab", "https://schema.org/");
        ADDRESSES.stream()
                .skip(1)
                .filter(used::contains)
                .forEach(address -> context.put(address, Map.of("@type", "@id")));
        return context;
    }

    /** A document with the messages that it transmits. */
    public String document(LinkedDocument linked) {
        LinkedMessage outer = edition.message(linked.key());
        Node node = message(outer)
                .put("@type", List.of(type(outer), "ArchiveComponent"))
                .put("name", linked.document().description().title())
                .put("inLanguage", linked.document().description().language())
                .put("itemLocation", linked.document().provenance().archive().shelfmark())
                .put("holdingArchive", named("ArchiveOrganization", archive(linked)))
                .put(
                        "translator",
                        named("", linked.document().provenance().translation().by()))
                .put(
                        "translationOfWork",
                        original(linked.document().provenance().translation()))
                .put("mentions", mentions(linked))
                .put("messageAttachment", transmitted(outer))
                .put("isPartOf", ofEdition())
                .put("version", settings.release().version())
                .put("license", settings.imprint().licence().address());
        return script(node);
    }

    /** A message that a document transmits: a part of it. */
    public String transmitted(LinkedDocument document, LinkedMessage inner) {
        String carrier = settings.canonical(Addresses.document(document.id()));
        Node node = message(inner)
                .put("@type", List.of(type(inner), "ArchiveComponent"))
                .put("name", words.of(inner.key()))
                .put("inLanguage", document.document().description().language())
                .put("itemLocation", document.document().provenance().archive().shelfmark())
                .put("holdingArchive", named("ArchiveOrganization", archive(document)))
                .put("messageAttachment", transmitted(inner))
                .put(
                        "isPartOf",
                        List.of(
                                new Node("Message", carrier)
                                        .put(
                                                "name",
                                                document.document()
                                                        .description()
                                                        .title())
                                        .map(),
                                ofEdition()))
                .put("version", settings.release().version())
                .put("license", settings.imprint().licence().address());
        return script(node);
    }

    /** A message known only from others: it says from whom. */
    public String attested(LinkedMessage linked) {
        List<String> witnesses = edition.referencesTo(linked.key()).stream()
                .map(Reference::from)
                .distinct()
                .map(key -> settings.canonical(Addresses.page(edition.message(key))))
                .toList();
        Node node = message(linked)
                .put("name", words.of(linked.key()))
                .put("description", said.say("cited.only-mentioned"))
                .put("subjectOf", witnesses)
                .put("isPartOf", ofEdition());
        return script(node);
    }

    /** A thread with its messages by name, address and date: each one's own page tells the rest. */
    public String thread(MessageThread thread) {
        List<Map<String, Object>> parts = thread.messages().stream()
                .map(edition::message)
                .map(linked -> new Node("Message", settings.canonical(Addresses.page(linked)))
                        .put("name", words.of(linked.key()))
                        .put("dateSent", day(linked.message().journey().sent().date()))
                        .map())
                .toList();
        Node node = new Node("Conversation", settings.canonical(Addresses.thread(thread.id())))
                .put("name", words.of(thread))
                .put("hasPart", parts)
                .put("isPartOf", ofEdition());
        return script(node);
    }

    /** A person, place or organization, with the addresses that authorities give it. */
    public String entry(Entry entry) {
        Node node = entity(entry)
                .put(
                        "alternateName",
                        Stream.concat(
                                        entry.naming().forms().stream(),
                                        entry.naming().coverNames().stream().map(cover -> cover.name()))
                                .filter(form -> !form.equals(entry.name()))
                                .distinct()
                                .toList())
                .put("description", entry.account().description());
        if (entry.coordinates() != null) {
            Node point = new Node("GeoCoordinates", "")
                    .put("latitude", Double.toString(entry.coordinates().latitude()))
                    .put("longitude", Double.toString(entry.coordinates().longitude()));
            node.put("geo", point.map());
        }
        return script(node);
    }

    /** The edition, with its files. */
    public String edition() {
        Node node = ofEditionNode()
                .put("@type", List.of("Collection", "Dataset"))
                .put("alternateName", settings.titles().subtitle())
                .put("description", settings.titles().description())
                .put("inLanguage", settings.languages())
                .put("license", settings.imprint().licence().address())
                .put("distribution", distribution());
        return script(node);
    }

    private List<Map<String, Object>> distribution() {
        List<Map<String, Object>> files = new ArrayList<>();
        if (settings.has(SiteFormat.TEI)) {
            files.add(file(Addresses.DATA + "edition.xml", "application/tei+xml"));
        }
        for (CitationFormat format :
                CitationFormat.of(settings).stream().limit(1).toList()) {
            files.add(file(Addresses.citations(format.ending()), format.mediaType()));
        }
        files.add(file(Addresses.DATA + "documents.csv", "text/csv"));
        return files;
    }

    private Map<String, Object> file(String address, String mediaType) {
        return new Node("DataDownload", "")
                .put("contentUrl", settings.canonical(address))
                .put("encodingFormat", mediaType)
                .map();
    }

    private static String type(LinkedMessage linked) {
        return LetterKinds.isLetter(linked.message().heading().kind()) ? "Message" : "CreativeWork";
    }

    private Node message(LinkedMessage linked) {
        Message message = linked.message();
        String address = settings.canonical(Addresses.page(linked));
        return new Node("Message", address)
                .put("url", address)
                .put("name", message.heading().title())
                .put("additionalType", message.heading().kind())
                .put(
                        "identifier",
                        message.heading().numbers().stream()
                                .map(MessageNumber::value)
                                .toList())
                .put("sender", parties(message.parties().senders()))
                .put("recipient", parties(message.parties().addressees()))
                .put("ccRecipient", parties(message.parties().copies()))
                .put("contributor", parties(message.parties().relays()))
                .put("dateSent", day(message.journey().sent().date()))
                .put("dateReceived", day(message.journey().received().date()))
                .put(
                        "temporalCoverage",
                        day(message.date()).isEmpty() && message.date() != null
                                ? message.date().toString()
                                : "")
                .put(
                        "locationCreated",
                        message.journey().sent().location().entry() == null
                                ? named(
                                        "Place",
                                        message.journey().sent().location().name())
                                : entity(message.journey().sent().location().entry()));
    }

    /** A date that is one and certain; anything else stands in words of its own. */
    private static String day(@Nullable HistoricalDate date) {
        return date != null && date.form() == HistoricalDate.Form.ON && !date.approximate() && !date.uncertain()
                ? date.anchor().withoutTime()
                : "";
    }

    private List<Map<String, Object>> transmitted(LinkedMessage linked) {
        return linked.message()
                .withTransmitted()
                .skip(1)
                .map(message -> message(edition.message(linked.key().withPart(message.part())))
                        .map())
                .toList();
    }

    /** What the text names, by address alone: each entry's page says what it is. */
    private List<String> mentions(LinkedDocument linked) {
        return linked.text()
                .descendants()
                .flatMap(element -> EntryKey.parseAll(element.attribute("ref")).stream())
                .distinct()
                .sorted()
                .filter(key -> edition.registers().find(key) != null)
                .map(key -> settings.canonical(Addresses.entry(key)))
                .toList();
    }

    private static String archive(LinkedDocument linked) {
        String name = linked.document().provenance().archive().name();
        return name.isEmpty() ? linked.document().provenance().archive().repository() : name;
    }

    private static @Nullable Map<String, Object> original(Translation translation) {
        return translation.from().isEmpty()
                ? null
                : new Node("Message", "").put("inLanguage", translation.from()).map();
    }

    private List<Map<String, Object>> parties(List<Party> parties) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Party party : parties) {
            Map<String, Object> known = party.entry() == null ? null : entity(party.entry());
            Map<String, Object> node = known == null ? named("", party.name()) : known;
            if (node != null) {
                all.add(node);
            }
        }
        return all;
    }

    private @Nullable Map<String, Object> entity(EntryKey key) {
        Entry entry = edition.registers().find(key);
        return entry == null ? null : entity(entry).map();
    }

    private Node entity(Entry entry) {
        RegisterKind kind = entry.key().kind();
        List<String> same =
                entry.identifiers().stream().map(Identifier::address).toList();
        CitedName parts = kind == RegisterKind.PERSON ? PersonParts.of(entry.naming()) : CitedName.whole(entry.name());
        return new Node(kind.type(), settings.canonical(Addresses.entry(entry.key())))
                .put("name", entry.name())
                .put("givenName", parts.given())
                .put("familyName", parts.family().isEmpty() ? "" : parts.withParticle())
                .put("honorificSuffix", parts.suffix().words())
                .put("sameAs", same);
    }

    /** Something of which only the name is known, and perhaps of what kind it is. */
    private static @Nullable Map<String, Object> named(String type, String name) {
        return name.isBlank() ? null : new Node(type, "").put("name", name).map();
    }

    /** The edition by its name: what it is stands on its front page. */
    private Map<String, Object> ofEdition() {
        return new Node("Collection", settings.canonical(Addresses.INDEX))
                .put("name", settings.titles().title())
                .map();
    }

    private Node ofEditionNode() {
        return new Node("Collection", settings.canonical(Addresses.INDEX))
                .put("name", settings.titles().title())
                .put("url", settings.canonical(Addresses.INDEX))
                .put(
                        "editor",
                        settings.editors().stream().map(name -> named("", name)).toList())
                .put("publisher", named("Organization", settings.imprint().publisher()))
                .put("version", settings.release().version())
                .put(
                        "datePublished",
                        settings.release().date() == null
                                ? ""
                                : settings.release().date().toString());
    }

    private String script(Node node) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", context(keys(node.map()).collect(Collectors.toSet())));
        node.map().forEach((key, value) -> whole.put(key, brief(key, value)));
        return Json.inScript(whole);
    }

    /** The keys of a thing and of all that it holds. */
    private static Stream<String> keys(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> Stream.concat(Stream.of((String) entry.getKey()), keys(entry.getValue())));
        }
        return value instanceof List<?> list ? list.stream().flatMap(JsonLd::keys) : Stream.empty();
    }

    /** Addresses of the edition as they stand below its base, which the context names once. */
    private Object brief(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> briefer = new LinkedHashMap<>();
            map.forEach((inner, of) -> briefer.put((String) inner, brief((String) inner, of)));
            return briefer;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> brief(key, item)).toList();
        }
        String base = settings.canonical("");
        return ADDRESSES.contains(key) && value instanceof String text && text.startsWith(base)
                ? text.substring(base.length())
                : value;
    }

    /** A thing with its properties; empty ones are left out. */
    private record Node(Map<String, Object> map) {

        Node(String type, String id) {
            this(new LinkedHashMap<>());
            put("@type", type).put("@id", id);
        }

        Node put(String key, @Nullable Object value) {
            boolean empty = value == null || "".equals(value) || List.of().equals(value);
            if (!empty) {
                map.put(key, value);
            }
            return this;
        }
    }
}
