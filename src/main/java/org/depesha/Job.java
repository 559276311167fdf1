package org.depesha;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.depesha.cite.CitationStyles;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.link.edition.Linker;
import org.depesha.model.Edition;
import org.depesha.phrase.PhraseBook;
import org.depesha.problem.Problems;
import org.depesha.release.ReleaseHistory;
import org.depesha.release.ReleasedNumbers;

/**
 * One run over an edition: what travels through all of its stages.
 *
 * @param folder of the edition
 * @param history what it has released
 * @param problems takes all that is wrong with it
 * @param progress is told what is being done
 */
record Job(
        Path folder, EditionSettings settings, ReleaseHistory history, Problems problems, Consumer<String> progress) {

    /** A run over the edition in a folder; empty, with problems, where its settings can't be read. */
    static Optional<Job> in(Path folder, Problems problems, Consumer<String> progress) {
        return in(folder, "", problems, progress);
    }

    /** The same for a certain address of the site; empty for that of the settings. */
    static Optional<Job> in(Path folder, String base, Problems problems, Consumer<String> progress) {
        progress.accept("reading");
        return SettingsReader.read(folder, base, problems)
                .map(settings ->
                        new Job(folder, settings, ReleaseHistory.read(folder, settings, problems), problems, progress));
    }

    /** The same run, with what keeps the edition from being published among its problems. */
    Job forPublication(Publication publication) {
        if (!publication.unpublished()) {
            PublicationCheck.all(folder, settings, problems);
        }
        return this;
    }

    /** The same run, for a site that is read from a disk. */
    Job forDisk() {
        return new Job(folder, settings.forDisk(), history, problems, progress);
    }

    /** Says what is being done. */
    void says(String what) {
        progress.accept(what);
    }

    /** The styles in which it is cited. */
    CitationStyles styles() {
        return CitationStyles.read(folder, settings, problems);
    }

    /**
     * What links an edition: its passages keep the numbers of its releases, and references that no editor stated are
     * looked for where the settings ask for it.
     */
    Linker linker(Edition edition) {
        says("linking");
        return Linker.of(
                edition,
                settings.automation().findsReferences(),
                new ReleasedNumbers(history, problems),
                PhraseBook.read(folder, problems),
                problems);
    }

    /** Whether something is so wrong with the edition that nothing may be published. */
    boolean failed() {
        return problems.hasErrors();
    }
}
