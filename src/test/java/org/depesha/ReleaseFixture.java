package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;

/**
 * The bench for releases: a small edition in a folder of its own, which is released, changed, built, and released
 * again.
 */
final class ReleaseFixture {

    private final Path folder;

    private ReleaseFixture(Path folder) {
        this.folder = folder;
    }

    /** Does something with an edition that a text holds, in a folder that is gone afterwards. */
    static void with(String files, Consumer<ReleaseFixture> work) {
        EditionFixture.inNewFolder(folder -> {
            ReleaseFixture fixture = new ReleaseFixture(folder);
            fixture.version("1.0", "2026-11-22");
            EditionFixture.parse(files).forEach(fixture::put);
            work.accept(fixture);
            return null;
        });
    }

    Path folder() {
        return folder;
    }

    /** Gives the edition a version and a date, and these lines besides. */
    ReleaseFixture version(String version, String date, String... more) {
        return put(
                "content/edition.yml",
                "title: The Example Letters\nbase: https://example.org/letters/\neditors: [Ada Example]\nversion: \""
                        + version + "\"\ndate: " + date + "\nreferences: {find: false}\n" + String.join("\n", more)
                        + "\n");
    }

    ReleaseFixture put(String path, String text) {
        EditionFixture.write(folder, path, text);
        return this;
    }

    /** Writes a document of these paragraphs. */
    ReleaseFixture document(String id, String... paragraphs) {
        return put(
                "content/documents/" + id + ".md",
                "---\ntitle: Letter " + id + "\n---\n\n" + String.join("\n\n", paragraphs) + "\n");
    }

    ReleaseFixture remove(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Releases, which must succeed. */
    ReleaseFixture release(String version) {
        assertThat(tryRelease(version)).isEmpty();
        return this;
    }

    /** Releases the next version, of the day after. */
    ReleaseFixture releaseNext(String... more) {
        return version("1.1", "2027-01-10", more).release("1.1");
    }

    /** The errors of a release, as {@code code: what}. */
    List<String> tryRelease(String version) {
        Problems problems = new Problems();
        EditionRelease.run(folder, version, new Publication("", true), problems, what -> {});
        return problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code().id() + ": " + problem.what() + " " + problem.nextStep())
                .toList();
    }

    EditionFixture build() {
        return EditionFixture.build(folder);
    }

    /** The errors of a build, as {@code code: what}, with the next step. */
    List<String> errors() {
        Problems problems = new Problems();
        EditionBuild.run(folder, BuildMode.CHECK, problems, what -> {});
        return problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code().id() + ": " + problem.what() + " " + problem.nextStep())
                .toList();
    }

    String lock() {
        return read("content/addresses.lock");
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Map<String, byte[]> content() {
        return EditionFixture.contents(folder.resolve("content"));
    }
}
