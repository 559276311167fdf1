package org.depesha.config;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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
 * @param departures what is said of addresses that are no longer made, in order of address
 */
public record EditionSettings(
    String title,
    String subtitle,
    String tagline,
    String description,
    List<String> editors,
    String publisher,
    URI base,
    String version,
    @Nullable LocalDate date,
    List<String> languages,
    Licence licence,
    String credit,
    boolean annotate,
    boolean findsReferences,
    List<Departure> departures) {

  public EditionSettings {
    editors = List.copyOf(editors);
    languages = List.copyOf(languages);
    departures = List.copyOf(departures);
  }

  /** The language of the edition's own words. */
  public String language() {
    return languages.get(0);
  }

  /** The canonical address of a path of the site. */
  public String canonical(String path) {
    return base + path;
  }

  /** The terms under which the edition may be used; both parts may be empty. */
  public record Licence(String name, String address) {}
}
