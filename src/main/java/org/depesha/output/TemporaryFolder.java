package org.depesha.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.depesha.problem.Refusal;

/** A folder of the system's for what is made on the way to something else; closed, it is gone with all in it. */
public record TemporaryFolder(Path path) implements AutoCloseable {

    /** Makes a new one. */
    public static TemporaryFolder make() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("depesha-"));
        } catch (IOException e) {
            throw new UncheckedIOException("can't make a temporary folder: " + Refusal.of(e), e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't remove the temporary folder `" + path + "`: " + Refusal.of(e), e);
        }
    }
}
