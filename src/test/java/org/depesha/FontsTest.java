package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.depesha.words.WordsReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fonts of the pages, as {@code .ci/fonts} made them. */
class FontsTest {

    private static final Path FONTS = Path.of("templates/assets/fonts");
    private static final Pattern NAMED = Pattern.compile("url\\(fonts/([\\w-]+\\.woff2)\\)");

    /** What a document page in English fetches: the regular serif and the sans. */
    private static final long BUDGET = 24_000;

    /** What a document page may weigh with its style, script and fonts, compressed as hosts do. */
    private static final long PAGE = 60_000;

    private static Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FONTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".woff2"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("templates/assets/depesha.css"));
    }

    @Test
    void theStyleSheetNamesEveryFileAndNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        NAMED.matcher(css()).results().forEach(found -> named.add(found.group(1)));
        assertThat(named).isEqualTo(files());
    }

    @Test
    void aPageInEnglishFetchesLittle() throws IOException {
        long bytes = 0;
        for (String face : new String[] {"serif", "sans"}) {
            bytes += Files.size(FONTS.resolve(face + "-basic.woff2"));
        }
        assertThat(bytes).isLessThan(BUDGET);
    }

    /**
     * A page's own bytes, its style sheet and script, and the slices of fonts that its characters ask for, whether they
     * stand in one face or in both.
     */
    @Test
    void aDocumentPageOfEveryLanguageIsLight(@TempDir Path folder) throws IOException {
        EditionPreview edition = telegrams(folder);
        String address = "documents/1951-01-08-mao-zedong-to-stalin/index.html";
        Map<String, Long> weights = new TreeMap<>();
        for (String language : WordsReader.LANGUAGES) {
            String path = language.equals("en") ? address : language + "/" + address;
            weights.put(language, weight(edition, path, language));
        }
        assertThat(weights)
                .hasSize(8)
                .allSatisfy((language, bytes) ->
                        assertThat(bytes).as("kB of %s", language).isBetween(PAGE / 2, PAGE));
    }

    /** The first edition in all languages, of which only the pages are made that are asked for. */
    private static EditionPreview telegrams(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.copy(file, folder.resolve(file));
            }
        }
        Path settings = folder.resolve("content/edition.yml");
        Files.writeString(settings, Files.readString(settings) + "interface: " + WordsReader.LANGUAGES + "\n");
        EditionPreview preview = new EditionPreview(folder, false);
        preview.refresh();
        return preview;
    }

    private static long weight(EditionPreview edition, String path, String language) throws IOException {
        String page = new String(edition.file(path).orElseThrow(), StandardCharsets.UTF_8);
        long bytes = compressed(page.getBytes(StandardCharsets.UTF_8));
        List<String> asked = Pattern.compile(
                        "<(?:link rel=\"stylesheet\" href|script src)=\"(?:\\.\\./)+(assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(asked).as("a style sheet and a script").hasSize(2);
        for (String file : asked) {
            bytes += compressed(edition.file(file).orElseThrow());
        }
        Document shown = Jsoup.parse(page);
        shown.select(".languages").remove();
        for (String file : slices(shown.body().text(), !language.equals("ru"))) {
            bytes += Files.size(FONTS.resolve(file));
        }
        return bytes;
    }

    /** The slices of the upright serif, and of the sans, that have a character of a text. */
    private static Set<String> slices(String text, boolean sans) throws IOException {
        Set<String> files = new TreeSet<>();
        Pattern rule = Pattern.compile(
                "url\\(fonts/((serif|sans)-(?!semibold|italic)[\\w-]+\\.woff2)\\)[^}]*unicode-range: ([^}]+)}");
        rule.matcher(css())
                .results()
                .filter(found -> sans || found.group(2).equals("serif"))
                .forEach(found -> {
                    if (text.codePoints().anyMatch(points(found.group(3))::contains)) {
                        files.add(found.group(1));
                    }
                });
        return files;
    }

    private static long compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }

    @Test
    void everyFaceHasOneSliceForACharacter() throws IOException {
        Set<String> seen = new TreeSet<>();
        Pattern rule = Pattern.compile("font-family: \"(Depesha \\w+)\"; font-style: (\\w+); font-weight: ([\\d ]+);"
                + "[^}]*unicode-range: ([^}]+) \\}");
        rule.matcher(css())
                .results()
                .forEach(found -> points(found.group(4)).forEach(point -> {
                    String one = found.group(1) + " " + found.group(2) + " " + found.group(3) + " " + point;
                    assertThat(seen.add(one)).as(one).isTrue();
                }));
        assertThat(seen).hasSizeGreaterThan(2_000);
    }

    /** The characters of a range as style sheets write it. */
    private static Set<Integer> points(String ranges) {
        return Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?")
                .matcher(ranges)
                .results()
                .flatMap(range -> {
                    int first = Integer.parseInt(range.group(1), 16);
                    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2), 16);
                    return IntStream.rangeClosed(first, last).boxed();
                })
                .collect(Collectors.toSet());
    }
}
