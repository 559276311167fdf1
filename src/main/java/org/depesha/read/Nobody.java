package org.depesha.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the words by which a header says that it does not know who or what place it was: {@code nobody.txt}. */
final class Nobody {

    private static final String FILE = "nobody.txt";
    private static final Pattern SIGNS = Pattern.compile("[\\s.,;:()\\[\\]<>{}]+");

    private static final Set<String> OWN = own();

    private final Set<String> words;

    private Nobody(Set<String> words) {
        this.words = words;
    }

    /** The program's own words, and those that an edition adds. */
    static Nobody with(List<String> more) {
        Set<String> all = new HashSet<>(OWN);
        more.stream().map(Nobody::folded).filter(one -> !one.isEmpty()).forEach(all::add);
        return new Nobody(all);
    }

    /** Whether words are a name of nobody; those of an element without any are not. */
    boolean is(String name) {
        return !name.isBlank() && words.contains(folded(name));
    }

    private static String folded(String name) {
        return SIGNS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Set<String> own() {
        Set<String> all = new HashSet<>();
        try (InputStream in = Objects.requireNonNull(Nobody.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Nobody::folded)
                    .forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
