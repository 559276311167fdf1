package org.depesha.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.problem.Refusal;

/** Fills a folder that is new or empty: with all files, or, where one can't be written, with none. */
public final class NewFolder {

    private final Path root;
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFolder(Path root) {
        this.root = root;
    }

    /** Removes what a program left beside a folder that was killed as it filled that; what can't be removed stays. */
    public static void sweep(Path folder) {
        try {
            Draft.sweep(folder);
        } catch (IOException e) {
            return; // whoever writes there is told
        }
    }

    /** Whether nothing stands at a path, or an empty folder. */
    public static boolean isFree(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                    return !entries.iterator().hasNext();
                }
            }
            return Files.notExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + folder + "`: " + Refusal.of(e), e);
        }
    }

    /** What a repository has before anything is in it. */
    private static final Pattern FRESH =
            Pattern.compile("\\..*|(?i)(?:README|LICEN[CS]E|COPYING|CONTRIBUTING)(?:\\..*)?");

    /** Whether a folder holds no more than a new repository does. */
    public static boolean isFresh(Path folder) {
        if (isFree(folder) || !Files.isDirectory(folder)) {
            return isFree(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return Files.isDirectory(folder.resolve(".git"))
                    && files.allMatch(
                            file -> FRESH.matcher(file.getFileName().toString()).matches());
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + folder + "`: " + Refusal.of(e), e);
        }
    }

    /** The same as {@link #fill} in a fresh folder: files that are there stay, and are given. */
    public static List<String> add(Path folder, Map<String, byte[]> files) {
        Map<String, byte[]> missing = new LinkedHashMap<>(files);
        missing.keySet().removeIf(path -> Files.exists(folder.resolve(path)));
        fill(folder, missing);
        return files.keySet().stream()
                .filter(path -> !missing.containsKey(path))
                .toList();
    }

    /**
     * Writes files into a free folder, which is made where it is missing.
     *
     * @param files their content by their path below the folder, with {@code /} between its parts
     */
    public static void fill(Path folder, Map<String, byte[]> files) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            if (Files.exists(place) || !Files.isDirectory(parent(place))) {
                new NewFolder(place).write(files);
                return;
            }
            try (Draft draft = Draft.beside(place)) {
                new NewFolder(draft.path()).write(files);
                Files.move(draft.path(), place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't write into `" + folder + "`: " + Refusal.of(e), e);
        }
    }

    private void write(Map<String, byte[]> files) throws IOException {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            undo(e);
            throw e;
        }
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException("no path below a folder: `" + path + "`");
        }
        makeFolder(parent(file));
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            made.push(file); // on a full disk it is there, and its content is not
            out.write(content);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(parent(folder));
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), "what is not there is not a root");
    }

    private void undo(IOException reason) {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
