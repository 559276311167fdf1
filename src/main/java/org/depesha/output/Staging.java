package org.depesha.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The new site while it is being made, in a hidden folder beside the old one. Nothing of the old site changes before
 * {@link #publish}; a build that fails or is killed leaves it as it was, or the next build puts it back.
 *
 * <p>Paths are relative to the site's root, with {@code /} between their parts; a path that could leave the site, or
 * the same path twice, is a fault of the program (unchecked exceptions). What can't be written throws
 * {@link UncheckedIOException}.
 */
public final class Staging implements AutoCloseable {

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Build(Neighbours neighbours, WriterLock lock, NewSite files) {}

    private final @Nullable Build build;
    private final @Nullable MemorySite memory;
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private boolean ended;
    private boolean flushes = true;

    private Staging(@Nullable Build build, @Nullable MemorySite memory) {
        this.build = build;
        this.memory = memory;
    }

    /**
     * Opens a staging folder beside the site. Where the site may not be written, because another build is at it or
     * because it holds what Depesha did not make, this is reported, and the staging is one {@link #nowhere}.
     */
    public static Staging beside(Path site, Problems problems) {
        Neighbours neighbours = new Neighbours(site.toAbsolutePath().normalize());
        try {
            WriterLock lock = WriterLock.tryOn(neighbours.lock());
            if (lock == null) {
                problems.report(
                        Code.SITE_BUSY, placeOf(site), "Another build is writing `" + site.getFileName() + "` now.");
                return nowhere();
            }
            Staging staging = new Staging(open(neighbours, lock, problems), null);
            if (staging.build == null) {
                lock.close();
            }
            return staging;
        } catch (IOException e) {
            throw new UncheckedIOException("can't create a folder next to `" + site + "`: " + Refusal.of(e), e);
        }
    }

    private static @Nullable Build open(Neighbours neighbours, WriterLock lock, Problems problems) throws IOException {
        boolean done = false;
        try {
            Path site = neighbours.site();
            neighbours.repair();
            String objection = SiteMarker.objection(site);
            if (objection != null) {
                problems.report(Code.SITE_NOT_OURS, placeOf(site), objection);
            }
            Build build = objection != null
                    ? null
                    : new Build(neighbours, lock, new NewSite(neighbours.makeNew(), new OldSite(site)));
            if (build != null) {
                build.files().write(SiteMarker.NAME, SiteMarker.content());
            }
            done = true;
            return build;
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    private static Place placeOf(Path site) {
        return Place.of(site.getFileName().toString());
    }

    /**
     * A staging that makes every file and keeps none: to check an edition. What would keep the site from being written
     * is reported.
     */
    public static Staging unwritten(Path site, Problems problems) {
        try {
            String objection = SiteMarker.objection(site.toAbsolutePath().normalize());
            if (objection != null) {
                problems.report(Code.SITE_NOT_OURS, placeOf(site), objection);
            }
            return nowhere();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + site + "`: " + e.getMessage(), e);
        }
    }

    /**
     * Puts a site back that a build had moved aside when it was killed, unless another build is at it now; where it
     * can't be put back, the next build says why.
     */
    public static void restore(Path site) {
        Neighbours neighbours = new Neighbours(site.toAbsolutePath().normalize());
        try {
            if (!neighbours.isAside()) {
                return;
            }
            WriterLock lock = WriterLock.tryOn(neighbours.lock());
            if (lock != null) {
                try (lock) {
                    neighbours.putBack();
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    /** The same, without waiting until the disk has every file. */
    public Staging unflushed() {
        flushes = false;
        return this;
    }

    /** Whether a build that died has left folders beside a site, which the next one removes. */
    public static boolean hasLeftovers(Path site) throws IOException {
        return new Neighbours(site.toAbsolutePath().normalize()).areLeft();
    }

    /** A staging that makes every file and keeps none. */
    public static Staging nowhere() {
        return new Staging(null, null);
    }

    /** A staging that makes every file and keeps it in memory; a file may be written again. */
    public static Staging inMemory() {
        MemorySite memory = new MemorySite();
        memory.write(SiteMarker.NAME, SiteMarker.content());
        return new Staging(null, memory);
    }

    /** Whether a path can be that of a file of a site. */
    public static boolean isPath(String path) {
        return SitePath.isOne(path);
    }

    /** A file that is kept in memory, by its path. */
    public Optional<byte[]> held(String path) {
        return memory == null ? Optional.empty() : memory.held(path);
    }

    /** Writes a file of the new site; may be called from several threads. */
    public void write(String path, byte[] content) {
        paths.add(SitePath.checked(path));
        if (build != null) {
            build.files().write(path, content);
        } else if (memory != null) {
            memory.write(path, content);
        }
    }

    /** Writes a file of the new site in UTF-8. */
    public void write(String path, String content) {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of the new site as it is made. */
    public void write(String path, Content content) {
        paths.add(SitePath.checked(path));
        if (build != null) {
            build.files().write(path, content);
            return;
        }
        try {
            if (memory == null) {
                content.writeTo(OutputStream.nullOutputStream());
            } else {
                memory.write(path, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't create `" + path + "` of the site: " + Refusal.of(e), e);
        }
    }

    /** Writes a file of the new site that is the same as one outside of it. */
    public void take(String path, Path file) {
        write(path, out -> Files.copy(file, out));
    }

    /** The paths of all files that were written so far, in their order. */
    public Set<String> paths() {
        return new TreeSet<>(paths);
    }

    /** Writes a file of the new site once more, at another path. */
    public void copy(String from, String to) {
        Build own = build;
        if (memory != null) {
            memory.held(from).ifPresent(content -> write(to, content));
        } else if (own == null) {
            paths.add(SitePath.checked(to));
        } else {
            write(to, out -> Files.copy(own.files().root().resolve(from), out));
        }
    }

    /**
     * All files of the new site so far, in order of path: to be asked when every write has returned. A staging that
     * keeps nothing has none.
     */
    public List<WrittenFile> files() {
        return memory != null
                ? memory.files()
                : build == null ? List.of() : build.files().files();
    }

    /**
     * Puts the new site in the place of the old one; where they are alike, the old one stays untouched. To be called
     * once, when every write has returned.
     *
     * @return whether the site is another than before
     */
    public boolean publish() {
        if (build == null) {
            return false;
        }
        if (ended || build.files().isBroken()) {
            throw new IllegalStateException("a site can be published once, and only whole");
        }
        ended = true;
        try {
            if (build.files().isLikeOld()) {
                return false;
            }
            if (flushes) {
                build.files().flush();
            }
            build.neighbours().swap(build.files().root());
            if (flushes) {
                Flush.folder(build.neighbours().site().resolveSibling(""));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "can't put the new site in place of `" + build.neighbours().site() + "`: " + Refusal.of(e), e);
        }
    }

    /** Removes what is left of the staging folder, and lets other builds begin. */
    @Override
    public void close() {
        ended = true;
        if (build != null) {
            build.neighbours().removeIfPossible(build.files().root());
            try {
                build.lock().close();
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "can't remove `" + build.neighbours().lock() + "`: " + Refusal.of(e), e);
            }
        }
    }
}
