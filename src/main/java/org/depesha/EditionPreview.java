package org.depesha;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.annotate.TreeAnnotation;
import org.depesha.collate.CollationCheck;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.link.edition.Linker;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.model.Message;
import org.depesha.output.FileTree;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
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
    private final boolean drafts;
    private final Map<String, byte[]> good = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    private volatile Current current = new Current(null, null, List.of(), true, "");
    private volatile boolean closed;
    private @Nullable Styles styles;

    /**
     * What is shown, and what is wrong with the edition as it is now.
     *
     * @param state null where it could never be read
     * @param basis from what it was linked; null likewise
     * @param fresh whether all of it was linked since the last change
     * @param looks the stamps of the templates
     */
    private record Current(
            @Nullable PreviewState state, @Nullable Basis basis, List<Problem> problems, boolean fresh, String looks) {

        /** As it was, with what is wrong now. */
        Current with(Problems found) {
            return new Current(state, basis, found.sorted(), true, looks);
        }
    }

    /** The edition as it was read, as a whole, what linked it, and what that made of it. */
    private record Basis(Edition edition, Linker linker) {}

    /** How an edition is cited, whose engines take long to make, and what that was made from. */
    private record Styles(String from, Function<LinkedEdition, Cited> made, Problems problems) {}

    /**
     * The edition in a folder, which is not yet read.
     *
     * @param drafts whether documents that are not to be published yet are shown
     */
    public EditionPreview(Path folder, boolean drafts) {
        this.folder = folder;
        this.drafts = drafts;
    }

    /**
     * Reads the edition again, and finds what is wrong with it. Where a document is {@linkplain #glance glanced at}
     * meanwhile, this comes too late and changes nothing.
     */
    public void refresh() {
        Current before = current;
        Problems found = new Problems();
        Current next;
        try {
            next = Job.in(folder, found, what -> {})
                    .map(job -> linked(job.showing(drafts), before))
                    .orElseGet(() -> before.with(found));
        } catch (RuntimeException | StackOverflowError e) {
            found.report(Code.UNREADABLE_FILE, Place.of("content"), "The edition can't be read: " + e);
            next = before.with(found);
        }
        synchronized (this) {
            current = current == before ? next : current;
        }
    }

    private Current linked(Job job, Current before) {
        Edition edition = job.edition();
        CollationCheck.run(folder, edition, job.problems());
        Linker linker = job.linker(TreeAnnotation.of(edition, job.settings()));
        LinkedEdition linked = linker.link();
        Styles cited = styles(job);
        job.problems().addAll(cited.problems());
        job.history().checkVersion(linked, job.settings(), job.problems());
        PublicationCheck.base(job.settings(), job.problems());
        String now = stamps("templates");
        PreviewState last = now.equals(before.looks()) ? before.state() : null;
        PreviewState state = new PreviewState(job, linked, cited.made(), last);
        return new Current(state, new Basis(edition, linker), job.problems().sorted(), true, now);
    }

    /**
     * Shows documents that were changed at once, as if nothing else depended on them, until the next {@link #refresh}.
     *
     * @param changed files of the edition, as they are named in problems
     * @return whether that can be done: the files are those of documents that are there
     */
    public synchronized boolean glance(Set<String> changed) {
        Current next = current;
        for (String file : changed) {
            Optional<Current> seen = glance(file, next);
            if (seen.isEmpty()) {
                return false;
            }
            next = seen.get();
        }
        current = next;
        return !changed.isEmpty();
    }

    private Optional<Current> glance(String file, Current now) {
        PreviewState state = now.state();
        Basis basis = now.basis();
        return state == null || basis == null
                ? Optional.empty()
                : basis.edition().documents().stream()
                        .filter(document -> document.place().file().equals(file))
                        .findFirst()
                        .map(document -> glance(document, now, state, basis));
    }

    private Current glance(Document before, Current now, PreviewState state, Basis basis) {
        Problems found = new Problems();
        EditionSettings settings = state.job().settings();
        Optional<LinkedEdition> linked = EditionReader.again(folder, settings, basis.edition(), before, found)
                .filter(document -> parts(document).equals(parts(before)))
                .map(document -> {
                    Edition alone = basis.edition().with(List.of(document));
                    CollationCheck.run(folder, alone, found);
                    Document marked =
                            TreeAnnotation.of(alone, settings).documents().get(0);
                    return basis.linker().relinked(state.linked(), marked, found);
                });
        now.problems().stream()
                .filter(problem -> !problem.place().file().equals(before.place().file())
                        && !problem.place().file().equals(transcript(before)))
                .forEach(problem -> found.report(problem.code(), problem.place(), problem.what(), problem.nextStep()));
        return new Current(linked.map(state::with).orElse(state), basis, found.sorted(), false, now.looks());
    }

    /** Makes pages and looks at documents for some time, to no end but that the program is quick when it counts. */
    public void warm(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        Current now = current;
        PreviewState state = now.state();
        Basis basis = now.basis();
        if (state == null || basis == null) {
            return;
        }
        List<Document> documents = basis.edition().documents();
        for (int i = 0; !closed && !documents.isEmpty() && System.nanoTime() < end; i++) {
            Document document = documents.get(i % documents.size());
            synchronized (this) {
                PreviewState seen = glance(document, now, state, basis).state();
                if (seen != null) {
                    seen.file(Addresses.document(document.id()) + "index.html");
                }
            }
        }
    }

    /** Ends {@link #warm}. */
    public void close() {
        closed = true;
    }

    private static List<String> parts(Document document) {
        return document.message().withTransmitted().map(Message::part).toList();
    }

    private static String transcript(Document document) {
        return "content/transcripts/" + document.basis().transcript();
    }

    /** Whether the whole edition was linked since the last change. */
    public boolean isFresh() {
        return current.fresh();
    }

    private Styles styles(Job job) {
        String from = job.settings() + stamps("content/styles") + stamps("content/words");
        Styles known = styles;
        if (known == null || !known.from().equals(from)) {
            Problems own = new Problems();
            known = new Styles(from, job.reportingTo(own).citing(), own);
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
        return current.looks();
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
