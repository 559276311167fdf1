package org.depesha.link.address;

import java.util.List;
import java.util.function.Predicate;
import org.depesha.config.EditionSettings;
import org.depesha.config.SiteFormat;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;

/**
 * Which files a site has beside its pages: by what {@code edition.yml} asks for, by the number of documents, and by
 * what was released. A large edition goes without those that repeat what others have, since free hosts take no more;
 * but what was released stays.
 */
public final class SiteFiles {

    /** From more documents on, files that list what others have are left out, and those of services become few. */
    public static final int LARGE = 500;

    private final EditionSettings settings;
    private final List<String> documents;
    private final Predicate<String> released;

    /**
     * The files of an edition's site.
     *
     * @param released whether a file was ever released, by its path
     */
    public SiteFiles(LinkedEdition edition, EditionSettings settings, Predicate<String> released) {
        this.settings = settings;
        this.documents = edition.documents().stream().map(LinkedDocument::id).toList();
        this.released = released;
    }

    public boolean has(SiteFormat format) {
        return settings.has(format);
    }

    /**
     * Whether a thread, a register entry or a message that a document transmits has a citation file of its own.
     *
     * @param path of the file
     */
    public boolean hasCitations(String path, SiteFormat format) {
        return has(format) && (documents.size() <= LARGE || released.test(path));
    }

    /** Whether documents have files of links of their own. */
    public boolean hasOwnLinksets() {
        return documents.stream().anyMatch(this::hasOwnLinkset);
    }

    /** Whether a document has a file of links of its own, as it had before they were gathered by year. */
    public boolean hasOwnLinkset(String document) {
        return has(SiteFormat.LINKSET) && released.test(Addresses.linkset(document));
    }

    /** Whether the DTS service answers on each document in a file of its own, or in pages of many. */
    public boolean hasDtsByDocument() {
        return has(SiteFormat.DTS) && (documents.size() <= LARGE || released.test(Addresses.dtsCollection("", "")));
    }
}
