package org.depesha.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folders beside a site that a build needs: {@code .site-new-…} where the next site is made,
 * {@code .site-old-…} for the moment between two renames (always a whole site), {@code .site-gone-…} for what is being
 * deleted. A build that was killed leaves them, and the next one repairs what it finds. Links are never followed.
 */
record Neighbours(Path site) {

    private static final String NEW = "new";
    private static final String OLD = "old";
    private static final String GONE = "gone";

    /** The file whose lock the one build holds that may touch any of this. */
    Path lock() {
        return site.resolveSibling(prefix() + "lock");
    }

    /** Makes an empty folder for the next site. Its rights are those of any new folder: a web server must read it. */
    Path makeNew() throws IOException {
        return Files.createDirectory(fresh(NEW));
    }

    /** Puts back a site that was moved aside by a build that died, and removes all else that such a build left. */
    void repair() throws IOException {
        repairOld();
        for (Path folder : leftBy(NEW)) {
            deleteIfPossible(folder);
        }
    }

    /** The same, but for what is being made, perhaps by another program. */
    void repairOld() throws IOException {
        putBack();
        for (Path old : leftBy(OLD)) {
            removeIfPossible(old);
        }
        for (Path folder : leftBy(GONE)) {
            deleteIfPossible(folder);
        }
    }

    /** Whether there is no site, but one that was moved aside. */
    boolean isAside() throws IOException {
        return !exists()
                && Files.isDirectory(site.resolveSibling(""))
                && !leftBy(OLD).isEmpty();
    }

    /** Puts back a site that was moved aside, where there is no other. */
    void putBack() throws IOException {
        for (Path old : leftBy(OLD)) {
            if (!exists()) {
                Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** What belongs to another user stays where it is, and blocks nobody. */
    private static void deleteIfPossible(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            return;
        }
    }

    /** Whether a build that died has left anything. */
    boolean areLeft() throws IOException {
        return !(leftBy(OLD).isEmpty() && leftBy(NEW).isEmpty() && leftBy(GONE).isEmpty());
    }

    /** Puts a new site in the place of the old one: two renames, the first of which is undone if the second fails. */
    void swap(Path next) throws IOException {
        Path aside = exists() ? fresh(OLD) : null;
        if (aside != null) {
            Files.move(site, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(next, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            putBack(aside, e);
            throw e;
        }
        if (aside != null) {
            removeIfPossible(aside);
        }
    }

    private void putBack(@Nullable Path aside, IOException reason) {
        if (aside != null) {
            try {
                Files.move(aside, site, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    /**
     * The new site stands: what can't be deleted now, another program holding it open, goes when the next build begins.
     */
    void removeIfPossible(Path folder) {
        try {
            remove(folder);
        } catch (IOException e) {
            return;
        }
    }

    /** Deletes a folder under another name, so that a half-deleted one is never taken for a site. */
    private void remove(Path folder) throws IOException {
        Path gone = fresh(GONE);
        Files.move(folder, gone, StandardCopyOption.ATOMIC_MOVE);
        delete(gone);
    }

    private boolean exists() {
        return Files.exists(site, LinkOption.NOFOLLOW_LINKS);
    }

    private String prefix() {
        return "." + site.getFileName() + "-";
    }

    /** A hidden name beside the site that nobody has. */
    Path fresh(String kind) {
        return site.resolveSibling(prefix() + kind + "-"
                + String.format("%016x", ThreadLocalRandom.current().nextLong()));
    }

    private List<Path> leftBy(String kind) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(prefix() + kind) + "-[0-9a-f]{16}");
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(site.getParent())) {
            for (Path entry : entries) {
                if (name.matcher(entry.getFileName().toString()).matches()
                        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    /** Deletes a folder with all in it, or a file; what is not there need not be. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (reason instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw reason;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException reason) throws IOException {
                if (reason != null) {
                    throw reason;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
