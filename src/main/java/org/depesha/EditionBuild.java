package org.depesha;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.depesha.annotate.TreeAnnotation;
import org.depesha.collate.CollationCheck;
import org.depesha.export.ExportFiles;
import org.depesha.facsimile.ScreenImages;
import org.depesha.html.HtmlPages;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.model.Edition;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.depesha.release.Succession;
import org.depesha.search.SearchFiles;

/** The whole program on one screen: a stage takes what the one before it made; after an error nothing is published. */
public final class EditionBuild {
    private EditionBuild() {}
    /** Builds the edition in a folder; {@code problems} takes what is wrong, {@code progress} hears what is done. */
    public static BuildResult run(Path folder, BuildMode mode, Problems problems, Consumer<String> progress) {
        return mode.run(new BuildOrder(folder, "", true), problems, progress);
    }

    static BuildResult run(Job job, Supplier<Staging> opening) {
        Edition edition = job.edition();
        ScreenImages images = job.images(edition);
        LinkedEdition linked = linked(job, edition);
        var citing = job.citing();
        job.history().checkVersion(linked, job.settings(), job.problems());
        try (Staging site = opening.get()) {
            int pages = job.failed() ? 0 : write(job, linked, citing.apply(linked), images, site);
            return BuildResult.of(job, linked.documents().size(), pages, site);
        }
    }

    static LinkedEdition linked(Job job, Edition edition) {
        job.says("collating");
        CollationCheck.run(job.folder(), edition, job.problems());
        return SoundDocuments.link(job, TreeAnnotation.of(edition, job.settings()));
    }

    /** Writes every file of a site, its pages in each language, and says how many pages it has. */
    static int write(Job job, LinkedEdition linked, Cited cited, ScreenImages images, Staging site) {
        HtmlPages html = HtmlPages.of(linked, job.history(), job.settings(), cited.all());
        int pages = html.write(job.folder(), site, job.problems(), job.progress());
        images.write(Addresses::image, site);
        job.says("writing data");
        ExportFiles.write(linked, job.history(), job.settings(), cited.first(), site);
        job.says("indexing");
        SearchFiles.write(linked, job.settings(), cited.languages(), site);
        job.says("closing");
        Succession succession = Succession.of(job.history(), linked, ExportFiles.paths(site), job.problems());
        int more = html.write(succession, job.folder(), site, job.problems());
        ExportFiles.manifest(linked, job.settings(), site);
        return pages + more;
    }
}
