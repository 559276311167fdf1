package org.depesha.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The lines of an edition's files, read again to show them. Bytes that are no UTF-8 become replacement characters; a
 * file that can't be read has no lines, since what is wrong with it has been reported already. Remembers the last file,
 * so problems are best asked in order of place. Not for several threads.
 */
public final class SourceLines {

    /** No line of such a file is worth showing, and memory is dear. */
    private static final long MOST_BYTES = 64L << 20;

    private final Path folder;
    private String lastFile = "";
    private List<String> lastLines = List.of();

    /** The lines of the files below an edition's folder. */
    public SourceLines(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The line at a place, or nothing where the place has none. */
    public Optional<String> find(Place place) {
        if (place.line() == 0 || place.file().isEmpty()) {
            return Optional.empty();
        }
        if (!place.file().equals(lastFile)) {
            lastLines = read(place.file());
            lastFile = place.file();
        }
        return place.line() > lastLines.size() ? Optional.empty() : Optional.of(lastLines.get(place.line() - 1));
    }

    private List<String> read(String name) {
        Path file = folder.resolve(name).normalize();
        try {
            if (!file.startsWith(folder) || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return List.of();
            }
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            }
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
