package org.depesha;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.depesha.cite.CitationStyles;
import org.depesha.cite.Citations;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.facsimile.ScreenImages;
import org.depesha.link.LinkedEdition;
import org.depesha.link.edition.Linker;
import org.depesha.model.Edition;
import org.depesha.output.Staging;
import org.depesha.phrase.PhraseBook;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.depesha.release.ReleaseHistory;
import org.depesha.release.ReleasedNumbers;
import org.depesha.words.Words;
import org.depesha.words.WordsReader;

/**
 * One run over an edition: what travels through all of its stages.
 *
 * @param folder of the edition
 * @param history what it has released
 * @param problems takes all that is wrong with it
 * @param progress is told what is being done
 * @param keepsGoing whether documents with errors are left out
 * @param drafts whether documents that are not to be published yet are there
 */
record Job(
        Path folder,
        EditionSettings settings,
        ReleaseHistory history,
        Problems problems,
        Consumer<String> progress,
        boolean keepsGoing,
        boolean drafts) {

    /** A run over the edition in a folder; empty, with problems, where its settings can't be read. */
    static Optional<Job> in(Path folder, Problems problems, Consumer<String> progress) {
        return in(folder, "", problems, progress);
    }

    /** The same for a certain address of the site; empty for that of the settings. */
    static Optional<Job> in(Path folder, String base, Problems problems, Consumer<String> progress) {
        progress.accept("reading");
        Staging.restore(folder.resolve("site"));
        return SettingsReader.read(folder, base, problems)
                .map(settings -> new Job(
                        folder,
                        settings,
                        ReleaseHistory.read(folder, settings, problems),
                        problems,
                        progress,
                        false,
                        false));
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
        return new Job(folder, settings.forDisk(), history, problems, progress, keepsGoing, drafts);
    }

    /** The same run, which leaves documents with errors out. */
    Job keepingGoing() {
        return new Job(folder, settings, history, problems, progress, true, drafts);
    }

    /** The same run, with or without documents that are not to be published yet. */
    Job showing(boolean newDrafts) {
        return new Job(folder, settings, history, problems, progress, keepsGoing, newDrafts);
    }

    /** The same run, with what is wrong told elsewhere. */
    Job reportingTo(Problems others) {
        return new Job(folder, settings, history, others, progress, keepsGoing, drafts);
    }

    /** Says what is being done. */
    void says(String what) {
        progress.accept(what);
    }

    /** The edition as its editor wrote it; without drafts, where they are not to be shown. */
    Edition edition() {
        Edition edition = EditionReader.read(folder, settings, problems);
        return drafts ? edition : DraftDocuments.without(edition, problems);
    }

    /** The images of its pages, in the sizes that screens get. */
    ScreenImages images(Edition edition) {
        return ScreenImages.of(folder, edition, problems, progress);
    }

    /** The words of each language of its interface. */
    List<Words> words() {
        return WordsReader.read(folder, settings, problems);
    }

    /** How a linked edition is cited in each language of its interface; what is wrong with that is told at once. */
    Function<LinkedEdition, Cited> citing() {
        List<Words> languages = words();
        List<CitationStyles> styles = languages.stream()
                .map(words -> CitationStyles.read(folder, settings, words.language(), problems))
                .toList();
        return linked -> new Cited(IntStream.range(0, languages.size())
                .mapToObj(i -> new Citations(linked, settings, styles.get(i), languages.get(i)))
                .toList());
    }

    /**
     * What links an edition: its passages keep the numbers of its releases, and references that no editor stated are
     * looked for where the settings ask for it.
     */
    Linker linker(Edition edition) {
        return linker(edition, problems);
    }

    /** The same, with what is wrong told elsewhere. */
    Linker linker(Edition edition, Problems told) {
        says("linking");
        return Linker.of(
                edition,
                settings.automation().finding(),
                new ReleasedNumbers(history, told),
                PhraseBook.read(folder, told),
                told);
    }

    /** Whether something is so wrong with the edition that nothing may be published. */
    boolean failed() {
        return problems.hasErrors();
    }
}
