package org.depesha.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows by which words a header says that its editors are done: the list {@code finished.txt}. */
final class Finished {

    private static final String FILE = "finished.txt";
    private static final Set<String> WORDS = words();

    private Finished() {}

    private static Set<String> words() {
        try (InputStream in = Objects.requireNonNull(Finished.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A status as it stands; empty where it says that all is done. */
    static String unless(String status) {
        return WORDS.contains(status.toLowerCase(Locale.ROOT)) ? "" : status;
    }
}
