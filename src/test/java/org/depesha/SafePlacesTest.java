package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.cli.Depesha;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leads out of an edition, what is no file, and a site that would be lost. */
class SafePlacesTest {

    @TempDir
    Path outer;

    private Path edition = Path.of("edition");

    @BeforeEach
    void edition() throws IOException {
        edition = outer.resolve("edition");
        EditionFixture.write(edition, "content/edition.yml", "title: A\nbase: https://letters.uni-kell.de/\n");
        EditionFixture.write(edition, "content/documents/a.md", "---\ntitle: A\n---\nWords.\n");
    }

    private List<String> problems(BuildOrder order) {
        Problems problems = new Problems();
        BuildMode.BUILD.run(order, problems, progress -> {});
        return problems.sorted().stream()
                .map(problem -> problem.code().id() + " " + problem.place())
                .toList();
    }

    private List<String> problems() {
        return problems(new BuildOrder(edition, "", true));
    }

    private String pipe(String path) throws IOException, InterruptedException {
        Files.createDirectories(edition.resolve(path).getParent());
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", edition.resolve(path).toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "this system has no mkfifo");
            throw e;
        }
        assertThat(made.waitFor()).isZero();
        return edition.resolve(path).toString();
    }

    private String run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Depesha.run(arguments, out, out), "it waits at a pipe");
        out.flush();
        return code + " " + said;
    }

    @Test
    void aFolderThatIsALinkOutOfTheEditionIsRefused() throws IOException {
        Path secret = Files.createDirectories(outer.resolve("secret"));
        Files.writeString(secret.resolve("a.txt"), "secret");
        Files.createSymbolicLink(edition.resolve("content/transcripts"), secret);
        Files.createSymbolicLink(edition.resolve("templates"), secret);
        assertThat(problems()).containsExactly("unreadable-file content/transcripts", "unreadable-file templates");
        assertThat(edition.resolve("site")).doesNotExist();
    }

    @Test
    void aTranscriptThatIsALinkOutOfTheEditionIsRefused() throws IOException {
        Path secret = Files.writeString(outer.resolve("secret.txt"), "secret");
        Files.createDirectories(edition.resolve("content/transcripts"));
        Files.createSymbolicLink(edition.resolve("content/transcripts/a.txt"), secret);
        Files.createSymbolicLink(edition.resolve("content/transcripts/b.txt"), outer.resolve("nowhere"));
        assertThat(problems())
                .containsExactly(
                        "unreadable-file content/transcripts/a.txt", "unreadable-file content/transcripts/b.txt");
    }

    @Test
    void aLinkWithinTheEditionIsFollowed() throws IOException {
        Files.createSymbolicLink(edition.resolve("content/documents/b.md"), Path.of("a.md"));
        assertThat(problems()).noneMatch(problem -> problem.startsWith("unreadable-file"));
        assertThat(edition.resolve("site/documents/b/index.html")).exists();
    }

    @Test
    void aPipeIsRefusedAtOnceWhereverItStands() throws IOException, InterruptedException {
        pipe("content/documents/b.md");
        pipe("templates/tei.ftlh");
        for (String command : List.of("build", "check", "annotate", "release", "archive", "verify")) {
            String last = command.equals("release") ? "1.0" : command.equals("verify") ? "documents/a/" : "--quiet";
            assertThat(run(command, "--in", edition.toString(), last))
                    .contains("`content/documents/b.md` is a pipe, a socket or a device")
                    .contains("`templates/tei.ftlh` is a pipe");
        }
    }

    @Test
    void aPipeIsNeitherATranscriptNorATextToVerify() throws IOException, InterruptedException {
        String pipe = pipe("in/a.txt");
        assertThat(run("import", "--in", edition.toString(), pipe))
                .startsWith("1 ")
                .contains("not a regular file");
        assertThat(run("verify", "--in", edition.toString(), pipe)).startsWith("2 ");
        Files.delete(edition.resolve("content/edition.yml"));
        pipe("content/edition.yml");
        assertThat(run("build", edition.toString())).contains("`content/edition.yml` is a pipe");
    }

    @Test
    void anEditionThatLostItsDocumentsDoesNotReplaceItsSite() throws IOException {
        assertThat(problems()).isEmpty();
        Files.move(edition.resolve("content/documents"), edition.resolve("content/documents-old"));
        assertThat(problems()).contains("no-documents content/documents");
        assertThat(edition.resolve("site/documents/a/index.html")).exists();
        assertThat(problems(new BuildOrder(edition, "", true, true, true, false)))
                .doesNotContain("no-documents content/documents");
        assertThat(edition.resolve("site/documents/a")).doesNotExist();
    }

    @Test
    void aSiteThatABuildHadMovedAsideIsPutBackByTheNextCommand() throws IOException {
        assertThat(problems()).isEmpty();
        Path aside = edition.resolve(".site-old-0123456789abcdef");
        Files.move(edition.resolve("site"), aside);
        run("check", edition.toString());
        assertThat(aside).doesNotExist();
        assertThat(edition.resolve("site/documents/a/index.html")).exists();
    }

    @Test
    void aFolderThatCannotBeDeletedBlocksNoBuild() throws IOException {
        assertThat(problems()).isEmpty();
        Path left = edition.resolve(".site-gone-0123456789abcdef");
        EditionFixture.write(left, "inner/file", "x");
        Path inner = left.resolve("inner");
        assumeTrue(inner.toFile().setWritable(false) && !Files.isWritable(inner), "root may delete everything");
        try {
            EditionFixture.write(edition, "content/documents/b.md", "---\ntitle: B\n---\nWords.\n");
            assertThat(problems()).isEmpty();
            assertThat(edition.resolve("site/documents/b/index.html")).exists();
        } finally {
            assertThat(inner.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aNewEditionIsThereAsAWholeOrNotAtAll() throws IOException {
        EditionFixture.write(outer, ".letters-new/content/edition.yml", "somebody's own");
        assertThat(run("init", outer.resolve("letters").toString())).startsWith("0 ");
        assertThat(outer.resolve(".letters-new/content/edition.yml")).exists();
        try (Stream<Path> inside = Files.list(outer)) {
            assertThat(inside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("edition", "letters", ".letters-new");
        }
    }

    @Test
    void anElementThatTemplatesCallTheirOwnIsShownAsAnyOther() {
        EditionFixture edition = EditionFixture.of(java.util.Map.of("content/documents/a.xml", """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
                <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body>
                <p>One <_hasImage>two</_hasImage> <_id>three</_id> <_call>four</_call></p></body></text></TEI>
                """));
        edition.sees("documents/a/", "article.text p", "1One two three four");
    }
}
