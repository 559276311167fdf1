package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slip in one document does not keep the others from being shown, where the editor asks for that. */
class KeepGoingTest {

    private static final String SOUND = """
            ---
            title: %s
            ---
            See [it](message:%s).
            """;

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private BuildResult build(BuildMode mode) {
        EditionFixture.write(folder, "content/edition.yml", EditionFixture.SETTINGS);
        EditionFixture.write(folder, "content/documents/a.md", SOUND.formatted("A", "a2"));
        EditionFixture.write(folder, "content/documents/a2.md", SOUND.formatted("A2", "a"));
        EditionFixture.write(folder, "content/documents/b.xml", "<TEI><text>");
        EditionFixture.write(folder, "content/documents/c.md", SOUND.formatted("C", "b"));
        EditionFixture.write(folder, "content/documents/d.md", SOUND.formatted("D", "c"));
        return mode.run(new BuildOrder(folder, "", true), problems, progress -> {});
    }

    @Test
    void documentsWithErrorsAndWhatLeadsToThemAreLeftOut() {
        assertThat(build(BuildMode.KEEP_GOING).documents()).isEqualTo(2);
        assertThat(problems.passedOver())
                .containsExactly("content/documents/b.xml", "content/documents/c.md", "content/documents/d.md");
        assertThat(problems.sorted().stream().map(problem -> problem.code().id()))
                .contains("ill-formed-tei", "unknown-message");
        assertThat(folder.resolve("site/documents/a/index.html")).exists();
        assertThat(Files.exists(folder.resolve("site/documents/c"))).isFalse();
    }

    @Test
    void withoutBeingAskedNothingIsWritten() {
        build(BuildMode.BUILD);
        assertThat(problems.hasErrors()).isTrue();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void anErrorOfTheEditionItselfStopsItAllTheSame() {
        EditionFixture.write(folder, "content/pages/about.md", "No front matter.");
        build(BuildMode.KEEP_GOING);
        assertThat(problems.hasErrors()).isTrue();
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
