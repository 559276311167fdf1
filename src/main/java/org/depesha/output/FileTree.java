package org.depesha.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The files and folders that lie somewhere, as their stamps tell them: name, size, the time of the last change of the
 * bytes and, where the system keeps it, that of the last change of anything, which no program can set back.
 */
public final class FileTree {

    /** Within this time a file can be written twice and have one stamp: ten ticks of a slow system's clock. */
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(25);

    /** The same for disks that count whole or even seconds. */
    private static final long COARSE_TICK = TimeUnit.MILLISECONDS.toNanos(2_500);

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final boolean follows;
    private final Map<Path, String> stamps = new TreeMap<>();
    private final long seen = System.currentTimeMillis();
    private long newest = Long.MIN_VALUE;
    private boolean coarse = true;

    private FileTree(boolean follows) {
        this.follows = follows;
    }

    /** What lies below some places, each of which may be a file, a folder, or not there; links are followed. */
    public static FileTree below(List<Path> places) throws IOException {
        return new FileTree(true).with(places);
    }

    /** The same with no link followed: one is a thing of its own. */
    public static FileTree strictlyBelow(Path place) throws IOException {
        return new FileTree(false).with(List.of(place));
    }

    private FileTree with(List<Path> places) throws IOException {
        Set<FileVisitOption> options = follows ? EnumSet.of(FileVisitOption.FOLLOW_LINKS) : Set.of();
        for (Path place : places) {
            Path root = place.toAbsolutePath().normalize();
            if (Files.exists(root)) {
                boolean changes =
                        root.getFileSystem().supportedFileAttributeViews().contains("unix");
                Files.walkFileTree(root, options, Integer.MAX_VALUE, new Walk(changes));
            }
        }
        return this;
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final boolean changes;

        Walk(boolean changes) {
            this.changes = changes;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            stamps.put(folder, "folder");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            stamp(file, attributes, changes);
            return FileVisitResult.CONTINUE;
        }
    }

    private void stamp(Path file, BasicFileAttributes attributes, boolean changes) throws IOException {
        long written = nanos(attributes.lastModifiedTime());
        long changed = changes && attributes.isRegularFile()
                ? nanos((FileTime) Files.getAttribute(file, "unix:ctime"))
                : written;
        newest = Math.max(newest, changed);
        coarse &= changed % SECOND == 0;
        stamps.put(
                file,
                (attributes.isRegularFile() ? "file " : "other ") + attributes.size() + " " + written + " " + changed);
    }

    /**
     * The same tree with some files looked at again, and no others.
     *
     * @return empty where one of them is no file of the tree that is a file still: then all have to be looked at
     */
    public Optional<FileTree> again(Set<Path> files) throws IOException {
        FileTree tree = new FileTree(follows);
        tree.stamps.putAll(stamps);
        tree.newest = newest;
        tree.coarse = coarse;
        for (Path file : files) {
            if (!stamps.getOrDefault(file, "").startsWith("file ") || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            boolean changes = file.getFileSystem().supportedFileAttributeViews().contains("unix");
            tree.stamp(file, Files.readAttributes(file, BasicFileAttributes.class), changes);
        }
        return Optional.of(tree);
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Whether everything in it is so old that a change from now on must show in its stamp. */
    public boolean isSettled() {
        return stamps.isEmpty() || newest < TimeUnit.MILLISECONDS.toNanos(seen) - (coarse ? COARSE_TICK : TICK);
    }

    /** How many files it has, or other things that are no folders. */
    public long files() {
        return stamps.values().stream().filter(stamp -> !stamp.equals("folder")).count();
    }

    /** The digest of all names and stamps. */
    public String stamps() {
        Digests digests = Digests.sha256();
        stamps.forEach((path, stamp) -> add(path + "\n" + stamp + "\n", digests));
        return digests.hex();
    }

    /** What has another stamp in another tree, or is in only one of them. */
    public Set<Path> changesTo(FileTree other) {
        Set<Path> changes = new TreeSet<>();
        stamps.forEach((path, stamp) -> {
            if (!stamp.equals(other.stamps.get(path))) {
                changes.add(path);
            }
        });
        other.stamps.keySet().stream().filter(path -> !stamps.containsKey(path)).forEach(changes::add);
        return changes;
    }

    /** The digest of all names and of the bytes of every file, which are read for it. */
    public String content() throws IOException {
        Digests digests = Digests.sha256();
        byte[] buffer = new byte[1 << 16];
        for (Map.Entry<Path, String> entry : stamps.entrySet()) {
            add(entry.getKey() + "\n" + entry.getValue().split(" ", 2)[0] + "\n", digests);
            if (entry.getValue().startsWith("file ")) {
                Digests own = Digests.sha256();
                read(entry.getKey(), buffer, own);
                add(own.hex() + "\n", digests);
            }
        }
        return digests.hex();
    }

    private static void read(Path file, byte[] buffer, Digests to) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                to.update(buffer, 0, read);
            }
        } catch (NoSuchFileException e) {
            add("gone", to); // between the walk and now: its stamp says so next time
        }
    }

    private static void add(String words, Digests to) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        to.update(bytes, 0, bytes.length);
    }
}
