package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.depesha.config.SettingsReader;
import org.depesha.ingest.TranscriptImport;
import org.depesha.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One letter with every mark that a scholar makes, as Markdown, as a web page and as a Word file: mark by mark and word
 * by word, its page, its TEI and its plain text say the same. What each mark becomes stands in {@code marks.tsv}.
 */
class EveryMarkTest {

    private static final Path LETTERS = Path.of("src/test/resources/marks");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** What document.txt says in words of its own. */
    private static final Pattern SAID = Pattern.compile("\\[(?:struck out|added[^:\\]]*|in the margin|Figure): "
            + "|\\[… [^\\]]*]|\\[in another hand[^\\]]*]|\\. A red seal(?=])|\\[\\d](?! )");

    @TempDir
    Path folder;

    private record Row(String in, String mark, Look page, Look tei, String plain) {

        private record Look(String selector, String words) {}

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(7);
            return new Row(
                    cells[0],
                    cells[1],
                    new Look(cells[2], cells[3]),
                    new Look(cells[4], cells[5]),
                    cells[6].replace("\\n", "\n"));
        }
    }

    /** What a build makes of the letter. */
    private record Made(Element page, Document tei, String plain) {

        static Made of(EditionFixture edition, String id) {
            Element article = edition.main("documents/" + id + "/", "article.text");
            article.select("a.n, h2.unseen").remove();
            Document tei = Jsoup.parse(edition.file("documents/" + id + "/document.xml"), "", Parser.xmlParser());
            String plain = edition.file("documents/" + id + "/document.txt").split("-{40}\n", 2)[1];
            return new Made(article, tei, plain);
        }

        boolean has(Row row) {
            return has(page, row.page())
                    && has(Objects.requireNonNull(tei.selectFirst("text")), row.tei())
                    && plain.contains(row.plain());
        }

        private static boolean has(Element in, Row.Look look) {
            return in.select(look.selector()).stream()
                    .anyMatch(element -> element.text().strip().equals(look.words()));
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(LETTERS.resolve("marks.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    private Made written() throws IOException {
        EditionFixture.write(folder, "content/edition.yml", EditionFixture.SETTINGS);
        EditionFixture.write(folder, "content/images/seal.png", "40x30");
        EditionFixture.write(folder, "content/images/leaf.png", "40x30");
        EditionFixture.write(folder, "content/documents/a.md", Files.readString(LETTERS.resolve("letter.md")));
        EditionFixture edition = EditionFixture.build(folder);
        edition.andNoOtherProblems();
        return Made.of(edition, "a");
    }

    private Made imported(String name, byte[] bytes) throws IOException {
        EditionFixture.write(folder, "content/edition.yml", EditionFixture.SETTINGS);
        Files.createDirectories(folder.resolve("supplied"));
        Files.write(folder.resolve("supplied/seal.png"), seal());
        Files.write(folder.resolve("supplied/" + name), bytes);
        TranscriptImport.run(
                List.of(folder.resolve("supplied/" + name)),
                folder,
                SettingsReader.read(folder, new Problems()).orElseThrow(),
                new Problems(),
                message -> {});
        EditionFixture edition = EditionFixture.build(folder);
        edition.andNoOtherProblems();
        return Made.of(edition, "1931-05-04-oskar-lind-to-ada");
    }

    private static byte[] seal() throws IOException {
        return TestImage.of("seal.png", "40x30");
    }

    private Made page() throws IOException {
        return imported("letter.html", Files.readAllBytes(LETTERS.resolve("letter.html")));
    }

    private Made word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> parts = Files.walk(LETTERS.resolve("word"))) {
            for (Path part : parts.filter(Files::isRegularFile).sorted().toList()) {
                add(zip, LETTERS.relativize(part).toString(), Files.readAllBytes(part));
            }
            add(zip, "word/media/image1.png", seal());
        }
        return imported("letter.docx", bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void hasEveryMark(Made made, String... in) throws IOException {
        List<String> all = List.of(in);
        List<Row> wanted = rows().stream().filter(row -> all.contains(row.in())).toList();
        assertThat(wanted).hasSizeGreaterThan(20);
        assertThat(wanted.stream().filter(row -> !made.has(row)).map(Row::mark)).isEmpty();
    }

    @Test
    void everyMarkOfMarkdownIsOnThePageInTeiAndInPlainText() throws IOException {
        hasEveryMark(written(), "all", "md");
    }

    @Test
    void everyMarkOfAWebPageIsOnThePageInTeiAndInPlainText() throws IOException {
        hasEveryMark(page(), "all");
    }

    @Test
    void everyMarkOfAWordFileIsOnThePageInTeiAndInPlainText() throws IOException {
        hasEveryMark(word(), "all");
    }

    @Test
    void theWordsOfMarkdownAreTheSameEverywhere() throws IOException {
        saysTheSameWords(written());
    }

    @Test
    void theWordsOfAWebPageAreTheSameEverywhere() throws IOException {
        saysTheSameWords(page());
    }

    @Test
    void theWordsOfAWordFileAreTheSameEverywhere() throws IOException {
        saysTheSameWords(word());
    }

    private static void saysTheSameWords(Made made) {
        made.page()
                .select(".margin.beside, .noteref, .gap, .hand, .page-break, .unseen")
                .remove();
        Element text = Objects.requireNonNull(made.tei().selectFirst("text"));
        text.select("note[type=editorial], figDesc").remove();
        made.page().select("del").after(" "); // plain text parts the two words of a substitution by brackets
        text.select("del").after(" ");
        List<String> plain =
                words(SAID.matcher(made.plain().split("\nNotes\n")[0]).replaceAll(""));
        assertThat(plain).hasSizeGreaterThan(80);
        assertThat(words(made.page().text())).isEqualTo(plain);
        assertThat(words(text.wholeText())).isEqualTo(plain);
    }

    private static List<String> words(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(result -> result.group())
                .toList();
    }
}
