package org.depesha.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesha.problem.Refusal;

/** A folder of the system's for what is made on the way to something else; closed, it is gone with all in it. */
public final class TemporaryFolder implements AutoCloseable {

    private final Draft draft;
    private final Path path;

    private TemporaryFolder(Draft draft) throws IOException {
        this.draft = draft;
        Files.createDirectory(draft.path());
        this.path = Files.createTempDirectory(draft.path(), "own"); // which nobody else may read
    }

    /** Makes a new one, and removes those of runs that were killed. */
    public static TemporaryFolder make() {
        try {
            return new TemporaryFolder(Draft.beside(place()));
        } catch (IOException e) {
            throw new UncheckedIOException("can't make a temporary folder: " + Refusal.of(e), e);
        }
    }

    private static Path place() {
        return Path.of(System.getProperty("java.io.tmpdir"), "depesha");
    }

    /** Removes those of runs that were killed, and makes none; what can't be removed stays. */
    public static void sweep() {
        NewFolder.sweep(place());
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            draft.close();
        } catch (IOException e) {
            throw new UncheckedIOException("can't remove the temporary folder `" + path + "`: " + Refusal.of(e), e);
        }
    }
}
