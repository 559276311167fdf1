package org.depesha.cite;

import java.time.LocalDate;
import java.util.List;
import org.depesha.config.EditionSettings;
import org.depesha.config.Editor;
import org.depesha.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The edition in which a thing is cited.
 *
 * @param released the release's date; null where none is given
 */
record CitedEdition(
        String title,
        List<CitedName> editors,
        String publisher,
        String version,
        @Nullable LocalDate released,
        CitedWords words) {

    /** Which version it is, as a title page says it: "version 1.0"; empty where it has no number. */
    String edition() {
        return version.isEmpty() ? "" : words.say("cited.version", "version", version);
    }

    static CitedEdition of(EditionSettings settings, CitedWords words) {
        return new CitedEdition(
                settings.titles().title(),
                settings.imprint().editors().stream().map(CitedEdition::name).toList(),
                settings.imprint().publisher(),
                settings.release().version(),
                settings.release().date(),
                words);
    }

    private static CitedName name(Editor editor) {
        return PersonParts.of(new Entry.Naming(editor.name(), editor.sort(), List.of(), List.of()));
    }
}
