package org.depesha.cite;

import java.time.LocalDate;
import java.util.List;
import org.depesha.config.EditionSettings;
import org.jspecify.annotations.Nullable;

/**
 * The edition in which a thing is cited.
 *
 * @param released the release's date; null where none is given
 */
record CitedEdition(String title, List<CitedName> editors, String publisher, String version, @Nullable LocalDate released) {

  static CitedEdition of(EditionSettings settings) {
    return new CitedEdition(
        settings.title(), settings.editors().stream().map(CitedName::whole).toList(), settings.publisher(), settings.version(), settings.date());
  }
}
