package org.depesha.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesha.problem.Refusal;

/**
 * Replaces a folder of an edition's content as a whole: by the new files, or, where these can't be written, not at all.
 */
public final class ContentFolder {

    private ContentFolder() {}

    /**
     * Writes a folder.
     *
     * @param path below the edition's folder, with {@code /} between its parts
     * @param files their content by their path below that folder
     */
    public static void replace(Path folder, String path, Map<String, byte[]> files) {
        Path place = folder.resolve(path);
        Path draft = place.resolveSibling("." + place.getFileName() + ".new");
        try {
            remove(draft);
            NewFolder.fill(draft, files);
            for (String file : files.keySet()) {
                Flush.file(draft.resolve(file));
            }
            remove(place);
            Files.move(draft, place);
            Flush.folder(place.resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException("can't write `" + place + "`: " + Refusal.of(e), e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> inside = Files.walk(folder)) {
                all = inside.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
