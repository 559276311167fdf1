package org.depesha.cite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.SiteFormat;
import org.depesha.link.address.SiteFiles;

/**
 * The formats by which citations get into reference managers. CSL-JSON and RIS tell all; biblatex has no field for
 * some.
 */
public enum CitationFormat {
    /** CSL-JSON, the exchange format of the Citation Style Language. */
    CSL(SiteFormat.CSL, "json", "CSL-JSON", "application/vnd.citationstyles.csl+json"),
    /** RIS, as Zotero and EndNote read it. */
    RIS(SiteFormat.RIS, "ris", "RIS", "application/x-research-info-systems"),
    /** BibTeX in UTF-8, with the fields of biblatex. */
    BIB(SiteFormat.BIB, "bib", "BibTeX", "application/x-bibtex");

    private final SiteFormat word;
    private final String ending;
    private final String title;
    private final String mediaType;

    CitationFormat(SiteFormat word, String ending, String title, String mediaType) {
        this.word = word;
        this.ending = ending;
        this.title = title;
        this.mediaType = mediaType;
    }

    /** Those in which a site has citations. */
    public static List<CitationFormat> of(EditionSettings settings) {
        return those(format -> settings.has(format.word));
    }

    /**
     * Those in which a thread, a register entry or a transmitted message has citations.
     *
     * @param stem of its files, with their folder and without the dot: {@code threads/a/citations}
     */
    public static List<CitationFormat> of(SiteFiles files, String stem) {
        return those(format -> files.hasCitations(stem + "." + format.ending, format.word));
    }

    private static List<CitationFormat> those(Predicate<CitationFormat> wanted) {
        return Stream.of(values()).filter(wanted).toList();
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    /** What a reader calls it. */
    public String title() {
        return title;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes things one after the other, each by its {@link #text}. */
    void write(Stream<String> items, Writer out) {
        try {
            Iterator<String> each = items.iterator();
            out.write(this == CSL ? "[\n" : "");
            while (each.hasNext()) {
                out.write(each.next());
                out.write(this != CSL ? "" : each.hasNext() ? ",\n" : "\n");
            }
            out.write(this == CSL ? "]\n" : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A thing, without what stands between things. */
    String text(CitedItem item) {
        return switch (this) {
            case CSL -> Json.write(CslItem.of(item)).stripTrailing();
            case RIS -> RisItem.of(item);
            case BIB -> BibItem.of(item);
        };
    }
}
