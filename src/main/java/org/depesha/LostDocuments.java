package org.depesha;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;

/** Refuses to publish an edition that has lost all its documents: its folder was renamed, say, or not checked out. */
final class LostDocuments {

    private static final String CONTENT = "content/documents";

    private LostDocuments() {}

    /** Reports an edition without any document, where its site has some. */
    static void check(Path folder, Problems problems) {
        Predicate<Path> read = file -> file.getFileName().toString().matches("[^.].*\\.(?:md|xml)")
                && !problems.passedOver().contains(CONTENT + "/" + file.getFileName());
        if (has(folder.resolve("site/documents"), Files::isDirectory) && !has(folder.resolve(CONTENT), read)) {
            problems.report(
                    Code.NO_DOCUMENTS,
                    Place.of(CONTENT),
                    "There is no document in `" + CONTENT + "`, but `site/documents` has some.");
        }
    }

    private static boolean has(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + folder + "`: " + Refusal.of(e), e);
        }
    }
}
