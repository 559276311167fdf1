package org.depesha;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.link.Numbering;
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
        progress.accept("reading");
        return SettingsReader.read(folder, problems)
                .map(settings ->
                        new Job(folder, settings, ReleaseHistory.read(folder, settings, problems), problems, progress));
    }

    /** Says what is being done. */
    void says(String what) {
        progress.accept(what);
    }

    /** Whether references are looked for that no editor stated. */
    boolean finds() {
        return settings.automation().findsReferences();
    }

    /** The rules by which they are found. */
    PhraseBook phrases() {
        return PhraseBook.read(folder, problems);
    }

    /** The numbers that its passages have kept from its releases. */
    Numbering numbers() {
        return new ReleasedNumbers(history, problems);
    }

    /** Whether something is so wrong with the edition that nothing may be published. */
    boolean failed() {
        return problems.hasErrors();
    }
}
