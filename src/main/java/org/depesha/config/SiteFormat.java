package org.depesha.config;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A kind of files that a site may have beside its pages, by its name in {@code edition.yml}. */
public enum SiteFormat {
    /** {@code document.xml}, the registers and the corpus. */
    TEI("document\\.xml|edition\\.xml|(?:persons|places|organizations)\\.xml|depesha\\.rng", true),
    /** {@code document.txt}. */
    TXT("document\\.txt", true),
    /** CSL-JSON. */
    CSL("citations?(?:-[^/]+)?\\.json", true),
    RIS("citations?(?:-[^/]+)?\\.ris", true),
    /** BibTeX. */
    BIB("citations?(?:-[^/]+)?\\.bib", true),
    /** A static service of Distributed Text Services. */
    DTS("dts-[^/]+\\.jsonld|entry\\.jsonld|collection[^/]*\\.jsonld|navigation\\.jsonld", false),
    /** FAIR Signposting, level 2. */
    LINKSET("linkset(?:-[^/]+)?\\.json", false);

    private final Pattern files;
    private final boolean usual;

    SiteFormat(String files, boolean usual) {
        this.files = Pattern.compile(files);
        this.usual = usual;
    }

    /** What {@code edition.yml} calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that a site has where {@code edition.yml} names none. */
    static Set<SiteFormat> usual() {
        Set<SiteFormat> formats = EnumSet.noneOf(SiteFormat.class);
        Arrays.stream(values()).filter(format -> format.usual).forEach(formats::add);
        return Collections.unmodifiableSet(formats);
    }

    /** The words of all. */
    static List<String> words() {
        return Arrays.stream(values()).map(SiteFormat::word).toList();
    }

    /** The format of a file of a site, by its name; empty for a page and for what every site has. */
    public static Optional<SiteFormat> ofFile(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(format -> format.files.matcher(name).matches())
                .findFirst();
    }
}
