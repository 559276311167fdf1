package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of an edition is what a build would write. */
class EditionPreviewTest {

    private static final String LETTER = "content/documents/1951-01-29-mao-zedong-to-stalin.md";
    private static final String PAGE = "documents/1951-01-29-mao-zedong-to-stalin/index.html";

    @TempDir
    private Path folder;

    private EditionPreview preview;

    @BeforeEach
    void lay() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.copy(file, folder.resolve(file));
            }
        }
        preview = new EditionPreview(folder, false);
        preview.refresh();
    }

    private Map<String, byte[]> built() {
        return EditionFixture.build(folder).site();
    }

    private void replace(String words, String others) throws IOException {
        Path letter = folder.resolve(LETTER);
        String text = Files.readString(letter);
        assertThat(text).contains(words);
        Files.writeString(letter, text.replace(words, others));
    }

    private void assertShows(String path, Map<String, byte[]> site) {
        assertThat(preview.file(path))
                .as(path)
                .get()
                .satisfies(file -> assertThat(new String(file)).as(path).isEqualTo(new String(site.get(path))));
    }

    @Test
    void everyFileIsThatOfABuild() {
        Map<String, byte[]> site = built();
        site.keySet().stream().filter(path -> !path.equals(".depesha")).forEach(path -> assertShows(path, site));
        assertThat(preview.file("nothing/index.html")).isEmpty();
    }

    @Test
    void aDocumentThatIsGlancedAtIsThatOfABuild() throws IOException {
        replace("divisions", "divisions of [Stalin](person:stalin)");
        assertThat(preview.glance(Set.of(LETTER))).isTrue();
        assertThat(preview.isFresh()).isFalse();
        Map<String, byte[]> site = built();
        assertShows(PAGE, site);
        assertShows("persons/stalin/index.html", site);
        preview.refresh();
        assertThat(preview.isFresh()).isTrue();
        site.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> assertShows(path, site));
    }

    @Test
    void aGlanceFindsAndForgetsTheProblemsOfItsDocument() throws IOException {
        List<Problem> before = preview.problems();
        replace("divisions", "divisions of [Stalin](person:nobody)");
        preview.glance(Set.of(LETTER));
        assertThat(preview.problems())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.place().file())
                .containsOnly(LETTER);
        replace("divisions of [Stalin](person:nobody)", "divisions");
        preview.glance(Set.of(LETTER));
        assertThat(preview.problems()).isEqualTo(before);
    }

    @Test
    void nothingButDocumentsIsGlancedAt() {
        assertThat(preview.glance(Set.of("content/edition.yml"))).isFalse();
        assertThat(preview.glance(Set.of("content/documents/new.md"))).isFalse();
        assertThat(preview.glance(Set.of())).isFalse();
        assertThat(preview.isFresh()).isTrue();
    }
}
