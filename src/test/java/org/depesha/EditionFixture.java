package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The bench: a whole small edition in one text, built as the program builds it. Every file stands behind a line
 * {@code -- path}; an edition that has no {@code content/edition.yml} gets one; an image is written as its size,
 * {@code 40x30}.
 *
 * <pre>{@code
 * EditionFixture.of("""
 *     -- content/documents/a.md
 *     ---
 *     title: A
 *     ---
 *     Words.
 *     """)
 *     .sees("documents/a/", "article.text p", "1Words.")
 *     .andNoOtherProblems();
 * }</pre>
 */
public final class EditionFixture {

    private static final Pattern FILE = Pattern.compile("(?m)^-- (\\S+)(?: --)?\\R");

    static final String SETTINGS = """
      title: The Example Letters
      base: https://example.org/letters/
      editors: [Ada Example]
      version: "1.0"
      date: 2026-11-22
      """;

    private final BuildResult result;
    private final Map<String, byte[]> site;
    private final List<Problem> problems;
    private final List<String> expected = new ArrayList<>();

    private EditionFixture(BuildResult result, Map<String, byte[]> site, List<Problem> problems) {
        this.result = result;
        this.site = site;
        this.problems = problems;
    }

    /** Builds the edition that a text holds. */
    public static EditionFixture of(String files) {
        return of(parse(files));
    }

    /** Builds the edition that these files make: contents by path. */
    public static EditionFixture of(Map<String, String> files) {
        return inNewFolder(folder -> {
            write(folder, "content/edition.yml", SETTINGS);
            files.forEach((path, text) -> write(folder, path, text));
            return build(folder);
        });
    }

    /** The files of a text by their paths. */
    static Map<String, String> parse(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher head = FILE.matcher(text);
        int at = 0;
        String path = null;
        while (head.find()) {
            keep(path, text.substring(at, head.start()), files);
            path = head.group(1);
            at = head.end();
        }
        keep(path, text.substring(at), files);
        return files;
    }

    private static void keep(String path, String text, Map<String, String> files) {
        if (path != null) {
            assertThat(files.put(path, text)).as("a second `-- " + path + "`").isNull();
        } else {
            assertThat(text).as("what stands before the first `-- path`").isBlank();
        }
    }

    /** Builds the edition in a folder, and leaves the site in it. */
    static EditionFixture build(Path folder) {
        Problems problems = new Problems();
        BuildResult result = EditionBuild.run(folder, BuildMode.BUILD, problems, what -> {});
        return new EditionFixture(result, contents(folder.resolve("site")), withoutPlaceholder(problems));
    }

    /** Every edition of the bench stands at example.org, which is told of each: PublicationTest looks at that. */
    static List<Problem> withoutPlaceholder(Problems problems) {
        return problems.sorted().stream()
                .filter(problem -> problem.code() != Code.PLACEHOLDER_BASE)
                .toList();
    }

    /** What a build did. */
    BuildResult result() {
        return result;
    }

    /** Every file of the site by its path; none where nothing was written. */
    Map<String, byte[]> site() {
        return site;
    }

    /** The problems as {@code code file:line:column}. */
    List<String> problems() {
        return problems.stream()
                .map(problem -> (problem.code().id() + " " + problem.place()).strip())
                .toList();
    }

    /** A file of the site. */
    public String file(String path) {
        assertThat(site).as("files of the site; problems: " + problems).containsKey(path);
        return new String(site.get(path), StandardCharsets.UTF_8);
    }

    /** The page at an address such as {@code documents/a/}. */
    Document page(String address) {
        return Jsoup.parse(file(address.isEmpty() || address.endsWith("/") ? address + "index.html" : address));
    }

    /** What a page says inside {@code <main>}, by a selector; there must be something. */
    Element main(String address, String selector) {
        Element found = page(address).selectFirst("main " + selector);
        assertThat(found)
                .as("%s on %s:%n%s", selector, address, page(address).selectFirst("main"))
                .isNotNull();
        return found;
    }

    /** The texts of all that a selector finds inside {@code <main>}. */
    List<String> texts(String address, String selector) {
        return page(address).select("main " + selector).eachText();
    }

    /** The TEI file of a document. */
    TeiElement tei(String id) {
        try {
            return TeiReader.read(file("documents/" + id + "/document.xml"), "document.xml");
        } catch (TeiReader.IllFormedException e) {
            throw new AssertionError(e);
        }
    }

    /** Asserts that the first that a selector finds inside {@code <main>} has this text, white space folded. */
    EditionFixture sees(String address, String selector, String text) {
        assertThat(main(address, selector).text())
                .as(selector + " on " + address)
                .isEqualTo(text);
        return this;
    }

    /** Asserts that what a selector finds inside {@code <main>} has these texts and no others. */
    EditionFixture seesAll(String address, String selector, String... texts) {
        assertThat(texts(address, selector)).as(selector + " on " + address).containsExactly(texts);
        return this;
    }

    /** Asserts that a selector finds nothing inside {@code <main>}. */
    EditionFixture seesNo(String address, String selector) {
        return seesAll(address, selector);
    }

    /** Asserts that the first link that a selector finds leads there. */
    EditionFixture leads(String address, String selector, String href) {
        assertThat(main(address, selector).attr("href"))
                .as(selector + " on " + address)
                .isEqualTo(href);
        return this;
    }

    /** Asserts a problem by {@code code file:line:column}. */
    EditionFixture has(String problem) {
        assertThat(problems()).contains(problem);
        expected.add(problem);
        return this;
    }

    /** Asserts that all problems have been named. */
    public void andNoOtherProblems() {
        assertThat(problems)
                .as("problems")
                .extracting(problem -> (problem.code().id() + " " + problem.place()).strip())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** What is done in a folder that is gone afterwards. */
    @FunctionalInterface
    interface InFolder<T> {
        T in(Path folder) throws IOException;
    }

    static <T> T inNewFolder(InFolder<T> work) {
        try {
            Path folder = Files.createTempDirectory("edition");
            try {
                return work.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    TestImage.isImage(path, text) ? TestImage.of(path, text) : text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder by its path. */
    static Map<String, byte[]> contents(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'),
                            EditionFixture::bytes,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
