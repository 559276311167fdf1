package org.depesha.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.depesha.cite.Citations;
import org.depesha.config.EditionSettings;
import org.depesha.config.SiteFormat;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.model.Authority;
import org.depesha.output.Staging;
import org.depesha.release.AddressLock;
import org.depesha.release.ReleaseHistory;
import org.depesha.release.ReleaseNotes;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiWriter;
import org.depesha.text.Witnesses;

/**
 * Writes the files that machines read: TEI, plain text, citations, tables, relations, the schema, the list of pages,
 * what hosts are told.
 */
public final class ExportFiles {

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final Citations citations;
    private final SiteFiles files;
    private final Staging site;
    private final TeiDocuments tei;

    private ExportFiles(
            LinkedEdition edition, EditionSettings settings, Citations citations, SiteFiles files, Staging site) {
        this.edition = edition;
        this.settings = settings;
        this.citations = citations;
        this.files = files;
        this.site = site;
        this.tei = new TeiDocuments(edition, settings, true);
    }

    /** Writes all of them; documents in parallel. */
    public static void write(
            LinkedEdition edition,
            ReleaseHistory history,
            EditionSettings settings,
            Citations citations,
            Staging site) {
        SiteFiles beside = new SiteFiles(edition, settings, history.lock()::hasFile);
        ExportFiles files = new ExportFiles(edition, settings, citations, beside, site);
        files.feed(history);
        files.documents(history.lock());
        files.registers();
        files.data();
        files.forCatalogues();
        if (settings.has(SiteFormat.DTS)) {
            new DtsFiles(edition, settings).write(beside.hasDtsByDocument(), site);
        }
        IiifFiles iiif = new IiifFiles(edition, settings, citations.words());
        iiif.write(site);
        files.sitemap(iiif.origins());
    }

    /** Writes the manifest of all that has been written to the site: to be called last. */
    public static void manifest(LinkedEdition edition, EditionSettings settings, Staging site) {
        SiteManifest.write(edition, settings, site);
    }

    /** The paths of a site's files: those that were written, and the manifest, which will be. */
    public static Set<String> paths(Staging site) {
        Set<String> paths = site.paths();
        paths.add(Addresses.MANIFEST); // it has the digests of all others, and so is the last to be written
        return paths;
    }

    /** Gives the TEI of some documents, one by one, as it is written. */
    public static void tei(
            List<LinkedDocument> documents,
            LinkedEdition edition,
            EditionSettings settings,
            BiConsumer<LinkedDocument, String> taker) {
        TeiDocuments tei = new TeiDocuments(edition, settings, true);
        documents.forEach(document -> taker.accept(document, TeiWriter.write(tei.of(document))));
    }

    /** The files that hold the text of a document, by their names, as the site has them. */
    public static Map<String, String> texts(
            LinkedDocument document, LinkedEdition edition, EditionSettings settings, Citations citations) {
        return Map.of(
                "document.xml",
                TeiWriter.write(new TeiDocuments(edition, settings, true).of(document)),
                "document.txt",
                new PlainDocument(edition, settings, citations).of(document));
    }

    /** A text as {@code document.txt} has it. */
    public static String plain(TeiElement text, Map<String, String> hands, Witnesses witnesses) {
        return PlainText.of(text, hands, witnesses);
    }

    private void documents(AddressLock lock) {
        CitationExport export = new CitationExport(edition, lock, settings, citations.words(), site);
        PlainDocument plain = new PlainDocument(edition, settings, citations);
        edition.documents().parallelStream().forEach(document -> {
            String id = document.id();
            if (settings.has(SiteFormat.TEI)) {
                site.write(Addresses.file(id, "document.xml"), TeiWriter.write(tei.of(document)));
            }
            if (settings.has(SiteFormat.TXT)) {
                site.write(Addresses.file(id, "document.txt"), plain.of(document));
            }
            export.document(document);
        });
        export.collections();
    }

    private void registers() {
        EditionTables tables = new EditionTables(edition, settings);
        RegisterFile registers = new RegisterFile(settings);
        edition.registers().kinds().parallelStream().forEach(kind -> {
            if (settings.has(SiteFormat.TEI)) {
                site.write(
                        PrefixDefinitions.registerFile(kind), TeiWriter.write(registers.of(kind, edition.registers())));
            }
            site.write(Addresses.DATA + kind.plural() + ".csv", tables.register(kind));
        });
        site.write(Addresses.DATA + "documents.csv", tables.documents());
        site.write(Addresses.DATA + "messages.csv", tables.messages());
        site.write(Addresses.DATA + "attested.csv", tables.attested());
        site.write(Addresses.GAPS_TABLE, tables.gaps());
    }

    private void data() {
        stream(
                ReferencesJson.PATH,
                out -> ReferencesJson.write(edition.references().all(), out));
        if (settings.has(SiteFormat.TEI)) {
            tei();
        }
    }

    private void tei() {
        stream(TeiCorpus.PATH, new TeiCorpus(edition, settings)::write);
        site.write(Addresses.SCHEMA, out -> {
            try (InputStream schema = Objects.requireNonNull(ExportFiles.class.getResourceAsStream("depesha.rng"))) {
                schema.transferTo(out);
            }
        });
    }

    private void forCatalogues() {
        new CitationCff(settings).text().ifPresent(cff -> site.write(Addresses.CITATION_CFF, cff));
        new ZenodoJson(settings).text().ifPresent(json -> site.write(Addresses.ZENODO, json));
        if (!settings.release().doi().isEmpty()) {
            site.write(Addresses.DATACITE, new DataCiteXml(settings).text());
        }
        if (settings.cmif() != null) {
            stream(Addresses.CMIF, new CmifFile(edition, settings, settings.cmif())::write);
        }
        for (Authority authority : List.of(Authority.GND, Authority.VIAF)) {
            new BeaconFile(settings)
                    .of(authority, edition.registers())
                    .ifPresent(beacon -> site.write(Addresses.beacon(authority.key()), beacon));
        }
    }

    /** A feed needs a time, and an edition without a date has none. */
    private void feed(ReleaseHistory history) {
        if (settings.release().date() != null) {
            site.write(
                    Addresses.FEED,
                    new ReleaseFeed(settings, citations.words())
                            .of(
                                    ReleaseNotes.of(history, edition),
                                    settings.release().date()));
        }
    }

    private void sitemap(Set<String> origins) {
        Sitemap sitemap = new Sitemap(settings, Sitemap.LIMIT);
        Set<String> made = site.paths();
        List<String> atRoot = Sitemap.pages(edition, settings);
        List<String> pages = Stream.concat(
                        Stream.of(""),
                        settings.site().interfaces().stream().skip(1).map(language -> language.name() + "/"))
                .flatMap(folder -> atRoot.stream().map(page -> folder + page))
                .filter(page -> made.contains(Addresses.fileOf(page)))
                .toList();
        sitemap.files(pages).forEach(site::write);
        site.write("robots.txt", sitemap.robots());
        new HostFiles(settings, files.hasOwnLinksets(), origins).files().forEach(site::write);
    }

    private void stream(String path, Text text) {
        site.write(path, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            text.writeTo(writer);
            writer.flush();
        });
    }

    /** Writes characters. */
    @FunctionalInterface
    private interface Text {
        void writeTo(Writer out) throws IOException;
    }
}
