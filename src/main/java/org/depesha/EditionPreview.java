package org.depesha;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.cite.CitationStyles;
import org.depesha.link.LinkedEdition;
import org.depesha.output.FileTree;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An edition in memory, as it would be built now. It is read anew when somebody says that it has changed, and each file
 * of its site is made when somebody asks for it. Whatever is wrong with the edition, the last good page is kept.
 */
public final class EditionPreview {

    /** How many pages are kept for the time when they can't be made. */
    private static final int KEPT = 500;

    /** An error in one of these may be one of every page. */
    private static final Pattern FOR_ALL = Pattern.compile("content/edition\\.yml|content/registers/|templates/");

    private final Path folder;
    private final Map<String, byte[]> good = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    private volatile Current current = new Current(null, List.of());
    private @Nullable Styles styles;
    private volatile String templates = "";

    /** What is shown, and what is wrong with the edition as it is now; null where it could never be read. */
    private record Current(@Nullable PreviewState state, List<Problem> problems) {}

    /** Citation styles, whose engines take long to make, and what they were made from. */
    private record Styles(String from, CitationStyles made, Problems problems) {}

    /** The edition in a folder, which is not yet read. */
    public EditionPreview(Path folder) {
        this.folder = folder;
    }

    /** Reads the edition again, and finds what is wrong with it. */
    public synchronized void refresh() {
        Problems found = new Problems();
        PreviewState next = current.state();
        try {
            Optional<Job> job = Job.in(folder, found, what -> {});
            next = job.isPresent() ? linked(job.get()) : next;
        } catch (UncheckedIOException e) {
            found.report(Code.UNREADABLE_FILE, Place.of("content"), "The edition can't be read: " + e.getMessage());
        }
        current = new Current(next, found.sorted());
    }

    private PreviewState linked(Job job) {
        LinkedEdition linked = EditionBuild.linked(job);
        Styles cited = styles(job);
        job.problems().addAll(cited.problems());
        job.history().checkVersion(linked, job.settings(), job.problems());
        PublicationCheck.base(job.settings(), job.problems());
        String now = stamps("templates");
        PreviewState last = now.equals(templates) ? current.state() : null;
        templates = now;
        return new PreviewState(job, linked, cited.made(), last);
    }

    private Styles styles(Job job) {
        String from = job.settings().styles() + job.settings().language() + stamps("content/styles");
        Styles known = styles;
        if (known == null || !known.from().equals(from)) {
            Problems own = new Problems();
            known = new Styles(from, CitationStyles.read(folder, job.settings(), own), own);
            styles = known;
        }
        return known;
    }

    private String stamps(String place) {
        try {
            return FileTree.below(List.of(folder.resolve(place))).stamps();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another after each change of the templates, and of the files that pages need beside them. */
    public String looks() {
        return templates;
    }

    /** All that is wrong with the edition, and with the pages that were asked for. */
    public List<Problem> problems() {
        return problems(current);
    }

    private static List<Problem> problems(Current now) {
        Stream<Problem> ofPages = now.state() == null ? Stream.empty() : now.state().problems().sorted().stream();
        return Stream.concat(now.problems().stream(), ofPages)
                .sorted()
                .distinct()
                .toList();
    }

    /** A file of the site by its path; the last good page, where there is an error in what it is made of. */
    public Optional<byte[]> file(String path) {
        Current all = current;
        PreviewState now = all.state();
        Optional<byte[]> made = now == null ? Optional.empty() : now.file(path);
        if (!path.endsWith(".html")) {
            return made;
        }
        boolean bad = problems(all).stream()
                .filter(Problem::isError)
                .anyMatch(error -> concerns(error, made.isEmpty() || now == null ? "" : now.source(path)));
        if (bad) {
            return Optional.ofNullable(good.get(path)).or(() -> made);
        }
        made.ifPresent(page -> good.put(path, page));
        return made;
    }

    /** Whether an error is in the file from which a page is made, or in one for all; for no file, whether it is any. */
    private static boolean concerns(Problem error, String source) {
        String file = error.place().file();
        return source.isEmpty() || file.equals(source) || FOR_ALL.matcher(file).lookingAt();
    }
}
