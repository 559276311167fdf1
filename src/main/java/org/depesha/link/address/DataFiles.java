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
    public static List<DataFile> of(EditionSettings settings) {
        List<DataFile> files = new ArrayList<>();
        add("edition.xml", "All documents as one TEI corpus (TEI P5).", files);
        add("depesha.rng", "The schema of the TEI files (RELAX NG).", files);
        add("documents.csv", "A row for each document: title, parties, dates, places, numbers, archive.", files);
        add(
                "messages.csv",
                "A row for each message: documents, what they transmit, and what is known only from others; with the "
                        + "ids of the parties in the registers.",
                files);
        add("attested.csv", "A row for each message that is known only because others mention it.", files);
        add("gaps.csv", "A row for each place where a message is mentioned that the edition does not hold.", files);
        add(
                "references.json",
                "Every relation between two messages, with the words that show it, the rule and its certainty.",
                files);
        add("citations.json", "How to cite every document, as CSL-JSON, for reference managers.", files);
        add("citations.ris", "How to cite every document, as RIS.", files);
        add("citations.bib", "How to cite every document, as BibTeX.", files);
        for (RegisterKind kind : RegisterKind.values()) {
            add(kind.plural() + ".xml", "The register of " + kind.plural() + " as TEI.", files);
            add(
                    kind.plural() + ".csv",
                    "The register of " + kind.plural() + " as a table, with the counts of mentions and messages.",
                    files);
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
                new DataFile("document.xml", "The document as TEI."),
                new DataFile("document.txt", "Its metadata and its text, plain."),
                new DataFile(
                        "citation.json",
                        "Its citation as CSL-JSON, for reference managers. A message that it transmits may have "
                                + "files of its own, such as citation-m1.json."),
                new DataFile("citation.ris", "Its citation as RIS."),
                new DataFile("citation.bib", "Its citation as BibTeX.")));
        if (site.hasOwnLinksets()) {
            files.add(new DataFile("linkset.json", "The links between the page and its files (FAIR Signposting)."));
        }
        if (site.hasDtsByDocument()) {
            files.add(new DataFile(
                    "dts-collection.jsonld",
                    "What the static service of Distributed Text Services says of it; likewise with ;nav=children "
                            + "and ;nav=parents before the ending."));
            files.add(new DataFile("dts-navigation.jsonld", "What that service finds inside it."));
        }
        return those(files, settings);
    }

    /** The files by which catalogues, archives and other programs know the edition. */
    public static List<DataFile> forCatalogues(LinkedEdition edition, EditionSettings settings) {
        List<DataFile> files = new ArrayList<>();
        files.add(new DataFile(
                Addresses.MANIFEST,
                "What the site is, and every file of it with its size and SHA-256 (RO-Crate 1.2)."));
        if (settings.has(SiteFormat.DTS)) {
            files.add(new DataFile(
                    Addresses.DTS, "The documents as a static service of Distributed Text Services 1.0, level 0."));
        }
        if (settings.cmif() != null) {
            files.add(new DataFile(
                    Addresses.CMIF,
                    "Who wrote to whom, when and where, for correspSearch (CMIF 1.1); under "
                            + settings.cmif().licence().words() + "."));
        }
        Stream.of(Authority.GND, Authority.VIAF)
                .filter(authority -> edition.registers().has(authority))
                .forEach(authority -> files.add(new DataFile(
                        Addresses.beacon(authority.key()),
                        "The " + authority.words() + " numbers that have a page here (BEACON).")));
        if (!settings.release().doi().isEmpty()) {
            files.add(new DataFile(Addresses.DATACITE, "The record of the edition's DOI (DataCite 4.6)."));
        }
        return files;
    }

    private static void add(String name, String words, List<DataFile> files) {
        files.add(new DataFile(Addresses.DATA + name, words));
    }
}
