package org.depesha.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program's templates ask only for keys that there are. FreeMarker reports a missing one where it is printed, and
 * says nothing where a default stands behind it.
 */
class TemplateKeysTest {

    private static final Path TEMPLATES = Path.of("templates");

    /** These get a map in place of a record. */
    private static final Set<String> MAPS = Set.of("threads.ftlh", "404.ftlh");

    private static final Pattern RECORD = Pattern.compile("See (\\p{Lu}\\w*Page)\\b");
    private static final Pattern PATH = Pattern.compile("(?<![\\w.\"])(page|frame)((?:\\.[a-z]\\w*)+)");

    static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ftlh"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyIsThatOfARecord(String template) throws Exception {
        String text = Files.readString(TEMPLATES.resolve(template));
        Set<String> missing = new TreeSet<>();
        Matcher paths = PATH.matcher(text);
        while (paths.find()) {
            Class<?> type = paths.group(1).equals("frame") ? PageFrame.class : page(template, text);
            if (type != Object.class && !has(type, paths.group(2).substring(1))) {
                missing.add(paths.group(1) + paths.group(2));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aKeyThatNoRecordHasIsFound() {
        assertThat(has(DocumentPage.class, "about.title")).isTrue();
        assertThat(has(DocumentPage.class, "title")).isFalse();
        assertThat(has(DocumentPage.class, "about.title.words")).isFalse();
    }

    /** The record of a template's page; that of a document where it names none, as what draws texts does. */
    private static Class<?> page(String template, String text) throws ClassNotFoundException {
        Matcher named = RECORD.matcher(text);
        return MAPS.contains(template)
                ? Object.class
                : named.find() ? Class.forName("org.depesha.html." + named.group(1)) : DocumentPage.class;
    }

    private static boolean has(Class<?> type, String path) {
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return Arrays.stream(components)
                .filter(component -> component.getName().equals(key))
                .anyMatch(component -> dot < 0 || has(component.getType(), path.substring(dot + 1)));
    }
}
