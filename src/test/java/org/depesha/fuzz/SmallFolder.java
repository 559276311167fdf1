package org.depesha.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of a small edition. */
final class SmallFolder {

    private static final Map<String, String> FILES = Map.of(
            "content/edition.yml",
            "title: A\nbase: https://letters.uni-kell.de/\nversion: \"1.0\"\ndate: 2026-11-22\ncite: {styles: [apa]}\n",
            "content/registers/persons.yml",
            "ada: {name: Ada Berg, forms: [Ada]}\n",
            "content/documents/b.md",
            "---\ntitle: B\nfrom: ada\nsent: 1951-06-04\n---\n\nYour letter of 4 June 1951.\n");

    private SmallFolder() {}

    /** A new folder; it goes when the program ends. */
    static Path laid() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return laid(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the edition in a folder, and removes all else of it. */
    static Path laid(Path folder) {
        if (Files.exists(folder.resolve("content")) || Files.exists(folder.resolve("in"))) {
            remove(folder);
        }
        FILES.forEach((path, text) -> write(folder, path, text, new byte[0], ""));
        return folder;
    }

    static void write(Path folder, String path, String head, byte[] input, String tail) {
        Path file = folder.resolve(path);
        byte[] before = head.getBytes(StandardCharsets.UTF_8);
        byte[] after = tail.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + input.length + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(input, 0, all, before.length, input.length);
        System.arraycopy(after, 0, all, before.length + input.length, after.length);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files in a folder. */
    static List<String> names(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of every file below a place, but for those whose path is left out. */
    static String texts(Path folder, String place, String without) {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> all = Files.walk(folder.resolve(place))) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                if (!path.toString().contains(without)) {
                    text.append(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
