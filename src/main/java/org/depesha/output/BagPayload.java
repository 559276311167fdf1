package org.depesha.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;

/** Gathers what of an edition goes into a bag: its site with all files, and its sources but for hidden files. */
public final class BagPayload {

    private static final String SITE = "site";

    /** What can't stand in a file's name everywhere; of {@code %} in a manifest, programs think differently. */
    private static final Pattern NOWHERE = Pattern.compile("[\\p{Cntrl}\\\\:*?\"<>|%]");

    private BagPayload() {}

    /**
     * The files by their paths below the edition's folder. One whose name could not be unpacked on every system is a
     * problem, and so is a link that leads out of the edition.
     */
    public static Map<String, Path> of(Path folder, Problems problems) {
        Map<String, Path> files = new TreeMap<>();
        for (String part : new String[] {SITE, "content", "templates"}) {
            if (Files.isDirectory(folder.resolve(part))) {
                gather(folder, part, files, problems);
            }
        }
        return files;
    }

    private static void gather(Path folder, String part, Map<String, Path> files, Problems problems) {
        try (Stream<Path> all = Files.walk(folder.resolve(part), FileVisitOption.FOLLOW_LINKS)) {
            Path root = folder.toRealPath();
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (!part.equals(SITE) && (path.startsWith(".") || path.contains("/."))) {
                    continue;
                }
                if (!file.toRealPath().startsWith(root)) {
                    problems.report(
                            Code.UNREADABLE_FILE,
                            Place.of(path),
                            "`" + path + "` is a link to something outside the edition.",
                            "Put the file itself there.");
                } else if (NOWHERE.matcher(path).find()) {
                    problems.report(
                            Code.UNREADABLE_FILE,
                            Place.of(path),
                            "`" + path + "` can't be unpacked and verified on every system.",
                            "Give it a simpler name.");
                } else {
                    files.put(path, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + folder.resolve(part) + "`: " + Refusal.of(e), e);
        }
    }
}
