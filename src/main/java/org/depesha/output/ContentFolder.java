package org.depesha.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        Path place = folder.resolve(path).toAbsolutePath().normalize();
        Neighbours neighbours = new Neighbours(place);
        try {
            Files.createDirectories(place.resolveSibling(""));
            try (Draft draft = Draft.beside(place)) {
                Files.createDirectory(draft.path());
                NewFolder.fill(draft.path(), files);
                for (String file : files.keySet()) {
                    Flush.file(draft.path().resolve(file));
                }
                neighbours.repairOld();
                neighbours.swap(draft.path());
                Flush.folder(place.resolveSibling(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't write `" + place + "`: " + Refusal.of(e), e);
        }
    }
}
