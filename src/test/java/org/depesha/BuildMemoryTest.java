package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of what was built already does nothing, and is never taken for one by mistake. */
class BuildMemoryTest {

    private static final String FILES = """
            -- content/edition.yml
            title: The Example Letters
            base: https://example.org/letters/
            editors: [Ada Example]
            version: "1.0"
            date: 2026-11-22
            -- content/registers/persons.yml
            ann: {name: Ann Lee}
            ben: {name: Ben Moor}
            -- content/documents/a.md
            ---
            title: A
            from: ann
            to: ben
            sent: {date: 1901-01-02}
            ---
            Dear [Ben](person:ben), a first letter.
            -- content/documents/b.md
            ---
            title: B
            from: ben
            to: ann
            sent: {date: 1901-01-05}
            ---
            Your letter of January 2 has come.
            -- templates/assets/own.css
            p { color: black }
            """;

    @TempDir
    private Path folder;

    private final List<String> stages = new ArrayList<>();
    private List<Problem> problems = List.of();

    @BeforeEach
    void lay() {
        EditionFixture.parse(FILES).forEach((path, text) -> EditionFixture.write(folder, path, text));
    }

    private BuildResult build(boolean fresh) {
        return build("", fresh);
    }

    private BuildResult build(String base, boolean fresh) {
        stages.clear();
        Problems found = new Problems();
        BuildResult result = BuildMode.BUILD.run(new BuildOrder(folder, base, fresh), found, stages::add);
        problems = found.sorted();
        return result;
    }

    private boolean hasBuilt() {
        return !stages.isEmpty();
    }

    @Test
    void nothingChangedIsNothingDone() {
        BuildResult first = build(false);
        List<Problem> warnings = problems;
        BuildResult second = build(false);
        assertThat(hasBuilt()).isFalse();
        assertThat(second).isEqualTo(new BuildResult(first.documents(), first.pages(), first.extent(), false));
        assertThat(problems).isEqualTo(warnings).isNotEmpty();
    }

    @Test
    void freshBuildsAllTheSame() {
        build(false);
        assertThat(build(true).written()).isFalse();
        assertThat(hasBuilt()).isTrue();
    }

    @Test
    void aFileThatWasOnlyTouchedChangesNothing() throws IOException {
        build(false);
        Path letter = folder.resolve("content/documents/a.md");
        Files.setLastModifiedTime(letter, FileTime.fromMillis(86_400_000));
        build(false);
        assertThat(hasBuilt()).isFalse();
    }

    @Test
    void anotherBaseIsAnotherSite() {
        build(false);
        assertThat(build("https://letters.example.net/", false).written()).isTrue();
        assertThat(build(false).written()).isTrue();
    }

    @Test
    void anEditOfTheSiteByHandIsUndone() throws IOException {
        build(false);
        Map<String, byte[]> site = EditionFixture.contents(folder.resolve("site"));
        Path page = folder.resolve("site/documents/a/index.html");
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, Files.readString(page).replace("first", "other"));
        Files.setLastModifiedTime(page, time);
        build(false);
        assertSame(site);
        Files.delete(folder.resolve("site/documents/b/index.html"));
        build(false);
        assertSame(site);
        Files.createDirectory(folder.resolve("site/empty"));
        build(false);
        assertThat(folder.resolve("site/empty")).doesNotExist();
    }

    @Test
    void whatAKilledBuildLeftIsCleanedUp() throws IOException {
        build(false);
        Path left = Files.createDirectory(folder.resolve(".site-new-0123456789abcdef"));
        build(false);
        assertThat(left).doesNotExist();
    }

    @Test
    void aBrokenMemoryIsThrownAway() throws IOException {
        build(false);
        Path file = folder.resolve(".depesha/last-build");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i += 7) {
            byte[] broken = whole.clone();
            broken[i] ^= 1;
            Files.write(file, broken);
            assertThat(new org.depesha.output.KeptFile(folder, "last-build").read())
                    .isEmpty();
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        build(false);
        assertThat(hasBuilt()).isTrue();
        build(false);
        assertThat(hasBuilt()).isFalse();
    }

    @Test
    void whereNothingCanBeRememberedItBuilds() throws IOException {
        Files.writeString(folder.resolve(".depesha"), "a file in its place");
        assertThat(build(false).written()).isTrue();
        build(false);
        assertThat(hasBuilt()).isTrue();
        assertThat(folder.resolve(".depesha")).hasContent("a file in its place");
    }

    @Test
    void anEditionWithErrorsIsNotRemembered() throws IOException {
        build(false);
        Files.writeString(folder.resolve("content/registers/persons.yml"), "ann: {nam: Ann Lee}\n");
        build(false);
        assertThat(problems).anyMatch(Problem::isError);
        build(false);
        assertThat(problems).anyMatch(Problem::isError);
    }

    /** One edit: a file and what becomes of its text; null deletes it. */
    private record Edit(String path, String text) {}

    private static Edit edit(Random random) {
        int n = random.nextInt(6);
        List<Edit> edits = List.of(
                new Edit(
                        "content/documents/" + (random.nextBoolean() ? "a" : "c") + ".md",
                        "---\ntitle: T\nfrom: ann\nto: ben\nsent: {date: 1901-01-0" + (n + 1) + "}\n---\nWords " + n
                                + ".\n"),
                new Edit("content/documents/c.md", null),
                new Edit("content/registers/persons.yml", "ann: {name: Ann Lee}\nben: {name: Ben Moor" + n + "}\n"),
                new Edit("content/edition.yml", EditionFixture.SETTINGS.replace("Example Letters", "Letters " + n)),
                new Edit("templates/404.ftlh", n < 3 ? null : "<!DOCTYPE html><title>None " + n + "</title>"),
                new Edit("templates/assets/own.css", "p { margin: " + n + "px }\n"),
                new Edit("site/documents/a/index.html", n < 3 ? null : "By hand " + n),
                new Edit("site/index.html", "By hand " + n),
                new Edit("site/extra.html", "By hand"));
        return edits.get(random.nextInt(edits.size()));
    }

    @Test
    void afterAnyEditsTheSiteIsThatOfABuildFromNothing() throws IOException {
        Random random = new Random(15);
        int idle = 0;
        for (int round = 0; round < 40; round++) {
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                Edit edit = edit(random);
                if (edit.text() == null) {
                    Files.deleteIfExists(folder.resolve(edit.path()));
                } else {
                    EditionFixture.write(folder, edit.path(), edit.text());
                }
            }
            build(false);
            idle += hasBuilt() ? 0 : 1;
            List<Problem> reported = problems;
            Map<String, byte[]> site = EditionFixture.contents(folder.resolve("site"));
            build(true);
            assertThat(problems).isEqualTo(reported);
            assertSame(site);
        }
        assertThat(idle).as("rounds that changed nothing").isPositive();
    }

    private void assertSame(Map<String, byte[]> expected) {
        Map<String, byte[]> site = EditionFixture.contents(folder.resolve("site"));
        assertThat(site.keySet()).isEqualTo(expected.keySet());
        site.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
    }
}
