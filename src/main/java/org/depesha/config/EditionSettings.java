package org.depesha.config;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What {@code edition.yml} says. Texts may be empty but for the title.
 *
 * @param languages language tags; the first is every document's default
 * @param cmif how the correspondence metadata are given away; null where they are not
 * @param styles the citation styles, the default first; empty where edition.yml names none
 * @param site which files the site has, who serves it, and what is gone from it
 */
public record EditionSettings(
        Titles titles,
        Imprint imprint,
        Release release,
        List<String> languages,
        Automation automation,
        @Nullable Cmif cmif,
        List<Named> styles,
        Site site) {

    public EditionSettings {
        languages = List.copyOf(languages);
        styles = List.copyOf(styles);
    }

    /** What the edition is called, and what it is. */
    public record Titles(String title, String subtitle, String tagline, String description) {}

    /**
     * Who gives it out, where, and under what terms.
     *
     * @param editors with what is known of each
     * @param base where the site will stand; ends with a slash
     * @param credit shown at the foot of every page
     */
    public record Imprint(List<Editor> editors, String publisher, URI base, String credit, Licence licence) {

        public Imprint {
            editors = List.copyOf(editors);
        }
    }

    /**
     * The release that it is.
     *
     * @param version stands on every page and in every citation
     * @param date null where none is given
     * @param doi such as {@code 10.5281/zenodo.1234567}; empty for none
     */
    public record Release(String version, @Nullable LocalDate date, String doi) {}

    /**
     * What a build adds to the editors' work.
     *
     * @param marksNames whether it marks the names of the registers in the texts
     * @param finding in what texts it looks for references that no editor marked
     * @param showsReferences whether readers see those references, when they ask for them
     * @param searches whether the site can be searched
     * @param tei how it reads TEI files
     */
    public record Automation(boolean marksNames, Finding finding, boolean showsReferences, boolean searches, Tei tei) {}

    /** In what texts references are looked for that no editor marked. */
    public enum Finding {
        NOWHERE,
        /** In those that were written for the edition, not in TEI files, where editors state what they mean. */
        OWN,
        EVERYWHERE
    }

    /**
     * The site.
     *
     * @param formats the files that it has beside its pages
     * @param gatherings what it gives on one page to be read and printed; null where edition.yml does not say
     * @param views the pages that show it at a glance
     * @param host who serves it; null where that is not said
     * @param forDisk whether links name the file {@code index.html} of a folder, which a server finds by itself
     * @param departures what is said of addresses that are no longer made, in order of address
     * @param interfaces the languages in which its pages speak, by their tags, the first at the root; empty where
     *     edition.yml names none
     */
    public record Site(
            Set<SiteFormat> formats,
            @Nullable Set<Gathering> gatherings,
            Set<SiteView> views,
            @Nullable Host host,
            boolean forDisk,
            List<Departure> departures,
            List<Named> interfaces) {

        public Site {
            departures = List.copyOf(departures);
            interfaces = List.copyOf(interfaces);
        }

        /**
         * Whether what belongs together is given on one page.
         *
         * @param large whether the edition is large; such a one has only threads so, unless it asks for more
         */
        public boolean gathers(Gathering gathering, boolean large) {
            return gatherings == null ? !large || gathering == Gathering.THREADS : gatherings.contains(gathering);
        }
    }

    /**
     * How TEI files are read.
     *
     * @param nobody words by which their headers say that somebody is not known, beside the program's own
     * @param profile where fields are found, by XPaths, as far as that is not as the program has it
     */
    public record Tei(List<String> nobody, Map<ProfileField, List<Named>> profile) {

        public Tei {
            nobody = List.copyOf(nobody);
            profile = Collections.unmodifiableMap(new EnumMap<>(profile));
        }
    }

    /** The same settings for a site that is read from a disk. */
    public EditionSettings forDisk() {
        Site disk = new Site(
                site.formats(),
                site.gatherings(),
                site.views(),
                site.host(),
                true,
                site.departures(),
                site.interfaces());
        return new EditionSettings(titles, imprint, release, languages, automation, cmif, styles, disk);
    }

    /** Whether the site has files of a format. */
    public boolean has(SiteFormat format) {
        return site.formats().contains(format);
    }

    /** The editors' names. */
    public List<String> editors() {
        return imprint.editors().stream().map(Editor::name).toList();
    }

    /** The language of the edition's own words. */
    public String language() {
        return languages.get(0);
    }

    /** The canonical address of a path of the site. */
    public String canonical(String path) {
        return imprint.base() + path;
    }

    /** What edition.yml names, such as a citation style or a language, and where it does. */
    public record Named(String name, Place place) {}

    /** The terms under which the edition may be used; both parts may be empty. */
    public record Licence(String name, String address) {}
}
