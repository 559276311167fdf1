package org.depesha.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the words by which a header says that it does not know who or what place it was: {@code nobody.txt}. */
final class Nobody {

    private static final String FILE = "nobody.txt";
    private static final Pattern SIGNS = Pattern.compile("[\\s.,;:()\\[\\]<>{}]+");

    /** The headings of a part of the list, by whose words a place or a date is none, but a name somebody's initials. */
    private static final Map<String, Of> HEADINGS =
            Map.of("# Places", Of.PLACE, "# Dates", Of.DATE, "# Pointers", Of.POINTER);

    /** Of what words say that it is not known. */
    enum Of {
        NAME,
        PLACE,
        DATE,
        POINTER
    }

    private static final Map<Of, Set<String>> OWN = own();

    private final Set<String> more;

    private Nobody(Set<String> more) {
        this.more = more;
    }

    /** The program's own words, and those that an edition adds. */
    static Nobody with(List<String> more) {
        return new Nobody(
                more.stream().map(Nobody::folded).filter(one -> !one.isEmpty()).collect(Collectors.toSet()));
    }

    /** Whether words say that somebody or something is not known; those of an element without any do not. */
    boolean is(String words, Of of) {
        String folded = folded(words);
        return !words.isBlank()
                && (more.contains(folded)
                        || OWN.getOrDefault(Of.NAME, Set.of()).contains(folded)
                        || OWN.getOrDefault(of, Set.of()).contains(folded));
    }

    private static String folded(String name) {
        return SIGNS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Map<Of, Set<String>> own() {
        Map<Of, Set<String>> all = new EnumMap<>(Of.class);
        Of of = Of.NAME;
        try (InputStream in = Objects.requireNonNull(Nobody.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                of = HEADINGS.getOrDefault(line.strip(), of);
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.computeIfAbsent(of, key -> new HashSet<>()).add(folded(line));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
