package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.output.Staging;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every code has a fixture in {@code src/test/resources/problems} that raises it: an edition, and behind a line
 * {@code -- problems} all problems that it has, as {@code code file:line:column}. {@code -Dgolden=update} writes these
 * anew; read the difference.
 */
class ProblemFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/problems");

    /** What no text of an edition can raise; each has a test of its own below. */
    private static final Set<Code> RAISED_IN_CODE = EnumSet.of(
            Code.NO_EDITION,
            Code.UNREADABLE_FILE,
            Code.TEXT_TOO_COMPLEX,
            Code.LARGE_IMAGE,
            Code.SITE_NOT_OURS,
            Code.SITE_BUSY,
            Code.CONTENT_BUSY,
            Code.INVALID_RELEASE,
            Code.PLACEHOLDER_BASE,
            Code.NOT_PUBLISHABLE,
            Code.OPEN_CHECK,
            Code.HOST_LIMIT,
            Code.IMPORT_CONFLICT,
            Code.NOT_IMPORTED,
            Code.UNREADABLE_TRANSCRIPT,
            Code.EMPTY_TRANSCRIPT,
            Code.BINARY_TRANSCRIPT,
            Code.HUGE_TRANSCRIPT,
            Code.NOT_A_LETTER,
            Code.UNREADABLE_ROW,
            Code.DOUBTFUL_IMPORT,
            Code.TAKEN_TRANSCRIPT);

    static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyCodeHasAFixtureAndEveryFixtureACode() throws IOException {
        assertThat(fixtures())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Code.values())
                        .filter(code -> !RAISED_IN_CODE.contains(code))
                        .map(Code::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isRaisedWhereTheFixtureSaysAndNowhereElse(String code) throws IOException {
        Path file = FIXTURES.resolve(code + ".txt");
        Map<String, String> files = new LinkedHashMap<>(EditionFixture.parse(Files.readString(file)));
        List<String> expected = files.getOrDefault("problems", "").lines().toList();
        files.remove("problems");
        EditionFixture edition = EditionFixture.of(files);
        if ("update".equals(System.getProperty("golden"))) {
            String head = Files.readString(file).replaceFirst("(?s)(?<=\\n)-- problems\n.*", "");
            Files.writeString(file, head + "-- problems\n" + String.join("\n", edition.problems()) + "\n");
            expected = edition.problems();
        }
        assertThat(edition.problems()).containsExactlyElementsOf(expected);
        assertThat(expected).anyMatch(problem -> problem.startsWith(code + " "));
        assertThat(edition.result().written()).isEqualTo(expected.stream().noneMatch(ProblemFixturesTest::isError));
    }

    private static boolean isError(String problem) {
        String id = problem.substring(0, problem.indexOf(' '));
        return Stream.of(Code.values())
                        .filter(code -> code.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .severity()
                == Severity.ERROR;
    }

    @Test
    void aFolderWithoutSettingsIsNoEdition() {
        List<String> problems = EditionFixture.inNewFolder(
                folder -> EditionFixture.build(folder).problems());
        assertThat(problems).containsExactly("no-edition content/edition.yml");
    }

    @Test
    void bytesThatAreNoUtf8AreUnreadable() {
        EditionFixture edition = EditionFixture.inNewFolder(folder -> {
            EditionFixture.write(folder, "content/edition.yml", "title: A\nbase: https://example.org/\n");
            EditionFixture.write(folder, "content/documents/a.md", "");
            Files.write(folder.resolve("content/documents/a.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xE9, '\n'});
            Files.createDirectories(folder.resolve("content/documents/b.md"));
            EditionFixture.write(folder, "content/registers/persons.yml", "");
            Files.write(folder.resolve("content/registers/persons.yml"), new byte[] {(byte) 0xFF});
            return EditionFixture.build(folder);
        });
        edition.has("unreadable-file content/documents/a.md")
                .has("unreadable-file content/documents/b.md")
                .has("unreadable-file content/registers/persons.yml")
                .andNoOtherProblems();
    }

    @Test
    void anImageThatReadersWouldWaitForIsLarge() {
        EditionFixture.inNewFolder(folder -> {
                    EditionFixture.write(folder, "content/edition.yml", "title: A\nbase: https://example.org/\n");
                    EditionFixture.write(folder, "content/images/seal.png", "20x10");
                    Path image = folder.resolve("content/images/seal.png");
                    Files.write(image, Arrays.copyOf(Files.readAllBytes(image), 9 << 20));
                    return EditionFixture.build(folder);
                })
                .has("large-image content/images/seal.png")
                .andNoOtherProblems();
    }

    static List<String> complexTexts() {
        List<String> texts = new ArrayList<>();
        texts.add("> ".repeat(3_000) + "deep");
        texts.add("> ".repeat(300) + "deep");
        texts.add("*a **b ".repeat(3_000));
        texts.add("[".repeat(20_000));
        texts.add("[a ".repeat(300) + "]".repeat(300));
        texts.add(nestedList(400));
        return texts;
    }

    private static String nestedList(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append(" ".repeat(2 * i)).append("- a\n");
        }
        return list.toString();
    }

    @ParameterizedTest
    @MethodSource("complexTexts")
    void aTextThatNestsTooDeeplyIsAProblemOrAPageAndNoFault(String body) {
        EditionFixture edition =
                EditionFixture.of(Map.of("content/documents/a.md", "---\ntitle: A\n---\n\n" + body + "\n"));
        if (edition.problems().stream().allMatch(problem -> problem.startsWith("stray-markup "))) {
            assertThat(edition.site()).containsKey("documents/a/index.html");
        } else {
            edition.has("text-too-complex content/documents/a.md:4:1").andNoOtherProblems();
        }
    }

    @Test
    void aTextThatNestsThousandsDeepIsTooComplex() {
        EditionFixture.of(Map.of("content/documents/a.md", "---\ntitle: A\n---\n\n" + "> ".repeat(3_000) + "deep\n"))
                .has("text-too-complex content/documents/a.md:4:1")
                .andNoOtherProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void yamlThatNestsTooDeeplyIsAProblemAndNoFault(String opening) {
        for (int depth : new int[] {150, 3_000, 50_000}) {
            EditionFixture edition = EditionFixture.of(
                    Map.of("content/documents/a.md", "---\ntitle: A\nsummary: " + opening.repeat(depth) + "\n---\n"));
            assertThat(edition.problems())
                    .singleElement()
                    .asString()
                    .startsWith("ill-formed-yaml content/documents/a.md");
        }
    }

    @Test
    void yamlThatHoldsItselfIsAProblemAndNoFault() {
        EditionFixture.of(
                        Map.of("content/documents/a.md", "---\ntitle: A\ntransmits: &t {m1: *t}\nfrom: &f [*f]\n---\n"))
                .has("ill-formed-yaml content/documents/a.md:3:12")
                .has("ill-formed-yaml content/documents/a.md:4:7")
                .andNoOtherProblems();
    }

    @Test
    void aSiteFolderThatSomebodyElseFilledIsNotOurs() {
        EditionFixture edition = EditionFixture.inNewFolder(folder -> {
            EditionFixture.write(folder, "content/edition.yml", "title: A\nbase: https://example.org/\n");
            EditionFixture.write(folder, "site/photographs/one.jpg", "mine");
            return EditionFixture.build(folder);
        });
        edition.has("site-not-ours site").andNoOtherProblems();
        assertThat(edition.site()).containsOnlyKeys("photographs/one.jpg");
    }

    @Test
    void aSiteThatAnotherBuildIsWritingIsBusy() {
        List<String> problems = EditionFixture.inNewFolder(folder -> {
            EditionFixture.write(folder, "content/edition.yml", "title: A\nbase: https://example.org/\n");
            try (Staging other = Staging.beside(folder.resolve("site"), new Problems())) {
                other.write("a.txt", "a");
                return EditionFixture.build(folder).problems();
            }
        });
        assertThat(problems).containsExactly("site-busy site");
    }
}
