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
import java.util.Map;
import java.util.Objects;
import org.depesha.problem.Refusal;

/** Fills a folder that is new or empty: with all files, or, where one can't be written, with none. */
public final class NewFolder {

    private final Path root;
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFolder(Path root) {
        this.root = root;
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

    /**
     * Writes files into a free folder, which is made where it is missing.
     *
     * @param files their content by their path below the folder, with {@code /} between its parts
     */
    public static void fill(Path folder, Map<String, byte[]> files) {
        Path place = folder.toAbsolutePath().normalize();
        boolean whole = Files.notExists(place) && Files.isDirectory(parent(place));
        Path draft = whole ? new Neighbours(place).fresh(Neighbours.NEW) : place;
        NewFolder filling = new NewFolder(draft);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                filling.write(file.getKey(), file.getValue());
            }
            if (whole) {
                Files.move(draft, place);
            }
        } catch (IOException e) {
            filling.undo(e);
            throw new UncheckedIOException("can't write into `" + folder + "`: " + Refusal.of(e), e);
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
