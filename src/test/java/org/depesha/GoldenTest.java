package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.export.Validation;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.depesha.tei.TeiWriter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases in folders named for their behaviour, below {@code src/test/resources/golden}: {@code input.md} or
 * {@code input.xml}, and beside it what the document's page shows of its text ({@code page.html}), its text in TEI
 * ({@code document.xml}) and its problems; where it lies there, its plain text too ({@code document.txt}). All lie in
 * the edition of {@code edition.txt}. {@code -Dgolden=update} writes the expectations anew; read the difference.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final Map<String, byte[]> MARKDOWN = new TreeMap<>();
    private static final Map<String, byte[]> PAGES = new TreeMap<>();
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsItsFolderShows(String name) throws Exception {
        Path folder = CASES.resolve(name);
        boolean markdown = Files.exists(folder.resolve("input.md"));
        Map<String, String> files =
                new LinkedHashMap<>(EditionFixture.parse(Files.readString(CASES.resolve("edition.txt"))));
        String input = Files.readString(folder.resolve(markdown ? "input.md" : "input.xml"));
        files.put(
                "content/documents/case." + (markdown ? "md" : "xml"),
                markdown && !input.startsWith("---\n") ? "---\ntitle: A case\n---\n\n" + input : input);
        EditionFixture edition = EditionFixture.of(files);
        assertThat(edition.problems()).noneMatch(problem -> problem.startsWith("template-error"));
        check(
                folder.resolve("problems.txt"),
                edition.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining()));
        if (!edition.site().isEmpty()) {
            check(folder.resolve("document.xml"), text(edition.tei("case")));
            check(folder.resolve("page.html"), page(edition.page("documents/case/")));
            if (Files.exists(folder.resolve("document.txt"))) {
                check(folder.resolve("document.txt"), plain(edition.file("documents/case/document.txt")));
            }
            if (markdown) {
                MARKDOWN.put(name, edition.site().get("documents/case/document.xml"));
            }
            PAGES.put("documents/" + name + "/index.html", edition.site().get("documents/case/index.html"));
            assertThat(new SiteCheck(edition.site()).brokenLinks()).isEmpty();
            assertThat(new SiteCheck(edition.site()).doubleIds()).isEmpty();
        }
    }

    /** What came of Markdown must be valid; what came as TEI is as valid as it was. */
    @AfterAll
    static void everyPageAndEveryFileIsValid() throws Exception {
        assertThat(new SiteCheck(PAGES).invalidHtml()).isEmpty();
        assertValid(Validation.ours());
        assertValid(Validation.tei());
    }

    private static void assertValid(Validation validation) throws Exception {
        for (Map.Entry<String, byte[]> file : MARKDOWN.entrySet()) {
            assertThat(validation.errors(new String(file.getValue(), StandardCharsets.UTF_8)))
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    private static void check(Path file, String found) throws IOException {
        if (UPDATE) {
            if (found.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, found);
            }
        }
        assertThat(found)
                .as(file.toString())
                .isEqualToNormalizingNewlines(Files.exists(file) ? Files.readString(file) : "");
    }

    /** The text without its head. */
    private static String plain(String file) {
        return file.substring(file.indexOf("\n\n", file.indexOf("-----")) + 2);
    }

    private static String text(TeiElement document) {
        String xml = TeiWriter.write(document.child("text"));
        return xml.substring(xml.indexOf('\n') + 1);
    }

    /** The text, its notes and its readings. */
    private static String page(Document page) {
        page.outputSettings().indentAmount(1);
        page.select("article.text > h2.unseen").remove();
        return page.select("main article.text, main section.notes").stream()
                .map(GoldenTest::html)
                .collect(Collectors.joining());
    }

    private static String html(Element element) {
        return (element.is("article") ? element.html() : element.outerHtml()).strip() + "\n";
    }

    @Test
    void everyTextWrittenReadAndWrittenAgainIsTheSame() throws Exception {
        for (String name : cases()) {
            Path golden = CASES.resolve(name).resolve("document.xml");
            if (Files.exists(golden)) {
                String once = TeiWriter.write(TeiReader.read(Files.readString(golden), name));
                assertThat(TeiWriter.write(TeiReader.read(once, name))).as(name).isEqualTo(once);
                assertThat(once.substring(once.indexOf('\n') + 1)).as(name).isEqualTo(Files.readString(golden));
            }
        }
    }
}
