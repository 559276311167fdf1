package org.depesha;

import java.util.Optional;
import java.util.function.Function;
import org.depesha.facsimile.ScreenImages;
import org.depesha.html.HtmlPages;
import org.depesha.html.PagePreview;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.depesha.search.SearchFiles;
import org.jspecify.annotations.Nullable;

/** An edition as it was linked at one moment, with those files of its site that somebody has asked for. */
final class PreviewState {

    private static final String SEARCH = Addresses.SEARCH_INDEX;

    private final Job job;
    private final LinkedEdition linked;
    private final Function<LinkedEdition, Cited> citing;
    private final Cited cited;
    private final Staging files = Staging.inMemory();
    private final Problems problems = new Problems();
    private final PagePreview pages;
    private @Nullable Staging whole;

    /**
     * A state.
     *
     * @param last whose templates are as they were; null for none
     */
    PreviewState(Job job, LinkedEdition linked, Function<LinkedEdition, Cited> citing, @Nullable PreviewState last) {
        this.job = job;
        this.linked = linked;
        this.citing = citing;
        this.cited = citing.apply(linked);
        this.pages = PagePreview.of(
                HtmlPages.of(linked, job.history(), job.settings(), cited.all()),
                last == null ? null : last.pages,
                job.folder(),
                files,
                problems);
    }

    /** The same edition with other links, such as those of a document that was changed. */
    PreviewState with(LinkedEdition other) {
        return new PreviewState(job, other, citing, this);
    }

    Job job() {
        return job;
    }

    LinkedEdition linked() {
        return linked;
    }

    /** What went wrong as its pages were made. */
    Problems problems() {
        return problems;
    }

    /** A file of the site; what collects things from all documents is made with all else that does. */
    Optional<byte[]> file(String path) {
        Optional<byte[]> file = files.held(path);
        if (file.isPresent()) {
            return file;
        }
        if (path.startsWith(SEARCH)) {
            searchFiles();
        } else {
            linked.images().stream()
                    .filter(image -> path.equals(Addresses.image(image)))
                    .forEach(image ->
                            files.take(path, job.folder().resolve(image.place().file())));
            linked.images().stream()
                    .filter(image -> path.startsWith(Addresses.imageService(image) + "/"))
                    .forEach(image -> ScreenImages.one(job.folder(), image).write(Addresses::image, files));
            pages.make(path);
        }
        return files.held(path).or(() -> isOfAll(path) ? whole().held(path) : Optional.empty());
    }

    /** The file of the edition from which a page of the site is made; empty where many are. */
    String source(String path) {
        String id = Addresses.documentOf(Addresses.ofFile(path));
        return linked.documents().stream()
                .filter(document -> document.id().equals(id))
                .map(document -> document.document().place().file())
                .findFirst()
                .orElse("");
    }

    /** Whether it is no page that was made on its own, and may be one of the files that are made together. */
    private boolean isOfAll(String path) {
        return !problems.hasErrors() && !path.startsWith(SEARCH) && !path.startsWith(Addresses.ASSETS);
    }

    private synchronized void searchFiles() {
        if (files.paths().stream().noneMatch(path -> path.startsWith(SEARCH))) {
            SearchFiles.write(linked, job.settings(), cited.languages(), files);
        }
    }

    /** The whole site, but for what is wrong with it: that has been told. */
    private synchronized Staging whole() {
        Staging made = whole;
        if (made == null) {
            made = Staging.inMemory();
            EditionBuild.write(job.reportingTo(new Problems()), linked, cited, ScreenImages.NONE, made);
            whole = made;
        }
        return made;
    }
}
