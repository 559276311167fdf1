package org.depesha.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.depesha.problem.Refusal;

/**
 * Replaces one file of an edition's content as a whole: by the new text, or, where that can't be written, not at all.
 */
public final class ContentFile {

    private ContentFile() {}

    /**
     * Writes a file.
     *
     * @param path below the edition's folder, with {@code /} between its parts
     */
    public static void replace(Path folder, String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Path draft = file.resolveSibling("." + file.getFileName() + ".new");
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8);
                Flush.file(draft);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                Flush.folder(file.resolveSibling(""));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't write `" + file + "`: " + Refusal.of(e), e);
        }
    }
}
