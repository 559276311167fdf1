package org.depesha.link.address;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.SiteFormat;
import org.depesha.link.LinkedEdition;
import org.depesha.model.Authority;
import org.depesha.model.RegisterKind;

/**
 * Says what each file for machines holds, and which of them an edition has. Every file below {@code data/} is among
 * them.
 */
public final class DataFiles {

    private DataFiles() {}

    /** The files of a whole edition, the most comprehensive first. */
    public static List<DataFile> of(LinkedEdition edition, EditionSettings settings) {
        List<DataFile> files = new ArrayList<>();
        add("edition.xml", "edition-xml", files);
        add("depesha.rng", "schema", files);
        add("documents.csv", "documents-csv", files);
        add("messages.csv", "messages-csv", files);
        add("attested.csv", "attested-csv", files);
        add("gaps.csv", "gaps-csv", files);
        add("references.json", "references", files);
        add("citations.json", "citations-json", files);
        add("citations.ris", "citations-ris", files);
        add("citations.bib", "citations-bib", files);
        for (RegisterKind kind : edition.registers().kinds()) {
            add(kind.plural() + ".xml", kind.plural() + "-xml", files);
            add(kind.plural() + ".csv", kind.plural() + "-csv", files);
        }
        return those(files, settings);
    }

    /** Of some files those of the formats that the site has. */
    private static List<DataFile> those(List<DataFile> files, EditionSettings settings) {
        return files.stream()
                .filter(file ->
                        SiteFormat.ofFile(file.path()).map(settings::has).orElse(true))
                .toList();
    }

    /** The files that stand beside each document's page, by their names. */
    public static List<DataFile> beside(SiteFiles site, EditionSettings settings) {
        List<DataFile> files = new ArrayList<>(List.of(
                new DataFile("document.xml", "document-xml"),
                new DataFile("document.txt", "document-txt"),
                new DataFile("citation.json", "citation-json"),
                new DataFile("citation.ris", "citation-ris"),
                new DataFile("citation.bib", "citation-bib")));
        if (site.hasOwnLinksets()) {
            files.add(new DataFile("linkset.json", "linkset"));
        }
        if (site.hasDtsByDocument()) {
            files.add(new DataFile("dts-collection.jsonld", "dts-collection"));
            files.add(new DataFile("dts-navigation.jsonld", "dts-navigation"));
        }
        return those(files, settings);
    }

    /** The files by which catalogues, archives and other programs know the edition. */
    public static List<DataFile> forCatalogues(LinkedEdition edition, EditionSettings settings) {
        List<DataFile> files = new ArrayList<>();
        files.add(new DataFile(Addresses.MANIFEST, "manifest"));
        if (settings.has(SiteFormat.DTS)) {
            files.add(new DataFile(Addresses.DTS, "dts"));
        }
        if (settings.cmif() != null) {
            files.add(new DataFile(
                    Addresses.CMIF, "cmif", settings.cmif().licence().words()));
        }
        Stream.of(Authority.GND, Authority.VIAF)
                .filter(authority -> edition.registers().has(authority))
                .forEach(authority ->
                        files.add(new DataFile(Addresses.beacon(authority.key()), "beacon", authority.words())));
        if (!settings.release().doi().isEmpty()) {
            files.add(new DataFile(Addresses.DATACITE, "datacite"));
        }
        return files;
    }

    private static void add(String name, String what, List<DataFile> files) {
        files.add(new DataFile(Addresses.DATA + name, what));
    }
}
