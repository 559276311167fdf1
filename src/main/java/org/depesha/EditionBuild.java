package org.depesha;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depesha.annotate.TreeAnnotation;
import org.depesha.cite.CitationStyles;
import org.depesha.cite.Citations;
import org.depesha.collate.CollationCheck;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.export.ExportFiles;
import org.depesha.export.SiteManifest;
import org.depesha.html.HtmlPages;
import org.depesha.html.SuccessionPages;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.link.edition.Linker;
import org.depesha.model.Edition;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.depesha.release.ReleaseHistory;
import org.depesha.release.ReleasedNumbers;
import org.depesha.release.Succession;

/**
 * The whole program on one screen: each stage takes what the one before it made, and nothing is published after an
 * error.
 */
public final class EditionBuild {

    private EditionBuild() {}

    /** Whether the site is written, or everything but that is done. */
    public enum Mode {
        BUILD,
        CHECK
    }

    /** What a build did; {@code written} says that the site is another than before. */
    public record Result(int documents, int pages, boolean written) {}

    /**
     * Builds the edition in a folder; {@code problems} takes all that is wrong with it, {@code progress} is told what
     * is being done.
     */
    public static Result run(Path folder, Mode mode, Problems problems, Consumer<String> progress) {
        Optional<EditionSettings> settings = SettingsReader.read(folder, problems);
        return settings.map(known -> run(folder, known, mode, problems, progress))
                .orElse(new Result(0, 0, false));
    }

    private static Result run(
            Path folder, EditionSettings settings, Mode mode, Problems problems, Consumer<String> progress) {
        CitationStyles styles = CitationStyles.read(folder, settings, problems);
        ReleaseHistory history = ReleaseHistory.read(folder, settings, problems);
        LinkedEdition linked = linked(folder, settings, history, problems, progress);
        history.checkVersion(linked, settings, problems);
        int documents = linked.documents().size();
        if (problems.hasErrors()) {
            return new Result(documents, 0, false);
        }
        Citations citations = new Citations(linked, settings, styles);
        Path folderOfSite = folder.resolve("site");
        try (Staging site = mode == Mode.BUILD
                ? Staging.beside(folderOfSite, problems)
                : Staging.unwritten(folderOfSite, problems)) {
            int pages = write(folder, settings, history, linked, citations, site, problems, progress);
            return new Result(documents, pages, !problems.hasErrors() && site.publish());
        }
    }

    /** An edition as it is linked, its passages under the numbers of its releases. */
    static LinkedEdition linked(
            Path folder,
            EditionSettings settings,
            ReleaseHistory history,
            Problems problems,
            Consumer<String> progress) {
        progress.accept("reading");
        Edition edition = EditionReader.read(folder, settings, problems);
        progress.accept("collating");
        CollationCheck.run(folder, edition, problems);
        progress.accept("linking");
        Edition annotated = settings.annotate() ? TreeAnnotation.of(edition) : edition;
        return Linker.link(annotated, settings.findsReferences(), new ReleasedNumbers(history, problems), problems);
    }

    /** Writes every file of a site, and says how many pages it has. */
    static int write(
            Path folder,
            EditionSettings settings,
            ReleaseHistory history,
            LinkedEdition linked,
            Citations citations,
            Staging site,
            Problems problems,
            Consumer<String> progress) {
        int pages = HtmlPages.write(linked, history, settings, citations, folder, site, problems, progress);
        progress.accept("writing data");
        ExportFiles.write(linked, history, settings, citations, site);
        if (problems.hasErrors()) {
            return pages;
        }
        Set<String> paths = site.paths();
        paths.add(Addresses.MANIFEST); // it has the digests of all others, and so is the last to be written
        Succession succession = Succession.of(history, linked, paths, problems);
        int successors =
                SuccessionPages.write(succession, history, linked, settings, citations, folder, site, problems);
        SiteManifest.write(linked, settings, site);
        return pages + successors;
    }
}
