package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fonts of the pages, as {@code .ci/fonts} made them. */
class FontsTest {

    private static final Path FONTS = Path.of("templates/assets/fonts");
    private static final Pattern NAMED = Pattern.compile("url\\(fonts/([\\w-]+\\.woff2)\\)");

    /** What a document page in English fetches: the regular serif, its italic, and the sans. */
    private static final long BUDGET = 36_000;

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
        for (String face : new String[] {"serif", "serif-italic", "sans"}) {
            bytes += Files.size(FONTS.resolve(face + "-basic.woff2"));
        }
        assertThat(bytes).isLessThan(BUDGET);
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
