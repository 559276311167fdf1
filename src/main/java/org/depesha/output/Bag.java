package org.depesha.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.depesha.problem.Refusal;

/**
 * A BagIt bag (RFC 8493): files with the digests by which anybody can see, at any time, that none is changed and none
 * is missing. The same files and the same words about them give the same bag.
 */
public final class Bag {

    private static final String PAYLOAD = "data/";
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final List<BagFile> files;

    private Bag(List<BagFile> files) {
        this.files = files;
    }

    /**
     * Makes a bag of files.
     *
     * @param payload the files by their paths below {@code data/}, with {@code /} between the parts
     * @param info what {@code bag-info.txt} says, label by label; empty values are left out
     */
    public static Bag of(Map<String, Path> payload, Map<String, String> info) {
        List<BagFile> held = payload.entrySet().parallelStream()
                .map(entry -> file(entry.getKey(), entry.getValue()))
                .toList();
        List<BagFile> tags = new ArrayList<>();
        tags.add(tag("bag-info.txt", info(info, held)));
        tags.add(tag("bagit.txt", DECLARATION));
        tags.add(tag("manifest-sha256.txt", manifest(held, BagFile::sha256)));
        tags.add(tag("manifest-sha512.txt", manifest(held, BagFile::sha512)));
        List<BagFile> all = new ArrayList<>(tags);
        all.add(tag("tagmanifest-sha256.txt", manifest(tags, BagFile::sha256)));
        all.add(tag("tagmanifest-sha512.txt", manifest(tags, BagFile::sha512)));
        all.addAll(held);
        return new Bag(List.copyOf(all));
    }

    private static BagFile file(String path, Path file) {
        try {
            return BagFile.of(PAYLOAD + path, () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + file + "`: " + Refusal.of(e), e);
        }
    }

    private static BagFile tag(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return BagFile.of(path, () -> new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes can't fail to be read", e);
        }
    }

    /**
     * A line for each file: its digest, two spaces, its path (RFC 8493, 2.1.3). No path here holds what would have to
     * be escaped.
     */
    private static String manifest(List<BagFile> files, Function<BagFile, String> digest) {
        StringBuilder lines = new StringBuilder();
        for (BagFile file : files) {
            lines.append(digest.apply(file)).append("  ").append(file.path()).append('\n');
        }
        return lines.toString();
    }

    private static String info(Map<String, String> info, List<BagFile> payload) {
        StringBuilder lines = new StringBuilder();
        info.forEach((label, value) -> {
            if (!value.isBlank()) {
                lines.append(label)
                        .append(": ")
                        .append(value.strip().replaceAll("\\s+", " "))
                        .append('\n');
            }
        });
        long bytes = payload.stream().mapToLong(BagFile::size).sum();
        return lines.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(payload.size())
                .append('\n')
                .toString();
    }

    /** All files of the bag, the tag files first. */
    List<BagFile> files() {
        return files;
    }

    /** Opens the content of a file. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }
}
