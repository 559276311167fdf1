package org.depesha.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.problem.Refusal;

/**
 * Writes files of an edition's content, each as a whole: the new one is there, or, where that can't be written, all is
 * as it was. Whoever writes more than one of them holds the {@link ContentLock}.
 */
public final class ContentFile {

    private static final String DRAFT = ".depesha-new";

    private static final Pattern DRAFTS = Pattern.compile("\\..*" + Pattern.quote(DRAFT));

    private ContentFile() {}

    /** Removes the drafts that killed programs left below a folder; to be called by the one who may write there. */
    static void sweep(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.walk(folder)) {
            left = all.filter(file ->
                            DRAFTS.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (UncheckedIOException e) {
            return; // a folder can't be read, which the command will tell
        }
        for (Path draft : left) {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Writes a file.
     *
     * @param path below the edition's folder, with {@code /} between its parts
     */
    public static void replace(Path folder, String path, String text) {
        Path file = folder.resolve(path);
        try {
            put(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("can't write `" + file + "`: " + Refusal.of(e), e);
        }
    }

    /** Writes a file, in the place of the one that is there. */
    public static void put(Path file, byte[] content) throws IOException {
        write(file, content, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a file that is not there yet. */
    public static void add(Path file, byte[] content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        write(file, content);
    }

    /** What lies in the draft's place is a killed program's, or a link that would lead the content elsewhere. */
    private static void write(Path file, byte[] content, CopyOption... options) throws IOException {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        Path draft = file.resolveSibling("." + file.getFileName() + DRAFT);
        try {
            Files.deleteIfExists(draft);
            Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Flush.file(draft);
            Files.move(draft, file, options);
            Flush.folder(folder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
