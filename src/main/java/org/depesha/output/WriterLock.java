package org.depesha.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two programs from writing in one place. The system frees the lock of a process that dies. Its file stays: to
 * delete it would let a program that has just opened it hold a lock that nobody else sees.
 */
final class WriterLock implements AutoCloseable {

    /** A process loses its lock on a file when it closes any channel to it: so a second one must not even be opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or null where another holds it. */
    static @Nullable WriterLock tryOn(Path path) throws IOException {
        Path file = Objects.requireNonNull(path.getParent(), "a lock lies in a folder")
                .toRealPath()
                .resolve(path.getFileName());
        if (!HELD.add(file)) {
            return null;
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            locked = channel.tryLock() != null;
            return locked ? new WriterLock(file, channel) : null;
        } finally {
            if (!locked) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
