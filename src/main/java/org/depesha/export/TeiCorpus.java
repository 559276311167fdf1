package org.depesha.export;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.tei.TeiAttribute;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiWriter;

/**
 * Writes all documents into one {@code teiCorpus}, a batch at a time, so that memory never holds all. Ids inside a
 * document get its id before them, and pointers to them follow; addresses relative to a document become whole ones. Of
 * a large edition the corpus includes the documents' own files (XInclude), since free hosts take no file with all.
 */
final class TeiCorpus {

    static final String PATH = Addresses.DATA + "edition.xml";

    private static final int BATCH = 256;

    private static final String INCLUSIONS = "http://www.w3.org/2001/XInclude";

    /** Attributes that hold no pointer, whatever they look like. */
    private static final Set<String> NO_POINTERS =
            Set.of("n", "key", "style", "rend", "matchPattern", "replacementPattern");

    /** Attributes that hold web addresses, which may be relative. */
    private static final Set<String> ADDRESSES = Set.of("target", "url", "facs", "corresp");

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final TeiDocuments documents;

    TeiCorpus(LinkedEdition edition, EditionSettings settings) {
        this.edition = edition;
        this.settings = settings;
        this.documents = new TeiDocuments(edition, settings, false);
    }

    /** Writes the corpus; the writer stays open. */
    void write(Writer out) throws IOException {
        TeiWriter writer = new TeiWriter(out);
        writer.start(TeiElement.of("teiCorpus")
                .with("xml:base", settings.canonical(PATH))
                .with("type", "depesha"));
        writer.element(header());
        List<LinkedDocument> all = edition.documents();
        if (all.size() > SiteFiles.LARGE) {
            for (LinkedDocument document : all) {
                writer.element(included(document));
            }
            all = List.of();
        }
        for (int from = 0; from < all.size(); from += BATCH) {
            List<LinkedDocument> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            for (TeiElement document : batch.parallelStream().map(this::inside).toList()) {
                writer.element(document);
            }
        }
        writer.end();
    }

    /** A document by its own file, which keeps its base and so its pointers. */
    private static TeiElement included(LinkedDocument document) {
        String file = Addresses.relative(PATH, Addresses.file(document.id(), "document.xml"));
        return TeiElement.foreign("xi:include", INCLUSIONS).with("href", file);
    }

    private TeiElement header() {
        EditionHeader shared = new EditionHeader(settings);
        TeiElement source = TeiElement.of("sourceDesc", TeiElement.of("p", "Each document names its sources."));
        return TeiElement.of(
                "teiHeader", shared.fileDesc(titleStmt(), PATH, "", source), shared.encodingDesc(edition.registers()));
    }

    /** Without ids: the documents of the corpus have their own. */
    private TeiElement titleStmt() {
        List<TeiElement> parts = new ArrayList<>();
        parts.add(TeiElement.of("title", settings.titles().title()));
        if (!settings.titles().subtitle().isEmpty()) {
            parts.add(TeiElement.of("title", settings.titles().subtitle()).with("type", "sub"));
        }
        settings.editors().forEach(name -> parts.add(TeiElement.of("editor", name)));
        return TeiElement.of("titleStmt", parts);
    }

    /** A document as it stands in the corpus: without a base of its own, so that its pointers stay within the file. */
    private TeiElement inside(LinkedDocument document) {
        URI base = URI.create(settings.canonical(Addresses.document(document.id())));
        return documents
                .of(document)
                .rewrite(element -> renamed(element, document.id(), base))
                .with("xml:base", null)
                .with("xml:id", XmlNames.of(document.id()));
    }

    private static TeiElement renamed(TeiElement element, String document, URI base) {
        List<TeiAttribute> changed = new ArrayList<>(element.attributes().size());
        boolean same = true;
        for (TeiAttribute attribute : element.attributes()) {
            String value = renamed(attribute, document, base);
            same &= value.equals(attribute.value());
            changed.add(new TeiAttribute(attribute.name(), value, attribute.namespace()));
        }
        return same
                ? element
                : new TeiElement(element.name(), element.namespace(), changed, element.children(), element.place());
    }

    private static String renamed(TeiAttribute attribute, String document, URI base) {
        String value = attribute.value();
        if (attribute.name().equals("xml:id")) {
            return XmlNames.inside(document, value);
        }
        if (NO_POINTERS.contains(attribute.name()) || !(value.contains("#") || ADDRESSES.contains(attribute.name()))) {
            return value;
        }
        return Arrays.stream(value.split(" ", -1))
                .map(token -> pointer(token, ADDRESSES.contains(attribute.name()), document, base))
                .collect(Collectors.joining(" "));
    }

    private static String pointer(String token, boolean address, String document, URI base) {
        if (token.startsWith("#") && token.length() > 1) {
            return "#" + XmlNames.inside(document, token.substring(1));
        }
        boolean relative = address && !token.isEmpty() && !token.matches("(?s)([A-Za-z][A-Za-z0-9+.-]*:|#).*");
        try {
            return relative ? base.resolve(token).toString() : token;
        } catch (IllegalArgumentException e) {
            return token; // no address at all: it stays what the file had
        }
    }
}
