package org.depesha.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** Lists the files of a folder below {@code content/} in order of their names, whatever order the disk has them in. */
final class ContentFolder {

    /** Endings of files that an import makes documents of. */
    private static final Set<String> TRANSCRIPTS = Set.of("docx", "txt", "html", "htm");

    private ContentFolder() {}

    /**
     * A file found.
     *
     * @param path below the edition's folder, with {@code /} between its parts
     * @param id its name without the ending
     * @param ending without the dot
     */
    record Found(String path, String id, String ending) {}

    /** The files with one of these endings; any other but dot-files and an editor's back-ups is a problem. */
    static List<Found> list(Path folder, String name, Set<String> endings, Problems problems) {
        Path directory = folder.resolve("content").resolve(name);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> found(name, file.getFileName().toString()))
                    .filter(file -> !file.id().startsWith(".") && !file.path().endsWith("~"))
                    .sorted((a, b) -> a.path().compareTo(b.path()))
                    .filter(file -> isWanted(file, endings, problems))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reports whatever stands in a folder that takes only files and folders of these names, and files of these endings.
     */
    static void reportStrays(Path folder, String name, Set<String> known, Set<String> endings, Problems problems) {
        String path = name.isEmpty() ? "content" : "content/" + name;
        if (!Files.isDirectory(folder.resolve(path))) {
            return;
        }
        try (Stream<Path> files = Files.list(folder.resolve(path))) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> !endings.contains(file.substring(file.lastIndexOf('.') + 1)))
                    .filter(file -> !known.contains(file) && !file.startsWith(".") && !file.endsWith("~"))
                    .forEach(file -> problems.report(
                            Code.STRAY_FILE,
                            Place.of(path + "/" + file),
                            "`" + path + "/" + file + "` is not read.",
                            DidYouMean.orElse(
                                    file,
                                    known,
                                    "This folder takes "
                                            + (endings.isEmpty() ? "" : "." + String.join(", .", endings) + " files, ")
                                            + String.join(
                                                    ", ",
                                                    known.stream().sorted().toList()) + ".")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file by its path below the edition's folder. */
    static Found found(String path) {
        int slash = path.lastIndexOf('/');
        return found(path.substring("content/".length(), slash), path.substring(slash + 1));
    }

    private static Found found(String folder, String file) {
        int dot = file.lastIndexOf('.');
        String path = "content/" + folder + "/" + file;
        return dot <= 0 ? new Found(path, file, "") : new Found(path, file.substring(0, dot), file.substring(dot + 1));
    }

    private static boolean isWanted(Found file, Set<String> endings, Problems problems) {
        boolean wanted = endings.contains(file.ending());
        if (!wanted) {
            boolean transcript = endings.contains("xml") && TRANSCRIPTS.contains(file.ending());
            problems.report(
                    Code.STRAY_FILE,
                    Place.of(file.path()),
                    "`" + file.path() + "` is not read: files here end in ."
                            + String.join(" or .", endings.stream().sorted().toList()) + ".",
                    transcript
                            ? "Move it out of `content/`, and make a document of it with `depesha import`."
                            : Code.STRAY_FILE.nextStep());
        }
        return wanted;
    }
}
