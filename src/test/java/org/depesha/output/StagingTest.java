package org.depesha.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path edition;

    private Path site;
    private final Problems problems = new Problems();

    @BeforeEach
    void nameSite() {
        site = edition.resolve("site");
    }

    @Test
    void writesASiteWhereThereIsNone() throws IOException {
        assertThat(build(Map.of("index.html", "one", "documents/a/index.html", "two")))
                .isTrue();

        assertThat(tree())
                .containsOnlyKeys(".depesha", "index.html", "documents/a/index.html")
                .containsEntry("index.html", "one");
        assertThat(neighbours()).containsExactly(".site-lock", "site");
    }

    @Test
    void writesIntoAnEmptyFolder() throws IOException {
        Files.createDirectory(site);

        assertThat(build(Map.of("index.html", "one"))).isTrue();
        assertThat(tree()).containsKey("index.html");
    }

    @Test
    void aSiteMayBeReadByAWebServer() throws IOException {
        assumeTrue(Files.getFileStore(edition).supportsFileAttributeView("posix"));
        build(Map.of("a/index.html", "one"));

        assertThat(Files.getPosixFilePermissions(site))
                .isEqualTo(Files.getPosixFilePermissions(Files.createDirectory(edition.resolve("x"))));
    }

    @Test
    void whatDidNotChangeKeepsItsTimeStampAndWhatIsGoneGoes() throws IOException {
        String large = "0123456789".repeat(100_000);
        build(Map.of(
                "same",
                "1",
                "changed",
                "2",
                "sameSize",
                "3",
                "stale",
                "4",
                "old/stale",
                "5",
                "large",
                large,
                "grown",
                large));
        age();

        assertThat(buildByStreams(Map.of(
                        "same",
                        "1",
                        "changed",
                        "22",
                        "sameSize",
                        "x",
                        "new/file",
                        "6",
                        "large",
                        large,
                        "grown",
                        large + "!")))
                .isTrue();

        assertThat(tree()).containsOnlyKeys(".depesha", "same", "changed", "sameSize", "new/file", "large", "grown");
        assertThat(tree())
                .containsEntry("changed", "22")
                .containsEntry("sameSize", "x")
                .containsEntry("grown", large + "!");
        assertThat(List.of(stamp("same"), stamp("large"), stamp(".depesha"))).containsOnly(LONG_AGO);
        assertThat(List.of(stamp("changed"), stamp("sameSize"), stamp("grown"))).doesNotContain(LONG_AGO);
        assertThat(Files.exists(site.resolve("old"))).isFalse();
    }

    @Test
    void aSiteThatDidNotChangeIsNotTouched() throws IOException {
        build(Map.of("index.html", "one", "a/index.html", "two"));
        Object key = fileKey(site);

        assertThat(build(Map.of("index.html", "one", "a/index.html", "two"))).isFalse();

        assertThat(fileKey(site)).isEqualTo(key);
        assertThat(neighbours()).containsExactly(".site-lock", "site");
    }

    @Test
    void anEmptyFolderInTheOldSiteGoes() throws IOException {
        build(Map.of("index.html", "one"));
        Files.createDirectory(site.resolve("empty"));

        assertThat(build(Map.of("index.html", "one"))).isTrue();
        assertThat(site.resolve("empty")).doesNotExist();
    }

    @Test
    void aBuildThatFailsLeavesTheOldSite() throws IOException {
        build(Map.of("index.html", "old"));

        assertThatThrownBy(() -> {
                    try (Staging staging = Staging.beside(site, problems)) {
                        staging.write("index.html", "new");
                        throw new IllegalStateException("a fault");
                    }
                })
                .hasMessage("a fault");

        assertThat(tree()).containsEntry("index.html", "old");
        assertThat(neighbours()).containsExactly(".site-lock", "site");
    }

    @Test
    void aSiteOfWhichAFileCouldNotBeWrittenIsNotPublished() {
        try (Staging staging = Staging.beside(site, problems)) {
            assertThatThrownBy(() -> staging.write("large", out -> {
                        out.write(new byte[1_000_000]);
                        throw new IOException("no space left");
                    }))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("`large`")
                    .hasMessageContaining("no space left");
            assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void aSiteMovedAsideByABuildThatWasKilledIsPutBack() throws IOException {
        build(Map.of("index.html", "old"));
        Files.move(site, edition.resolve(".site-old-0123456789abcdef"));
        Files.createDirectories(edition.resolve(".site-new-0123456789abcdef/documents"));

        Staging.beside(site, problems).close();

        assertThat(tree()).containsEntry("index.html", "old");
        assertThat(neighbours()).containsExactly(".site-lock", "site");
    }

    @Test
    void whatABuildLeftThatWasKilledAfterTheSwapIsRemoved() throws IOException {
        build(Map.of("index.html", "new"));
        Files.createDirectories(edition.resolve(".site-old-0123456789abcdef/documents"));
        Files.writeString(edition.resolve(".site-old-0123456789abcdef/documents/x"), "old");
        Files.createDirectories(edition.resolve(".site-gone-0123456789abcdef/half"));
        Files.createDirectories(edition.resolve(".site-new-mine"));

        Staging.beside(site, problems).close();

        assertThat(tree()).containsEntry("index.html", "new");
        assertThat(neighbours()).containsExactly(".site-lock", ".site-new-mine", "site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/x",
                "../x",
                "a/../../x",
                "a//x",
                "./x",
                "a/.",
                "a/",
                "a\\..\\x",
                "C:x",
                "a\u0000",
                "a\nb",
                ".git/config",
                ".depesha",
                "a/.x",
                "nul.",
                "x ",
                "a?b"
            })
    void refusesAPathThatLeavesTheSite(String path) throws IOException {
        try (Staging staging = Staging.beside(site, problems)) {
            assertThatThrownBy(() -> staging.write(path, "x")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Staging.nowhere().write(path, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(neighbours()).containsExactly(".site-lock");
    }

    @Test
    void twoFilesOfOnePathAreAFault() {
        try (Staging staging = Staging.beside(site, problems)) {
            staging.write("index.html", "one");
            assertThatThrownBy(() -> staging.write("index.html", "two"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("index.html");
        }
    }

    @Test
    void twoUnchangedFilesOfOnePathAreAFault() throws IOException {
        build(Map.of("index.html", "one"));
        try (Staging staging = Staging.beside(site, problems)) {
            staging.write("index.html", "one");
            assertThatThrownBy(() -> staging.write("index.html", "one")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void linksInTheOldSiteAreNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(edition.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.html"), "precious");
        Files.writeString(elsewhere.resolve("b.html"), "two");
        build(Map.of("index.html", "one"));
        Files.createSymbolicLink(site.resolve("folder"), elsewhere);
        Files.createSymbolicLink(site.resolve("b.html"), elsewhere.resolve("b.html"));

        build(Map.of("index.html", "one", "folder/a.html", "precious", "b.html", "two", "folder/c.html", "new"));

        assertThat(Files.isSymbolicLink(site.resolve("folder"))).isFalse();
        assertThat(Files.isSymbolicLink(site.resolve("b.html"))).isFalse();
        assertThat(fileKey(site.resolve("folder/a.html"))).isNotEqualTo(fileKey(elsewhere.resolve("a.html")));
        assertThat(elsewhere).isDirectoryContaining("glob:**/a.html").isDirectoryNotContaining("glob:**/c.html");
        assertThat(elsewhere.resolve("b.html")).hasContent("two");
    }

    @Test
    void refusesAFolderThatItDidNotMake() throws IOException {
        Files.createDirectory(site);
        Files.writeString(site.resolve("thesis.txt"), "ten years of work");

        assertThat(build(Map.of("index.html", "one"))).isFalse();

        assertThat(codes()).containsExactly(Code.SITE_NOT_OURS);
        assertThat(site.resolve("thesis.txt")).hasContent("ten years of work");
        assertThat(neighbours()).containsExactly(".site-lock", "site");
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", ".well-known", ".htpasswd"})
    void refusesASiteThatHoldsSomebodysDotFile(String name) throws IOException {
        build(Map.of("index.html", "one"));
        Files.writeString(site.resolve(name), "mine");

        assertThat(build(Map.of("index.html", "two"))).isFalse();

        assertThat(problems.sorted())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains(name);
        assertThat(site.resolve(name)).hasContent("mine");
    }

    @Test
    void makesTheDotFilesOfHostsAndReplacesThem() throws IOException {
        build(Map.of("index.html", "one", ".htaccess", "one", ".nojekyll", ""));

        assertThat(build(Map.of("index.html", "one", ".htaccess", "two"))).isTrue();

        assertThat(tree()).containsEntry(".htaccess", "two").doesNotContainKey(".nojekyll");
    }

    @Test
    void refusesASiteThatIsALinkOrAFile() throws IOException {
        Files.createSymbolicLink(site, Files.createDirectory(edition.resolve("elsewhere")));
        build(Map.of("index.html", "one"));
        Files.delete(site);
        Files.writeString(site, "a file");
        build(Map.of("index.html", "one"));

        assertThat(codes()).containsOnly(Code.SITE_NOT_OURS);
        assertThat(site).hasContent("a file");
        assertThat(edition.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void refusesASecondBuildWhileOneIsAtWork() throws IOException {
        try (Staging first = Staging.beside(site, problems)) {
            first.write("index.html", "first");
            assertThat(build(Map.of("index.html", "second"))).isFalse();
            assertThat(codes()).containsExactly(Code.SITE_BUSY);
            first.publish();
        }
        assertThat(tree()).containsEntry("index.html", "first");
        assertThat(build(Map.of("index.html", "third"))).isTrue();
    }

    @Test
    void refusesABuildWhileAnotherProcessIsAtWork() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyProgram.class.getName(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("writing");
            assertThat(build(Map.of("index.html", "second"))).isFalse();
            assertThat(codes()).containsExactly(Code.SITE_BUSY);
            assertThat(neighbours()).hasSize(2).anyMatch(name -> name.startsWith(".site-new-"));
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(build(Map.of("index.html", "second"))).isTrue();
        assertThat(neighbours()).containsExactly(".site-lock", "site");
    }

    /** A build that goes on until it is killed. */
    static final class BusyProgram {

        private BusyProgram() {}

        public static void main(String[] args) throws InterruptedException {
            Staging staging = Staging.beside(Path.of(args[0]), new Problems());
            staging.write("index.html", "first");
            System.out.println("writing");
            Thread.sleep(60_000);
            staging.close();
        }
    }

    @Test
    void manyThreadsMayWrite() throws IOException {
        try (Staging staging = Staging.beside(site, problems)) {
            IntStream.range(0, 2_000)
                    .parallel()
                    .forEach(i -> staging.write("documents/" + i % 100 + "/" + i, "text " + i));
            staging.publish();
        }
        assertThat(tree()).hasSize(2_001).containsEntry("documents/7/1207", "text 1207");
    }

    @Test
    void aCheckWritesNothing() throws IOException {
        boolean[] made = new boolean[1];
        try (Staging staging = Staging.nowhere()) {
            staging.write("index.html", "one");
            staging.write("data.json", out -> made[0] = true);
            assertThat(staging.publish()).isFalse();
        }
        assertThat(made[0]).isTrue();
        assertThat(neighbours()).isEmpty();
    }

    private boolean build(Map<String, String> files) {
        try (Staging staging = Staging.beside(site, problems)) {
            files.forEach(staging::write);
            return staging.publish();
        }
    }

    private boolean buildByStreams(Map<String, String> files) {
        try (Staging staging = Staging.beside(site, problems)) {
            files.forEach((path, text) -> staging.write(path, out -> out.write(text.getBytes())));
            return staging.publish();
        }
    }

    private List<Code> codes() {
        return problems.sorted().stream().map(Problem::code).toList();
    }

    private void age() throws IOException {
        for (String path : tree().keySet()) {
            Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
        }
    }

    private FileTime stamp(String path) throws IOException {
        return Files.getLastModifiedTime(site.resolve(path));
    }

    private static Object fileKey(Path path) throws IOException {
        return Files.readAttributes(path, java.nio.file.attribute.BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    private List<String> neighbours() throws IOException {
        try (Stream<Path> entries = Files.list(edition)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return found;
    }
}
