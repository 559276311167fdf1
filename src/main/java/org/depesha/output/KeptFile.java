package org.depesha.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file in which the program remembers something of an edition: in the folder {@code .depesha} beside
 * {@code content/}, which may be deleted at any time. Nothing depends on it: what can't be written is not remembered,
 * and what is not as it was written, to the last byte, was never remembered.
 */
public final class KeptFile {

    /** The folder's name. */
    public static final String FOLDER = ".depesha";

    private static final byte[] IGNORED =
            "# What Depesha remembers of its last build. Safe to delete.\n*\n".getBytes(StandardCharsets.UTF_8);
    private static final int DIGEST = 32;
    private static final long MOST_BYTES = 64L << 20;

    private final Path file;

    /** A file of an edition's folder by its name. */
    public KeptFile(Path edition, String name) {
        this.file = edition.resolve(FOLDER).resolve(name);
    }

    /**
     * What is remembered of a file, by its content: under another name, the same content is remembered too.
     *
     * @param kind of what is remembered
     */
    public static KeptFile of(Path edition, String kind, Path source) throws IOException {
        Digests digests = Digests.sha256();
        try (OutputStream through = digests.of(OutputStream.nullOutputStream())) {
            Files.copy(source, through);
        }
        return new KeptFile(edition, kind + digests.hex());
    }

    /** Removes all that is remembered of a kind, but for what is still asked for. */
    public static void keepOnly(Path edition, String kind, Collection<KeptFile> asked) {
        Path folder = edition.resolve(FOLDER);
        Set<Path> kept = asked.stream().map(one -> one.file).collect(Collectors.toSet());
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, kind + "*")) {
            files.forEach(file -> {
                if (!kept.contains(file)) {
                    removeIfPossible(file);
                }
            });
        } catch (IOException | DirectoryIteratorException e) {
            return; // what stays takes space, and no more
        }
    }

    /** What was last written; empty where there is nothing, or something else. */
    public Optional<byte[]> read() {
        try {
            if (!isOurs() || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] all = Files.readAllBytes(file);
            if (all.length < DIGEST) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(all, DIGEST, all.length);
            boolean whole = MessageDigest.isEqual(Arrays.copyOf(all, DIGEST), digest(content));
            return whole ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it lies in a real folder: a link might lead anywhere. */
    private boolean isOurs() {
        return Files.isDirectory(file.resolveSibling(""), LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes it as a whole, or leaves nothing of it. */
    public void write(byte[] content) {
        Path folder = file.resolveSibling("");
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(folder);
            }
            if (!Files.exists(folder.resolve(".gitignore"), LinkOption.NOFOLLOW_LINKS)) {
                Files.write(folder.resolve(".gitignore"), IGNORED);
            }
            Files.deleteIfExists(draft);
            byte[] all = Arrays.copyOf(digest(content), DIGEST + content.length);
            System.arraycopy(content, 0, all, DIGEST, content.length);
            Files.write(draft, all);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget();
            removeIfPossible(draft);
        }
    }

    /** Removes it, as far as it can be removed. */
    public void forget() {
        if (Files.isDirectory(file.resolveSibling(""), LinkOption.NOFOLLOW_LINKS)) {
            removeIfPossible(file);
        }
    }

    private static void removeIfPossible(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            return; // what stays is no longer true, and its stamps will say so
        }
    }

    private static byte[] digest(byte[] content) {
        Digests digests = Digests.sha256();
        digests.update(content, 0, content.length);
        return digests.bytes();
    }
}
