package org.depesha.tei;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the words of an element looked in the source, by the table {@code looks.txt}, whose head explains its columns.
 */
public final class Looks {

    public static final String SUPERSCRIPT = "superscript";
    public static final String SUBSCRIPT = "subscript";

    private static final String FILE = "looks.txt";
    private static final List<String> ATTRIBUTES = List.of("rend", "rendition", "style");
    private static final Pattern TIGHT = Pattern.compile("\\s*([:(])\\s*|\\s+(?=\\))");
    private static final Pattern BETWEEN = Pattern.compile("[\\s;,]+");
    private static final Pattern INDENT = Pattern.compile("indent(?:[(-]?(\\d{1,2})\\)?)?");

    private static final Map<String, String> BY_VALUE = read();

    private Looks() {}

    /** The looks that an element's attributes name, each once, in their order; what no row has is left out. */
    public static List<String> of(TeiElement element) {
        return values(element)
                .flatMap(value -> Stream.ofNullable(BY_VALUE.get(value)))
                .distinct()
                .toList();
    }

    /** How many steps a line is indented; 0 for none. */
    public static int indent(TeiElement element) {
        return values(element)
                .map(INDENT::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(steps -> steps.group(1) == null ? 1 : Integer.parseInt(steps.group(1)))
                .orElse(0);
    }

    private static Stream<String> values(TeiElement element) {
        return ATTRIBUTES.stream()
                .map(element::attribute)
                .filter(Objects::nonNull)
                .flatMap(value -> BETWEEN.splitAsStream(
                        TIGHT.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("$1")))
                .map(value -> value.startsWith("#") ? value.substring(1) : value);
    }

    private static Map<String, String> read() {
        Map<String, String> looks = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Looks.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(cells -> Arrays.stream(cells).forEach(value -> {
                        if (looks.put(value, cells[0]) != null) {
                            throw new IllegalStateException(FILE + ": `" + value + "` is in two rows");
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(looks);
    }
}
