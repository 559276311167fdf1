package org.depesha.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The site as the last build left it: read to find what did not change. A link in it counts as no file and no folder.
 */
final class OldSite {

    /**
     * How many files and folders a site holds; the root counts as a folder. Anything else makes a site unlike every
     * other.
     */
    record Extent(long files, long folders, boolean onlyThese) {}

    private final Path root;
    private final Map<String, Boolean> folders = new ConcurrentHashMap<>();

    OldSite(Path root) {
        this.root = root;
    }

    /** The old file at a path, where it holds the same bytes; else null. */
    @Nullable
    Path same(String path, byte[] content) throws IOException {
        Path file = sized(path, content.length);
        if (file == null) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Arrays.equals(in.readAllBytes(), content) ? file : null;
        }
    }

    /** The old file at a path, where it holds the same bytes as another file; else null. */
    @Nullable
    Path same(String path, Path other) throws IOException {
        Path file = sized(path, Files.size(other));
        return file != null && Files.mismatch(file, other) < 0 ? file : null;
    }

    private @Nullable Path sized(String path, long size) throws IOException {
        if (!isFolder(SitePath.folderOf(path))) {
            return null;
        }
        Path file = root.resolve(path);
        try {
            BasicFileAttributes attributes = attributes(file);
            return attributes.isRegularFile() && attributes.size() == size ? file : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private boolean isFolder(String path) throws IOException {
        Boolean known = folders.get(path);
        if (known == null) {
            known = (path.isEmpty() || isFolder(SitePath.folderOf(path))) && isRealFolder(root.resolve(path));
            folders.put(path, known);
        }
        return known;
    }

    private static boolean isRealFolder(Path folder) throws IOException {
        try {
            return attributes(folder).isDirectory();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Counts what it holds. */
    Extent extent() throws IOException {
        long[] count = new long[3];
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                count[1]++;
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                count[attributes.isRegularFile() ? 0 : 2]++;
                return FileVisitResult.CONTINUE;
            }
        });
        return new Extent(count[0], count[1], count[2] == 0);
    }
}
