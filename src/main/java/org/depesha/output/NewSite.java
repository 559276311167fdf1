package org.depesha.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depesha.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The files of the next site in their folder. A file that did not change is the old one itself, by a hard link: it
 * keeps its time stamp, and nothing is written for it. Safe for several threads.
 */
final class NewSite {

    private final Path root;
    private final OldSite old;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, WrittenFile> files = new ConcurrentHashMap<>();
    private final Set<String> fresh = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;
    private volatile boolean linksWork = true;

    NewSite(Path root, OldSite old) {
        this.root = root;
        this.old = old;
        folders.add("");
    }

    Path root() {
        return root;
    }

    /** What has been written so far, in order of path. */
    List<WrittenFile> files() {
        return files.values().stream()
                .sorted(Comparator.comparing(WrittenFile::path))
                .toList();
    }

    void write(String path, byte[] content) {
        attempt(path, () -> store(path, content));
    }

    /** Writes a file as it is made: a small one by way of memory, a large one straight to its place. */
    void write(String path, Staging.Content content) {
        attempt(path, () -> {
            byte @Nullable [] held;
            Digests digests = Digests.sha256();
            try (HeldOutput out = new HeldOutput(() -> digests.of(create(place(path))))) {
                content.writeTo(out);
                held = out.held();
            }
            if (held != null) {
                store(path, held);
            } else {
                settle(path, root.resolve(path));
                files.put(path, new WrittenFile(path, digests.size(), digests.hex()));
            }
        });
    }

    private void store(String path, byte[] content) throws IOException {
        files.put(path, new WrittenFile(path, content.length, Digests.sha256(content)));
        Path same = old.same(path, content);
        if (same != null) {
            keep(same, place(path));
            return;
        }
        fresh.add(path);
        try (OutputStream out = create(place(path))) {
            out.write(content);
        }
    }

    /** Takes the old file after all, where one that is written already turns out to be the same. */
    private void settle(String path, Path written) throws IOException {
        Path same = old.same(path, written);
        if (same == null) {
            fresh.add(path);
        } else {
            Files.delete(written);
            keep(same, written);
        }
    }

    private static OutputStream create(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private void keep(Path same, Path place) throws IOException {
        if (linksWork) {
            try {
                Files.createLink(place, same);
                return;
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (FileSystemException | UnsupportedOperationException e) {
                linksWork = false;
            }
        }
        Files.copy(same, place, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    private Path place(String path) throws IOException {
        makeFolder(SitePath.folderOf(path));
        return root.resolve(path);
    }

    private void makeFolder(String path) throws IOException {
        if (folders.contains(path)) {
            return;
        }
        makeFolder(SitePath.folderOf(path));
        try {
            Files.createDirectory(root.resolve(path));
        } catch (FileAlreadyExistsException e) {
            // Another thread was first. Where a file stands there, writing into it fails and names it.
        }
        folders.add(path);
    }

    /** Whether every file is as it was, and none is gone. */
    boolean isLikeOld() throws IOException {
        return fresh.isEmpty() && old.extent().equals(new OldSite.Extent(files.size(), folders.size(), true));
    }

    /** Waits until the disk has every file that is not an old one, and the names of all. */
    void flush() throws IOException {
        try {
            fresh.parallelStream().forEach(path -> {
                try {
                    Flush.file(root.resolve(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        folders.parallelStream().forEach(path -> Flush.folder(root.resolve(path)));
    }

    /** Whether something could not be written: such a site must not be published. */
    boolean isBroken() {
        return broken;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void attempt(String path, Writing writing) {
        boolean done = false;
        try {
            writing.run();
            done = true;
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("two files of the site have one path: `" + path + "`", e);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write `" + path + "` of the site: " + Refusal.of(e), e);
        } finally {
            if (!done) {
                broken = true;
            }
        }
    }
}
