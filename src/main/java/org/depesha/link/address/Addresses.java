package org.depesha.link.address;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.model.EntryKey;
import org.depesha.model.Image;
import org.depesha.model.PartialDate;
import org.depesha.model.RegisterKind;

/**
 * The address of every thing on the site, as a path from its root: {@code documents/1951-01-29/}. This is the only
 * place where addresses are made.
 */
public final class Addresses {

    public static final String INDEX = "";
    public static final String ATTESTED = "attested/";
    public static final String GAPS = "gaps/";
    public static final String THREADS = "threads/";
    public static final String OVERVIEW = "overview/";
    public static final String NETWORK = OVERVIEW + "network/";
    public static final String MAP = OVERVIEW + "map/";
    public static final String ABOUT = "about/";
    public static final String HOW_TO_CITE = "how-to-cite";
    public static final String NOT_FOUND = "404.html";
    public static final String DATA = "data/";
    public static final String GAPS_TABLE = DATA + "gaps.csv";
    public static final String ASSETS = "assets/";
    public static final String IIIF = "iiif/";
    public static final String SEARCH = "search/";
    public static final String SEARCH_INDEX = SEARCH + "index/";
    public static final String SCHEMA = DATA + "depesha.rng";
    public static final String MANIFEST = "ro-crate-metadata.json";
    public static final String DTS = "dts/entry.jsonld";
    public static final String DTS_NAVIGATION = "dts/navigation.jsonld";
    public static final String CITATION_CFF = "CITATION.cff";
    public static final String ZENODO = ".zenodo.json";
    public static final String DATACITE = "datacite.xml";
    public static final String CMIF = DATA + "cmif.xml";

    public static final String RELEASES = "releases/";
    public static final String FEED = "feed.xml";

    private static final String DOCUMENTS = "documents/";
    private static final Pattern INNER_CITATION = Pattern.compile("(" + DOCUMENTS + "[^/]+/citation)-[^/]+(\\.[a-z]+)");
    private static final Pattern INNER_PAGE = Pattern.compile("(" + DOCUMENTS + "[^/]+/)([^/]+)/");
    private static final Pattern READING = Pattern.compile("(" + DOCUMENTS + "[^/]+/)readings/[^/]+/");
    private static final Pattern ENTRY_YEAR = Pattern.compile(
            "((?:" + Stream.of(RegisterKind.values()).map(RegisterKind::plural).collect(Collectors.joining("|"))
                    + ")/[^/]+/)[^/]+/");
    private static final Pattern GATHERED = Pattern.compile("(" + THREADS + "[^/]+/)texts/(?:\\d+/)?|((?:"
            + Stream.of(RegisterKind.values()).map(RegisterKind::plural).collect(Collectors.joining("|"))
            + ")/[^/]+/)with/[^/]+/[^/]+/(?:\\d+/)?|years/-?\\d+/\\d\\d/(?:\\d+/)?");
    private static final String YEARS = "years/";

    private Addresses() {}

    /** An image of the edition. */
    public static String image(Image image) {
        return Image.FOLDER + image.name();
    }

    /** The service that has an image in sizes (IIIF Image API 3, level 0). */
    public static String imageService(Image image) {
        return IIIF + image.name();
    }

    /** An image in a size, as that service names it: {@code 640,816}, or {@code max} for the largest. */
    public static String image(Image image, String size) {
        return imageService(image) + "/full/" + size + "/0/default.jpg";
    }

    /** Another reading of a document's whole text; its name is no id that a message can have there. */
    public static String reading(String id, String name) {
        return document(id) + "readings/" + name + "/";
    }

    /** The document, of whose readings an address is one; empty for any other address. */
    public static Optional<String> documentOfReading(String address) {
        Matcher reading = READING.matcher(address);
        return reading.matches() ? Optional.of(reading.group(1)) : Optional.empty();
    }

    /** The pages of a document as images, for viewers of IIIF. */
    public static String manifest(String id) {
        return file(id, "manifest.json");
    }

    /** A document's page. */
    public static String document(String id) {
        return DOCUMENTS + id + "/";
    }

    /** The text of a document as it was released. */
    public static String version(String id, String release) {
        return document(id) + "versions/" + release + "/";
    }

    /** What an edition's release changed, on the page of all releases. */
    public static String release(String version) {
        return RELEASES + "#release-" + version;
    }

