package org.depesha.config;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What {@code edition.yml} says. Texts may be empty but for the title.
 *
 * @param base where the site will stand; ends with a slash
 * @param version of the release: stands on every page and in every citation
 * @param date of the release; null where none is given
 * @param languages language tags; the first is every document's default
 * @param credit shown at the foot of every page
 * @param annotate whether a build marks the names of the registers in the texts
 * @param findsReferences whether a build looks for references that no editor marked
 * @param editedBy the editors with what is known of each
 * @param doi of this release, such as {@code 10.5281/zenodo.1234567}; empty for none
 * @param cmif how the correspondence metadata are given away; null where they are not
 * @param styles the citation styles, the default first; empty where edition.yml names none
 * @param departures what is said of addresses that are no longer made, in order of address
 */
public record EditionSettings(
        String title,
        String subtitle,
        String tagline,
        String description,
        String publisher,
        URI base,
        String version,
        @Nullable LocalDate date,
        List<String> languages,
        Licence licence,
        String credit,
        boolean annotate,
        boolean findsReferences,
        List<Editor> editedBy,
        String doi,
        @Nullable Cmif cmif,
        List<StyleName> styles,
        List<Departure> departures) {

    public EditionSettings {
        editedBy = List.copyOf(editedBy);
        languages = List.copyOf(languages);
        styles = List.copyOf(styles);
        departures = List.copyOf(departures);
    }

    /** The editors' names. */
    public List<String> editors() {
        return editedBy.stream().map(Editor::name).toList();
    }

    /** The language of the edition's own words. */
    public String language() {
        return languages.get(0);
    }

    /** The canonical address of a path of the site. */
    public String canonical(String path) {
        return base + path;
    }

    /** A citation style's name, such as {@code apa}, and where it stands. */
    public record StyleName(String name, Place place) {}

    /** The terms under which the edition may be used; both parts may be empty. */
    public record Licence(String name, String address) {}
}
