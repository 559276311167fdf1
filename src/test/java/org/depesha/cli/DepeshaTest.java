package org.depesha.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.BuildMode;
import org.depesha.BuildResult;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.ProblemPrinter.Signs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class DepeshaTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Terminal terminal = Terminal.of(new PrintWriter(out), new PrintWriter(err));
    private BuildStage stage = (order, mode, problems, progress) ->
            new BuildResult(5, 1_062, new BuildResult.Extent(3, 2_500_000), mode == BuildMode.BUILD);

    @Test
    void saysInOneLineWhatWasBuilt() {
        assertThat(run("build", folder.toString())).isZero();
        assertThat(out.toString())
                .matches("Built 5 documents, 1,062 pages in \\d+\\.\\d s: .*/site/ \\(3 files, 2\\.5 MB\\)\\R");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void buildsTheFolderWhereItStandsWhenNoneIsNamed() {
        stage = (order, mode, problems, progress) -> new BuildResult(
                order.folder().equals(Path.of(".")) ? 1 : 0, 1, new BuildResult.Extent(3, 2_500_000), false);
        assertThat(run("build")).isZero();
        assertThat(out.toString())
                .matches("Built 1 document, 1 page in \\d+\\.\\d s: site/ \\(3 files, 2\\.5 MB; unchanged\\)\\R");
    }

    @Test
    void checksWithoutWriting() {
        assertThat(run("check", folder.toString())).isZero();
        assertThat(out.toString()).matches("Checked 5 documents, 1,062 pages in .* s: no errors\\R");
    }

    @Test
    void aWordyCheckListsWhatHeadersStateAndNothingUses() throws IOException {
        Files.createDirectories(folder.resolve("content/documents"));
        Files.writeString(
                folder.resolve("content/documents/a.xml"),
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>A</title>"
                        + "</titleStmt><sourceDesc><msDesc><physDesc><p>a folded sheet</p></physDesc></msDesc>"
                        + "</sourceDesc></fileDesc></teiHeader><text><body><p>x</p></body></text></TEI>");
        assertThat(run("check", "--verbose", folder.toString())).isZero();
        assertThat(out.toString().lines().skip(1))
                .containsExactly(
                        "Stated in headers and not used:",
                        "      1 × fileDesc/sourceDesc/msDesc/physDesc/p: a folded sheet");
    }

    @Test
    void quietSaysOnlyWhatIsWrong() {
        assertThat(run("build", "--quiet", folder.toString())).isZero();
        assertThat(run("--quiet", "check", folder.toString())).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void printsEveryProblemAndTheirNumber() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/edition.yml"), "titel: X\n");
        stage = (order, mode, problems, progress) -> {
            problems.report(
                    Code.UNKNOWN_KEY,
                    new Place("content/edition.yml", 1, 1),
                    "No key `titel`.",
                    "Did you mean `title`?");
            problems.report(Code.STRAY_FILE, Place.of("content/x"), "What is `x`?");
            return new BuildResult(0, 0, new BuildResult.Extent(3, 2_500_000), false);
        };
        assertThat(run("build", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualToNormalizingNewlines("""
        content/edition.yml:1:1: error[unknown-key]: No key `titel`.
          1 │ titel: X
            │ ^
          → Did you mean `title`?
        content/x: warning[stray-file]: What is `x`?
          → %s
        1 error, 1 warning
        """.formatted(Code.STRAY_FILE.nextStep()));
    }

    @Test
    void ofOneKindOfProblemThreeAreShownAndAFileHasAll() throws IOException {
        stage = (order, mode, problems, progress) -> {
            for (int i = 1; i <= 1_005; i++) {
                problems.report(Code.STRAY_FILE, Place.of("content/x" + (10_000 + i)), "What is \"" + i + "\"?");
            }
            return new BuildResult(5, 6, new BuildResult.Extent(3, 2_500_000), true);
        };
        Path json = folder.resolve("problems.jsonl");
        Path csv = folder.resolve("problems.csv");
        assertThat(run("build", "--problems", json.toString(), folder.toString()))
                .isZero();
        assertThat(err.toString().lines().filter(line -> line.startsWith("content/x")))
                .hasSize(3);
        assertThat(err.toString().lines())
                .contains(
                        "warning[stray-file]: 1,002 more like these; `--problems FILE` writes all.", "1,005 warnings");
        assertThat(Files.readAllLines(json)).hasSize(1_005);
        assertThat(Files.readAllLines(json).get(6))
                .startsWith("{\"file\": \"content/x10007\", \"line\": 0, \"column\": 0, \"severity\": \"warning\", "
                        + "\"code\": \"stray-file\", \"what\": \"What is \\\"7\\\"?\", \"next\": ");
        assertThat(run("check", "--problems", csv.toString(), folder.toString()))
                .isZero();
        assertThat(Files.readAllLines(csv)).hasSize(1_006);
        assertThat(Files.readAllLines(csv).get(7)).contains(",\"stray-file\",\"What is \"\"7\"\"?\",");
    }

    @Test
    void coloursProblemsOnlyWhereTheTerminalShowsColours() {
        terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), true, Ansi.ON, Signs.UNICODE);
        stage = (order, mode, problems, progress) -> {
            problems.report(Code.STRAY_FILE, Place.of("content/x"), "What is `x`?");
            return new BuildResult(0, 0, new BuildResult.Extent(3, 2_500_000), true);
        };
        assertThat(run("build", folder.toString())).isZero();
        assertThat(err.toString())
                .contains("\u001b[1m\u001b[33mwarning[stray-file]:")
                .contains("1 warning");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertThat(run("biuld")).isEqualTo(2);
        assertThat(err.toString())
                .contains("biuld")
                .contains("Did you mean: depesha build")
                .doesNotContain("\tat ");
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        assertThat(run("build", "--queit")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--queit'").contains("--quiet");
    }

    @Test
    void wantsACommand() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("No command given.").contains("depesha init letters");
    }

    @Test
    void aWrongValueIsToldWithoutTheWholeHelp() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run("init", folder.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("`" + folder + "` is not empty: name a new folder.", "See `depesha init --help`.");
    }

    @Test
    void wantsOneFolderAtMost() {
        assertThat(run("build", "a", "b")).isEqualTo(2);
        assertThat(run("init")).isEqualTo(2);
    }

    @Test
    void saysAFaultOfTheProgramInOneSentence() {
        stage = (order, mode, problems, progress) -> {
            throw new IllegalStateException("two files have one path");
        };
        assertThat(run("build")).isEqualTo(3);
        assertThat(err.toString().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("IllegalStateException: two files have one path")
                .contains("--debug");
    }

    @Test
    void saysWhatTheSystemRefused() {
        stage = (order, mode, problems, progress) -> {
            throw new UncheckedIOException("can't write `x` of the site: No space left on device", new IOException());
        };
        assertThat(run("build")).isEqualTo(3);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "Depesha could not continue: can't write `x` of the site: No space left on device\n");
    }

    @Test
    void saysWhichFileTheSystemRefused() {
        stage = (order, mode, problems, progress) -> {
            throw new UncheckedIOException(new NoSuchFileException("content/x.md"));
        };
        assertThat(run("build")).isEqualTo(3);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("Depesha could not continue: `content/x.md`: no such file or folder\n");
    }

    @Test
    void showsTheCodesPlaceOnlyForDebugging() {
        stage = (order, mode, problems, progress) -> {
            throw new StackOverflowError();
        };
        assertThat(run("build")).isEqualTo(3);
        assertThat(err.toString()).doesNotContain("\tat ");
        assertThat(run("build", "--debug")).isEqualTo(3);
        assertThat(err.toString()).contains("\tat org.depesha");
    }

    @Test
    void helpReadsWell() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "build",
                        "check",
                        "init",
                        "completion",
                        "help",
                        "--quiet",
                        "--debug",
                        "--version",
                        "Exit codes");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(run("help", "build")).isZero();
        assertThat(run("build", "--help")).isZero();
        assertThat(out.toString()).contains("[FOLDER]");
        assertThat(run("build", "--version")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("Depesha ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsACompletionThatKnowsEveryCommand() {
        assertThat(run("completion")).isZero();
        assertThat(out.toString()).startsWith("#!/usr/bin/env bash").contains("build", "check", "init", "--quiet");
    }

    @Test
    void showsProgressOnlyToSomebodyAndOnlyOnALongRun() {
        stage = (order, mode, problems, progress) -> {
            progress.accept("Reading 3 of 5 documents");
            rest(1_300);
            return new BuildResult(5, 1, new BuildResult.Extent(3, 2_500_000), true);
        };
        run("build");
        assertThat(out.toString()).doesNotContain("Reading");
        terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), true, Ansi.OFF, Signs.UNICODE);
        run("build", "--quiet");
        assertThat(out.toString()).doesNotContain("Reading");
        out.getBuffer().setLength(0);
        run("build");
        assertThat(out.toString()).matches("\\rReading 3 of 5 documents\\r {24}\\rBuilt .*\\R");
    }

    @Test
    void showsNoProgressOnAShortRun() {
        terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), true, Ansi.OFF, Signs.UNICODE);
        stage = (order, mode, problems, progress) -> {
            progress.accept("Reading");
            return new BuildResult(5, 1, new BuildResult.Extent(3, 2_500_000), true);
        };
        run("build");
        assertThat(out.toString()).doesNotContain("Reading");
    }

    @Test
    void makesAnEditionInANewFolder() throws IOException {
        Path edition = folder.resolve("my letters");
        assertThat(run("init", edition.toString())).isZero();
        assertThat(edition.resolve("content/edition.yml")).exists();
        assertThat(edition.resolve(".gitignore")).exists();
        assertThat(out.toString()).contains("README.md");
        assertThat(folder).isDirectoryContaining(path -> path.equals(edition));
    }

    @Test
    void theNewEditionBuildsWithoutWarning() {
        Path edition = folder.resolve("letters");
        run("init", edition.toString());
        stage = Depesha.BUILD;
        assertThat(run("build", "--base", "https://letters.uni-kell.de/", edition.toString()))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void packsAnEditionAndWritesOverNothingUnasked() throws IOException {
        String edition = folder.resolve("letters").toString();
        String target = folder.resolve("letters.zip").toString();
        run("init", edition);
        assertThat(run("archive", "--unpublished", edition, "--output", target))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Packed the edition: " + target);
        assertThat(run("archive", edition, "--output", target)).isEqualTo(2);
        assertThat(err.toString()).contains("use --replace");
        assertThat(run("archive", "--unpublished", edition, "--output", target, "--replace"))
                .isZero();
        assertThat(run("archive", edition, "--output", folder.toString())).isEqualTo(2);
    }

    @Test
    void putsNoArchiveIntoWhatIsPacked() {
        Path edition = folder.resolve("letters");
        run("init", edition.toString());
        for (String inside : List.of("content/a.zip", "site/a.zip", "templates")) {
            assertThat(run(
                            "archive",
                            edition.toString(),
                            "--output",
                            edition.resolve(inside).toString()))
                    .as(inside)
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("is inside a folder that would be packed");
    }

    @Test
    void packsNothingWithErrors() throws IOException {
        Files.createDirectories(folder.resolve("bad/content"));
        assertThat(run(
                        "archive",
                        folder.resolve("bad").toString(),
                        "--output",
                        folder.resolve("bad.zip").toString()))
                .isEqualTo(1);
        Files.writeString(folder.resolve("bad/content/edition.yml"), "titel: A\n");
        assertThat(run(
                        "archive",
                        folder.resolve("bad").toString(),
                        "--output",
                        folder.resolve("bad.zip").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no-edition", "unknown-key");
        assertThat(folder.resolve("bad.zip")).doesNotExist();
    }

    @Test
    void eachNewEditionGetsAnIdOfItsOwn() throws IOException {
        Pattern id = Pattern.compile("(?m)^cmif: \\{id: ([a-f][0-9a-f-]{35}), ");
        Set<String> ids = new HashSet<>();
        for (String name : List.of("one", "two")) {
            run("init", folder.resolve(name).toString());
            Matcher found = id.matcher(Files.readString(folder.resolve(name).resolve("content/edition.yml")));
            assertThat(found.find()).isTrue();
            ids.add(found.group(1));
        }
        assertThat(ids).hasSize(2);
    }

    @Test
    void makesNoEditionWhereSomethingStands() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run("init", folder.toString())).isEqualTo(2);
        assertThat(run("init", folder.resolve("mine.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is not empty");
        assertThat(folder).isDirectoryNotContaining("glob:**/content");
    }

    @Test
    void anEmptyEditionHasNoLettersAndNoWarningButThoseOfItsPlaceholders() throws IOException {
        stage = Depesha.BUILD;
        Path edition = folder.resolve("letters");
        assertThat(run("init", "--empty", edition.toString())).isZero();
        assertThat(edition.resolve("content/documents")).doesNotExist();
        assertThat(run("check", edition.toString())).as(err.toString()).isZero();
        assertThat(err.toString().lines().filter(line -> line.startsWith("content/")))
                .singleElement()
                .asString()
                .contains("placeholder-base");
        assertThat(run("new", "letter", "--from", "name:Ada Berg", "--date", "1901", edition.toString()))
                .isZero();
        assertThat(edition.resolve("content/documents/1901-ada-berg.md")).exists();
    }

    @Test
    void aFreshCloneKeepsWhatItHas() throws IOException {
        Path clone = Files.createDirectories(folder.resolve("clone"));
        Files.createDirectories(clone.resolve(".git"));
        Files.writeString(clone.resolve("README.md"), "mine");
        Files.writeString(clone.resolve("LICENSE"), "mine");
        assertThat(run("init", clone.toString())).isZero();
        assertThat(Files.readString(clone.resolve("README.md"))).isEqualTo("mine");
        assertThat(Files.readString(clone.resolve("content/registers/persons.yml")))
                .startsWith("# yaml-language-server: $schema=../../schemas/persons.json");
        assertThat(clone.resolve("schemas/persons.json")).exists();
        assertThat(clone.resolve(".vscode/settings.json")).exists();
        assertThat(run("init", clone.toString())).isEqualTo(2);
    }

    @Test
    void everyFileOfTheNewEditionIsListed() throws IOException, URISyntaxException {
        Path packed = Path.of(DepeshaTest.class.getResource("/org/depesha/init").toURI());
        try (Stream<Path> all = Files.walk(packed)) {
            List<String> names = all.filter(Files::isRegularFile)
                    .map(file -> packed.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(FirstEdition.packed()).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int run(String... args) {
        return Depesha.run(args, terminal, stage);
    }
}