    /** The id of the document whose page has an address; empty for any other address. */
    public static String documentOf(String address) {
        return idOf(address, DOCUMENTS);
    }

    /** The id of the attested message whose page has an address; empty for any other address. */
    public static String attestedOf(String address) {
        return idOf(address, ATTESTED);
    }

    /** The id of the thread whose page has an address; empty for any other address. */
    public static String threadOf(String address) {
        return idOf(address, THREADS);
    }

    /** The page of the register entry, one of whose years has an address; empty for any other address. */
    public static Optional<String> entryOfYear(String address) {
        Matcher year = ENTRY_YEAR.matcher(address);
        return year.matches() ? Optional.of(year.group(1)) : Optional.empty();
    }

    /** Whether an address is that of a list, which is made only while there is something to list. */
    public static boolean isList(String address) {
        boolean register =
                Stream.of(RegisterKind.values()).anyMatch(kind -> register(kind).equals(address));
        return register
                || address.equals(ATTESTED)
                || address.equals(GAPS)
                || address.equals(THREADS)
                || address.startsWith(OVERVIEW)
                || !idOf(address, YEARS).isEmpty();
    }

    private static String idOf(String address, String folder) {
        boolean page = address.startsWith(folder)
                && address.endsWith("/")
                && address.indexOf('/', folder.length()) == address.length() - 1;
        return page ? address.substring(folder.length(), address.length() - 1) : "";
    }

    /** The address of a file that a web server sends: the folder of an {@code index.html}. */
    public static String ofFile(String path) {
        return path.equals("index.html") || path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }

    /** A file beside a document's page, such as {@code document.xml}. */
    public static String file(String id, String name) {
        return document(id) + name;
    }

    /** The links of a document in a file of its own. */
    public static String linkset(String id) {
        return file(id, "linkset.json");
    }

    /** The links of all documents of a year. */
    public static String linksetOfYear(String year) {
        return DATA + "linkset-" + year + ".json";
    }

    /** The citation of a document, or of a message that it transmits, in the format that has this ending. */
    public static String citation(MessageKey key, String ending) {
        return citationStem(key) + "." + ending;
    }

    /** The same without the format's ending and its dot. */
    public static String citationStem(MessageKey key) {
        return file(key.owner(), "citation" + (key.part().isEmpty() ? "" : "-" + key.part()));
    }

    /**
     * The citation of the document, for that of a message that it transmits or transmitted; empty for any other
     * address.
     */
    public static Optional<String> outerCitation(String address) {
        Matcher inner = INNER_CITATION.matcher(address);
        return inner.matches() ? Optional.of(inner.group(1) + inner.group(2)) : Optional.empty();
    }

    /** A message: a document's page, a place on it, or an attested message's page. */
    public static String message(LinkedMessage message) {
        MessageKey key = message.key();
        if (message.attested()) {
            return ATTESTED + key.owner() + "/";
        }
        return document(key.owner()) + (key.part().isEmpty() ? "" : "#" + key.part());
    }

    /** The page of any message: a document's, that of a message inside a document, or an attested message's. */
    public static String page(LinkedMessage message) {
        String part = message.key().part();
        return message.attested() || part.isEmpty()
                ? message(message)
                : document(message.key().owner()) + part + "/";
    }

    /** The place in its document of a transmitted message whose page has an address; empty for any other address. */
    public static Optional<String> placeOfPage(String address) {
        Matcher page = INNER_PAGE.matcher(address);
        return page.matches() ? Optional.of(page.group(1) + "#" + page.group(2)) : Optional.empty();
    }

