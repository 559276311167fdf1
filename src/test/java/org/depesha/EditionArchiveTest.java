package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.depesha.EditionArchive.Destination;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionArchiveTest {

    @TempDir
    private Path folder;

    private Path edition;
    private final Problems problems = new Problems();

    @BeforeEach
    void writeEdition() {
        edition = folder.resolve("letters");
        EditionFixture.write(edition, "content/edition.yml", """
        title: "Two Lettérs: 1901"
        base: https://example.org/letters/
        editors: [Ada Example]
        publisher: Example Press
        version: "1.0"
        date: 2026-11-22
        """);
        EditionFixture.write(edition, "content/documents/a.md", "---\ntitle: A\n---\n\nWords.\n");
        EditionFixture.write(edition, "content/transcripts/1 ä.txt", "Words.");
        EditionFixture.write(edition, "content/.git/config", "mine");
    }

    private boolean archive(String target, boolean replace) {
        return EditionArchive.write(
                edition,
                new Destination(folder.resolve(target), replace),
                new Publication("", true),
                problems,
                what -> {});
    }

    private List<String> codes() {
        return problems.sorted().stream()
                .map(problem -> problem.code().id() + " " + problem.place().file())
                .toList();
    }

    private static void verify(Path root) throws Exception {
        Bag bag = new BagReader().read(root);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(bag, false);
        }
        BagVerifier.quicklyVerify(bag);
    }

    @Test
    void theFolderIsAValidBag() throws Exception {
        assertThat(archive("bag", false)).as(codes().toString()).isTrue();
        verify(folder.resolve("bag"));
        assertThat(folder.resolve("bag/data/site/documents/a/index.html")).exists();
        assertThat(folder.resolve("bag/data/site/.depesha")).exists();
        assertThat(folder.resolve("bag/data/content/transcripts/1 ä.txt")).hasContent("Words.");
        assertThat(folder.resolve("bag/data/content/.git")).doesNotExist();
        assertThat(Files.readString(folder.resolve("bag/manifest-sha256.txt")))
                .contains("  data/content/transcripts/1 ä.txt\n");
    }

    @Test
    void itsSiteLeadsOnFromADiskAndItsManifestStillHolds() throws Exception {
        archive("bag", false);
        Map<String, byte[]> site = EditionFixture.contents(folder.resolve("bag/data/site"));
        String page = new String(site.get("documents/a/index.html"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("href=\"../../index.html\"", "href=\"../../about/how-to-cite/index.html\"")
                .contains("<link rel=\"canonical\" href=\"https://example.org/letters/documents/a/\">")
                .doesNotContainPattern("href=\"[^\":]*/\"");
        assertThat(new SiteCheck(site).brokenLinks()).isEmpty();
        String manifest = new String(site.get("ro-crate-metadata.json"), StandardCharsets.UTF_8);
        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(site.get("documents/a/index.html")));
        assertThat(manifest).contains("\"sha256\":\"" + digest + "\"");
        assertThat(edition.resolve("site")).doesNotExist();
    }

    @Test
    void aChangedFileIsFoundOut() throws Exception {
        archive("bag", false);
        Files.writeString(folder.resolve("bag/data/content/documents/a.md"), "---\ntitle: A\n---\n\nSwords\n");
        assertThatThrownBy(() -> verify(folder.resolve("bag"))).isInstanceOf(CorruptChecksumException.class);
    }

    @Test
    void itSaysWhatItIsWithoutAskingTheClock() throws Exception {
        archive("bag", false);
        assertThat(Files.readString(folder.resolve("bag/bag-info.txt"))).startsWith("""
        Source-Organization: Example Press
        Contact-Name: Ada Example
        External-Description: Two Lettérs: 1901
        External-Identifier: https://example.org/letters/
        Internal-Sender-Identifier: 1.0
        Bagging-Date: 2026-11-22
        Payload-Oxum: """);
    }

    @Test
    void theZipHoldsTheSameUnderOneFolderAndIsAlwaysTheSame() throws Exception {
        archive("bag", false);
        archive("one.zip", false);
        archive("two.zip", false);
        assertThat(folder.resolve("one.zip")).hasSameBinaryContentAs(folder.resolve("two.zip"));
        try (ZipFile zip = new ZipFile(folder.resolve("one.zip").toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).allMatch(name -> name.startsWith("two-letters-1901-1.0/"));
            Map<String, byte[]> packed = EditionFixture.contents(folder.resolve("bag"));
            assertThat(names.stream()
                            .map(name -> name.substring("two-letters-1901-1.0/".length()))
                            .collect(Collectors.toSet()))
                    .isEqualTo(packed.keySet());
            assertThat(zip.getInputStream(zip.getEntry("two-letters-1901-1.0/data/site/index.html"))
                            .readAllBytes())
                    .isEqualTo(packed.get("data/site/index.html"));
        }
    }

    @ParameterizedTest
    @CsvSource({"Two Lettérs: 1901,1.0,two-letters-1901-1.0", "Письма,1,1", "Письма,'',edition", "../..,'',edition"})
    void itIsCalledByTheTitleAndTheVersion(String title, String version, String name) {
        EditionFixture.write(
                edition,
                "content/edition.yml",
                "title: \"" + title + "\"\nbase: https://example.org/\nversion: \"" + version + "\"\n");
        assertThat(EditionArchive.name(edition, problems)).contains(name);
    }

    @Test
    void aLongTitleIsCut() {
        EditionFixture.write(
                edition,
                "content/edition.yml",
                "title: " + "Letters ".repeat(40) + "\nbase: https://example.org/\nversion: \"2\"\n");
        assertThat(EditionArchive.name(edition, problems).orElseThrow())
                .startsWith("letters-letters")
                .endsWith("-2")
                .hasSizeLessThan(70);
    }

    @Test
    void nothingIsWrittenWhileTheEditionHasErrors() throws IOException {
        EditionFixture.write(edition, "content/documents/b.md", "No front matter.");
        assertThat(archive("bag.zip", false)).isFalse();
        assertThat(codes()).containsExactly("no-front-matter content/documents/b.md");
        assertThat(others()).isEmpty();
    }

    @Test
    void aFileThatStandsThereStaysUnlessItIsToBeReplaced() throws IOException {
        Files.writeString(folder.resolve("mine.zip"), "mine");
        assertThatThrownBy(() -> archive("mine.zip", false)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("mine.zip")).hasContent("mine");
        assertThat(others()).containsExactly("mine.zip");
        assertThat(archive("mine.zip", true)).isTrue();
        assertThat(Files.size(folder.resolve("mine.zip"))).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what?.txt", "a\\b.txt", "100%.txt"})
    void aNameThatNotEverySystemKnowsIsAProblem(String name) {
        EditionFixture.write(edition, "content/transcripts/" + name, "Words.");
        assertThat(archive("bag.zip", false)).isFalse();
        assertThat(codes()).containsExactly("unreadable-file content/transcripts/" + name);
    }

    @Test
    void aLinkOutOfTheEditionIsNotPacked() throws IOException {
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(edition.resolve("content/transcripts/link.txt"), folder.resolve("secret"));
        assertThat(archive("bag.zip", false)).isFalse();
        assertThat(codes()).containsExactly("unreadable-file content/transcripts/link.txt");
    }

    private List<String> others() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("letters"))
                    .toList();
        }
    }
}
