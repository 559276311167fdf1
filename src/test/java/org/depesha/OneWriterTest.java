package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.cli.Depesha;
import org.depesha.output.ContentFile;
import org.depesha.output.ContentLock;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One command at a time changes what an edition consists of. */
class OneWriterTest {

    @TempDir
    Path outer;

    private Path edition = Path.of("edition");

    @BeforeEach
    void edition() throws IOException {
        edition = outer.resolve("edition");
        EditionFixture.write(
                edition,
                "content/edition.yml",
                "title: A\nbase: https://letters.uni-kell.de/\nversion: \"1.0\"\ndate: 2026-11-22\n");
        EditionFixture.write(edition, "content/registers/persons.yml", "ada: {name: Ada Berg, forms: [Ada Berg]}\n");
        EditionFixture.write(
                edition,
                "content/documents/a.md",
                "---\ntitle: A\nfrom: ada\nto: {name: Bo Dorn}\nsent: 1951-06-05\n---\n\nAda Berg met Mr. Bo Dorn.\n");
        EditionFixture.write(
                edition, "content/documents/b.md", "---\ntitle: B\nfrom: ada\n---\n\nMy letter of 5 June 1951.\n");
        EditionFixture.write(outer, "in/c.txt", "Berlin, 4 June 1951\n\nDear Ada,\n\nWords.\n\nYours truly,\nCarl\n");
        EditionFixture.write(outer, "in/d.csv", "From,To,Date\nAda Berg,Bo Dorn,1951-06-07\n");
    }

    private String run(String command) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        String[] arguments = Stream.of(command.split(" "))
                .map(argument -> argument.replace("@", outer.toString()))
                .toArray(String[]::new);
        int code = Depesha.run(arguments, out, out);
        out.flush();
        return code + " " + said;
    }

    private Map<String, String> content() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(edition.resolve("content"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(edition.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annotate --in @/edition",
                "import --in @/edition @/in/c.txt",
                "import --in @/edition @/in/d.csv",
                "release --unpublished 1.0 --in @/edition",
                "add-entries --all-sure --in @/edition",
                "new letter --title C --in @/edition",
                "references --reject b:p1:1 --in @/edition"
            })
    void aSecondOneIsRefusedAndChangesNothing(String command) {
        Map<String, String> before = content();
        String refused =
                ContentLock.during(edition, new Problems(), () -> run(command)).orElseThrow();
        assertThat(refused).startsWith("1 ").contains("content-busy").contains("Another command is writing");
        assertThat(content()).isEqualTo(before);

        String after = run(command);
        assertThat(after).doesNotContain("content-busy");
        if (!command.startsWith("references")) {
            assertThat(content()).isNotEqualTo(before);
        }
    }

    @Test
    void whatOnlyReadsIsNotKeptWaiting() {
        for (String command : List.of("check", "annotate --dry-run", "build", "references")) {
            String done = ContentLock.during(edition, new Problems(), () -> run(command + " --in @/edition"))
                    .orElseThrow();
            assertThat(done).as(command).startsWith("0 ").doesNotContain("content-busy");
        }
    }

    @Test
    void aLockThatAKilledCommandLeftKeepsNobodyOut() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyProgram.class.getName(),
                        edition.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("writing");
            Problems problems = new Problems();
            assertThat(ContentLock.during(edition, problems, () -> "done")).isEmpty();
            assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.CONTENT_BUSY);
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(edition.resolve(".content-lock")).exists();
        assertThat(ContentLock.during(edition, new Problems(), () -> "done")).contains("done");
    }

    /** A command that writes until it is killed. */
    static final class BusyProgram {

        private BusyProgram() {}

        public static void main(String[] args) {
            ContentLock.during(Path.of(args[0]), new Problems(), () -> {
                System.out.println("writing");
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return "done";
            });
        }
    }

    @Test
    void aLinkInTheDraftsPlaceLeadsNothingElsewhere() throws IOException {
        Path victim = Files.writeString(outer.resolve("victim"), "mine");
        Files.createSymbolicLink(edition.resolve("content/documents/.a.md.depesha-new"), victim);

        ContentFile.put(edition.resolve("content/documents/a.md"), "new".getBytes(StandardCharsets.UTF_8));

        assertThat(victim).hasContent("mine");
        assertThat(edition.resolve("content/documents/a.md")).hasContent("new");
        assertThat(edition.resolve("content/documents/.a.md.depesha-new")).doesNotExist();
    }

    @Test
    void whatAKilledCommandLeftIsSweptByTheNext() throws IOException {
        Path left = edition.resolve("content/registers/.b.md.depesha-new");
        Files.writeString(left, "half a");

        assertThat(run("import --in @/edition @/in/c.txt")).startsWith("0 ");

        assertThat(left).doesNotExist();
    }

    @Test
    void aRowWhoseImportWasKilledIsTheSameLetterTheNextTime() throws IOException {
        run("import --in @/edition @/in/d.csv");
        Map<String, String> whole = content();
        Files.delete(edition.resolve("content/documents/1951-06-07-ada-to-bo-dorn.md"));

        run("import --in @/edition @/in/d.csv");

        assertThat(content()).isEqualTo(whole);
    }

    @Test
    void anArchiveRemovesWhatAKilledOneLeftInTheSystemsFolder() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path left = Files.createDirectory(temporary.resolve(".depesha-new-0123456789abcdef"));
        Path lock = Files.createFile(temporary.resolve(".depesha-new-0123456789abcdef.lock"));
        EditionFixture.write(outer, "bag/mine.txt", "mine");

        assertThat(run("archive --unpublished --in @/edition --output @/bag")).startsWith("2 ");

        assertThat(left).doesNotExist();
        assertThat(lock).doesNotExist();
    }

    @Test
    void aNewFileIsNeverPutOverAnother() throws IOException {
        Path file = edition.resolve("content/documents/a.md");
        String before = Files.readString(file);

        assertThatThrownBy(() -> ContentFile.add(file, "other".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent(before);
    }
}
