package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

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

    /** A page's own bytes, its style sheet and script, and the slices of fonts that a page in German asks for. */
    @Test
    void aDocumentPageInGermanIsLight() throws IOException {
        Path site = Path.of("site");
        String page = Files.readString(site.resolve("documents/1951-01-08-mao-zedong-to-stalin/index.html"));
        Matcher asked = Pattern.compile("<(?:link rel=\"stylesheet\" href|script src)=\"(?:\\.\\./)+(assets/[^\"]+)\"")
                .matcher(page);
        long bytes = compressed(page.getBytes(StandardCharsets.UTF_8));
        int files = 0;
        while (asked.find()) {
            bytes += compressed(Files.readAllBytes(site.resolve(asked.group(1))));
            files++;
        }
        for (String face : new String[] {"serif-basic", "sans-basic", "serif-western", "sans-western"}) {
            bytes += Files.size(site.resolve("assets/fonts/" + face + ".woff2"));
        }
        assertThat(files).as("a style sheet and a script").isEqualTo(2);
        assertThat(bytes).isLessThan(PAGE);
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
                .forEach(found -> Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?")
                        .matcher(found.group(4))
                        .results()
                        .forEach(range -> {
                            int first = Integer.parseInt(range.group(1), 16);
                            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2), 16);
                            for (int point = first; point <= last; point++) {
                                String one = found.group(1) + " " + found.group(2) + " " + found.group(3) + " " + point;
                                assertThat(seen.add(one)).as(one).isTrue();
                            }
                        }));
        assertThat(seen).hasSizeGreaterThan(2_000);
    }
}
