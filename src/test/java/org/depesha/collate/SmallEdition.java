package org.depesha.collate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.model.Edition;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;

/** An edition of a few files in a folder of its own. */
public record SmallEdition(Path folder) {

    public SmallEdition {
        write(folder, "content/edition.yml", "title: Test\nbase: https://example.org/\n");
    }

    private static void write(Path folder, String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SmallEdition with(String path, String text) {
        write(folder, "content/" + path, text);
        return this;
    }

    public String read(String path) throws IOException {
        return Files.readString(folder.resolve("content").resolve(path));
    }

    /** The edition as it is read; nothing may be wrong with it. */
    public Edition edition() {
        Problems problems = new Problems();
        EditionSettings settings = SettingsReader.read(folder, problems).orElseThrow();
        Edition edition = EditionReader.read(folder, settings, problems);
        if (!problems.sorted().isEmpty()) {
            throw new AssertionError(problems.sorted().toString());
        }
        return edition;
    }

    /** What the collation of all documents finds: a line each. */
    List<String> collate() {
        Problems problems = new Problems();
        CollationCheck.run(folder, edition(), problems);
        return problems.sorted().stream().map(SmallEdition::line).toList();
    }

    public static String line(Problem problem) {
        return problem.place() + " " + problem.code().id() + ": " + problem.what();
    }
}