    /** A passage on its document's page; a part without an anchor has that of its message. */
    public static String passage(Passage passage) {
        String anchor = passage.id().isEmpty() ? passage.message().part() : passage.id();
        return document(passage.document()) + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** A register's list. */
    public static String register(RegisterKind kind) {
        return kind.plural() + "/";
    }

    /** A register entry's page. */
    public static String entry(EntryKey key) {
        return register(key.kind()) + key.id() + "/";
    }

    /** A year of an entry with too many mentions for one page. */
    public static String entryYear(EntryKey key, String year) {
        return entry(key) + year + "/";
    }

    /** The texts of a thread on one page. */
    public static String threadTexts(String id) {
        return thread(id) + "texts/";
    }

    /** What two entries wrote to each other, on one page. */
    public static String pairTexts(EntryKey one, EntryKey other) {
        return entry(one) + "with/" + entry(other);
    }

    /** The documents of a month on one page. */
    public static String monthTexts(PartialDate month) {
        return monthTexts(Integer.toString(month.year()), (month.month() < 10 ? "0" : "") + month.month());
    }

    /** The same by the year and the two figures of the month. */
    public static String monthTexts(String year, String month) {
        return year(year) + month + "/";
    }

    /** A further page of texts, where one does not hold them all; the first is 1. */
    public static String furtherTexts(String texts, int page) {
        return page == 1 ? texts : texts + page + "/";
    }

    /** The page of what some texts belong to, that of all documents for a month; empty for any other address. */
    public static Optional<String> ownerOfTexts(String address) {
        Matcher texts = GATHERED.matcher(address);
        return texts.matches()
                ? Optional.of(Stream.of(texts.group(1), texts.group(2))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(INDEX))
                : Optional.empty();
    }

    public static String thread(String id) {
        return THREADS + id + "/";
    }

    /** A file beside a thread's page. */
    public static String threadFile(String id, String name) {
        return thread(id) + name;
    }

    /** A file beside a register entry's page. */
    public static String entryFile(EntryKey key, String name) {
        return entry(key) + name;
    }

    /** The citations of the whole edition. */
    public static String citations(String ending) {
        return DATA + "citations." + ending;
    }

    /** A page about the edition: {@code about.md} is the first of them. */
    public static String page(String id) {
        return id.equals("about") ? ABOUT : ABOUT + id + "/";
    }

    /** The list of an authority's numbers that have a page here. */
    public static String beacon(String authority) {
        return DATA + "beacon-" + authority + ".txt";
    }

    /**
     * The answer of the DTS service on its collection or a document; {@code id} is empty for what is asked without one,
     * {@code nav} for what is asked without saying which way.
     */
    public static String dtsCollection(String id, String nav) {
        return dtsTemplate(id.isEmpty() ? "" : "/" + id, nav.isEmpty() ? "" : ";nav=" + nav);
    }

    /** The same with templates of its parts. It stands beside the document's page, so that it moves with it. */
    public static String dtsTemplate(String id, String nav) {
        return "documents" + id + "/dts-collection" + nav + ".jsonld";
    }

    /** The answer of the DTS service on what stands inside a document. */
    public static String dtsNavigation(String id) {
        return file(id, "dts-navigation.jsonld");
    }

    /** A page of the DTS service's collection, where it answers by pages; the first is 1. */
    public static String dtsPage(int page) {
        return "dts/collection" + (page == 1 ? "" : ";page=" + page) + ".jsonld";
    }

    /** The template of those pages (RFC 6570). */
    public static String dtsPages() {
        return "dts/collection{;page}.jsonld";
    }

    /** A file of the index that the search page reads. */
    public static String searchShard(String name) {
        return SEARCH_INDEX + name + ".js";
    }

    /** All documents of a year, in an edition too large for one list. */
    public static String year(String year) {
        return YEARS + year + "/";
    }

    /** The days of a year. */
    public static String calendar(int year) {
        return OVERVIEW + "calendar/" + year + "/";
    }

    /** What two correspondents wrote to each other. */
    public static String exchange(EntryKey first, EntryKey second) {
        return OVERVIEW + "exchanges/" + correspondent(first) + "/" + correspondent(second) + "/";
    }

    /** A sign that no id has keeps an organization apart from a person of the same id. */
    private static String correspondent(EntryKey key) {
        return key.kind() == RegisterKind.PERSON ? key.id() : "~" + key.id();
    }

    /** The file that a web server sends for an address: {@code index.html} of a folder. */
    public static String fileOf(String address) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The way from one address to another, so that the site works under any path: {@code ../../persons/}. */
    public static String relative(String from, String to) {
        int hash = to.indexOf('#');
        String path = hash < 0 ? to : to.substring(0, hash);
        String anchor = hash < 0 ? "" : to.substring(hash);
        if (path.equals(from) && hash >= 0) {
            return anchor;
        }
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), path.length()) && from.charAt(i) == path.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        String up = "../".repeat((int)
                from.substring(common).chars().filter(c -> c == '/').count());
        String way = up + path.substring(common);
        return (way.isEmpty() ? "./" : way) + anchor;
    }
}
