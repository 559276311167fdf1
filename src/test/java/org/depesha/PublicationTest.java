package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesha.BuildResult.Extent;
import org.depesha.cli.Depesha;
import org.depesha.config.Host;
import org.depesha.output.WrittenFile;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said and refused before strangers see an edition. */
class PublicationTest {

    private static final String OPEN = """
      title: Letters
      base: https://letters.example.org/
      editors: [Depesha]
      publisher: Your Institution
      version: "1.0"
      date: 2026-11-22
      """;

    private static final String SETTLED = """
      title: Letters
      base: https://letters.uni-kell.de/
      editors: [Ada Berg]
      publisher: Kell University Press
      version: "1.0"
      date: 2026-11-22
      licence: {name: CC BY 4.0, address: "https://creativecommons.org/licenses/by/4.0/"}
      """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeLetter() {
        EditionFixture.write(folder, "content/documents/a.md", "---\ntitle: A\n---\n\nWords.\n");
    }

    private int run(String settings, String... args) {
        EditionFixture.write(folder, "content/edition.yml", settings);
        return Depesha.run(args, new PrintWriter(out), new PrintWriter(err));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/letters/",
                "http://localhost:8080/",
                "http://127.0.0.1/",
                "https://letters.test/"
            })
    void aPlaceholderIsToldAtEachBuild(String base) {
        String settings = SETTLED.replace("https://letters.uni-kell.de/", base);
        assertThat(run(settings, "build", folder.toString())).isZero();
        assertThat(err.toString()).contains("warning[placeholder-base]", base, "lead nowhere", "--base");
    }

    @Test
    void anAddressOfOnesOwnIsNot() {
        assertThat(run(SETTLED, "build", folder.toString())).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).containsPattern("site/ \\(\\d+ files, \\d+ kB\\)");
    }

    @Test
    void theAddressCanBeGivenAtBuildTime() throws Exception {
        assertThat(run(OPEN, "build", "--base", "https://letters.uni-kell.de/x", folder.toString()))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/documents/a/index.html")))
                .contains("<link rel=\"canonical\" href=\"https://letters.uni-kell.de/x/documents/a/\">");
        assertThat(run(OPEN, "build", "--base", "letters", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("--base: error[invalid-value]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"release 1.0 FOLDER", "archive --output FOLDER.zip FOLDER", "check --publish FOLDER"})
    void whatIsNotSettledIsRefusedWithAllReasons(String command) {
        EditionFixture.write(
                folder, "content/documents/b.md", "---\ntitle: B # check: made of what is known\n---\n\nWords.\n");
        String[] args = command.replace("FOLDER", folder.toString()).split(" ");
        assertThat(run(OPEN, args)).isEqualTo(1);
        assertThat(err.toString())
                .contains("`https://letters.example.org/` is a placeholder")
                .contains("`Depesha` is not the name of an editor")
                .contains("`Your Institution` is not the name of a publisher")
                .contains("No licence says")
                .contains("content/documents/b.md:2:1: error[not-publishable]: A line `# check:` is still open.")
                .contains("5 errors");
        assertThat(folder.resolve("content/addresses.lock")).doesNotExist();
        assertThat(folder.resolveSibling(folder.getFileName() + ".zip")).doesNotExist();
    }

    @Test
    void whatIsOnlyForShowIsReleasedAllTheSame() {
        assertThat(run(OPEN, "release", "--unpublished", "1.0", folder.toString()))
                .as(err.toString())
                .isZero();
        assertThat(folder.resolve("content/addresses.lock")).exists();
    }

    @Test
    void whatIsSettledIsReleased() {
        assertThat(run(SETTLED, "check", "--publish", folder.toString())).isZero();
        assertThat(run(SETTLED, "release", "1.0", folder.toString())).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFolderInThePlaceOfAVersionIsUnderstood() {
        assertThat(run(SETTLED, "release", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Name the version first: depesha release 1.0 " + folder);
    }

    @Test
    void aFolderThatIsNotThereIsToldAsSuch() {
        assertThat(run(SETTLED, "build", folder.resolve("lettres").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("There is no folder", "depesha init");
        assertThat(run(SETTLED, "check", "--in", folder.toString())).isZero();
        assertThat(run(SETTLED, "check", folder.resolve("content").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("Name the folder above it.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GITHUB_PAGES,1000,900000,-",
                "GITHUB_PAGES,1000,1200000,'The site has 1,200.0 MB, and GitHub Pages takes up to 1,000.0 MB.'",
                "CLOUDFLARE_PAGES,20001,10,"
                        + "'The site has 20,001 files, and Cloudflare Pages (free) takes up to 20,000.'",
                "GITLAB_PAGES,20001,10,-",
                "CLOUDFLARE_PAGES,1,30000,"
                        + "'The file `f0` has 30.0 MB, and Cloudflare Pages (free) takes files of up to 26.2 MB.'"
            })
    void aHostsLimitIsTold(Host host, int files, int kilobytes, String told) {
        List<WrittenFile> site = java.util.stream.IntStream.range(0, files)
                .mapToObj(i -> new WrittenFile("f" + i, kilobytes * 1000L / files, ""))
                .toList();
        Problems problems = new Problems();
        HostLimits.check(host, site, problems);
        assertThat(problems.sorted())
                .extracting(problem -> problem.what())
                .isEqualTo(told == null ? List.of() : List.of(told));
        assertThat(Extent.of(site).files()).isEqualTo(files);
    }
}
