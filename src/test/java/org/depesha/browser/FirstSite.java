package org.depesha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.BuildMode;
import org.depesha.EditionBuild;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;

/** The site of the edition in this repository, built anew. */
final class FirstSite {

    private FirstSite() {}

    static void writeTo(Path site) throws IOException {
        Path edition = site.resolveSibling("edition");
        copy(Path.of("content"), edition.resolve("content"));
        Problems problems = new Problems();
        EditionBuild.run(edition, BuildMode.BUILD, problems, what -> {});
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.PLACEHOLDER_BASE);
        Files.move(edition.resolve("site"), site);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : List.copyOf(all.filter(Files::isRegularFile).toList())) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }
}
