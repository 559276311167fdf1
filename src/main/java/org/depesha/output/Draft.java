package org.depesha.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A hidden place for a file or a folder while it is made. Beside it lies a file whose lock the maker holds; what a
 * maker that was killed has left is known by a lock that nobody holds, and removed by the next one.
 */
final class Draft implements AutoCloseable {

    private static final String LOCK = ".lock";

    private final Path path;
    private final Path lock;
    private final FileChannel channel;

    private Draft(Path path, Path lock, FileChannel channel) {
        this.path = path;
        this.lock = lock;
        this.channel = channel;
    }

    /** A place beside that at which something will stand; nothing is there yet. */
    static Draft beside(Path place) throws IOException {
        Path target = place.toAbsolutePath().normalize();
        String prefix = prefix(target);
        sweep(Objects.requireNonNull(target.getParent(), "a root can't be made"), prefix);
        while (true) {
            Path path = target.resolveSibling(
                    prefix + String.format("%016x", ThreadLocalRandom.current().nextLong()));
            Path lock = path.resolveSibling(path.getFileName() + LOCK);
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // Another may have taken the file for one that was left, between its making and its lock.
            if (isFree(channel) && Files.exists(lock)) {
                return new Draft(path, lock, channel);
            }
            channel.close();
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock own = channel.tryLock();
            return own != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Removes what makers that were killed have left beside a place. */
    static void sweep(Path place) throws IOException {
        Path target = place.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            sweep(folder, prefix(target));
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + "-new-";
    }

    private static void sweep(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(prefix) && name.endsWith(LOCK)) {
                    removeIfLeft(entry);
                }
            }
        }
    }

    /** What can't be removed, as another user's, stays, and hinders nobody. */
    private static void removeIfLeft(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (isFree(channel)) {
                String name = lock.getFileName().toString();
                Neighbours.delete(lock.resolveSibling(name.substring(0, name.length() - LOCK.length())));
                Files.delete(lock);
            }
        } catch (IOException e) {
            return;
        }
    }

    Path path() {
        return path;
    }

    /** Removes what was not moved to its place. */
    @Override
    public void close() throws IOException {
        try {
            Neighbours.delete(path);
        } finally {
            Files.deleteIfExists(lock);
            channel.close();
        }
    }
}
