package org.depesha.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.depesha.output.FileTree;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something changes below {@code content/} or {@code templates/}. The system's word only wakes it: what
 * counts are the stamps of the files, so that nothing is missed where the system says nothing (network drives, folders
 * that are moved), and nothing is done where nothing has changed.
 */
final class ContentWatch implements AutoCloseable {

    /** The folders that are watched, below the edition's. */
    static final List<String> FOLDERS = List.of("content", "templates");

    /** Editors write a file in several steps: so long none must have followed. */
    private static final long QUIET_MILLIS = 15;

    /** Who writes without end is not waited for longer. */
    private static final long MOST_MILLIS = 300;

    private static final long SHORTEST_POLL_MILLIS = 500;
    private static final long LONGEST_POLL_MILLIS = 10_000;

    /** Looking by itself takes at most one fiftieth of the time. */
    private static final int POLL_SHARE = 50;

    private final Path folder;
    private final WatchService service;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private @Nullable FileTree seen;
    private long pollMillis = SHORTEST_POLL_MILLIS;

    ContentWatch(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.service = this.folder.getFileSystem().newWatchService();
        watchAll();
        look(new Told(false, Set.of(), false));
    }

    /**
     * Waits for a change.
     *
     * @return the files and folders that are other than before, as far as that is known; empty where the watch was
     *     closed
     */
    Optional<Set<Path>> await() throws InterruptedException {
        try {
            while (true) {
                Set<Path> changes = look(listen());
                if (changes != null) {
                    if (!changes.stream().allMatch(Files::isRegularFile) || changes.isEmpty()) {
                        watchAll();
                    }
                    return Optional.of(changes);
                }
            }
        } catch (ClosedWatchServiceException e) {
            return Optional.empty();
        }
    }

    /**
     * What the system said.
     *
     * @param any whether it spoke before it was time to look
     * @param files of which it spoke
     * @param exact whether it spoke of these alone
     */
    private record Told(boolean any, Set<Path> files, boolean exact) {}

    /** Listens until the system speaks, and then until it is quiet, or until it is time to look. */
    private Told listen() throws InterruptedException {
        WatchKey key = service.poll(pollMillis, TimeUnit.MILLISECONDS);
        boolean any = key != null;
        boolean exact = true;
        Set<Path> files = new HashSet<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
        while (key != null) {
            Path in = (Path) key.watchable();
            for (WatchEvent<?> event : key.pollEvents()) {
                exact &= event.context() instanceof Path;
                files.add(event.context() instanceof Path name ? in.resolve(name) : in);
            }
            if (!key.reset()) {
                watched.values().remove(key);
                exact = false;
            }
            key = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
        }
        return new Told(any, files, any && exact);
    }

    /**
     * What has another stamp than the last time; null for nothing. Where something was told and a file has been written
     * so lately that its next change might not show in its stamp, that is a change too, though it is not known of what.
     */
    private @Nullable Set<Path> look(Told told) {
        FileTree before = seen;
        FileTree now = null;
        try {
            now = now(told, before);
        } catch (IOException e) {
            // a folder that goes while it is listed: it is looked at again
        }
        seen = now;
        if (now == null || before == null) {
            return now == before ? null : Set.of();
        }
        Set<Path> changes = before.changesTo(now);
        return changes.isEmpty() && !(told.any() && !now.isSettled()) ? null : changes;
    }

    /** The files as they are: only those are looked at of which the system spoke, where these are files as before. */
    private FileTree now(Told told, @Nullable FileTree before) throws IOException {
        Optional<FileTree> quick = before == null || !told.exact() ? Optional.empty() : before.again(told.files());
        return quick.isPresent() ? quick.get() : all();
    }

    private FileTree all() throws IOException {
        long begin = System.nanoTime();
        FileTree tree = FileTree.below(FOLDERS.stream().map(folder::resolve).toList());
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        pollMillis = Math.min(LONGEST_POLL_MILLIS, Math.max(SHORTEST_POLL_MILLIS, took * POLL_SHARE));
        return tree;
    }

    /** Watches every folder that is there; the edition's own too, in which the others may come and go. */
    private void watchAll() {
        watch(folder);
        for (String name : FOLDERS) {
            try {
                if (Files.isDirectory(folder.resolve(name))) {
                    Files.walkFileTree(folder.resolve(name), new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
                            watch(found);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, @Nullable IOException reason) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
                }
            } catch (IOException e) {
                continue; // it is polled
            }
        }
    }

    private void watch(Path found) {
        WatchKey known = watched.get(found);
        if (known != null && known.isValid()) {
            return;
        }
        try {
            watched.put(
                    found,
                    found.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException e) {
            watched.remove(found); // more folders than the system lets one watch: they are polled
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
