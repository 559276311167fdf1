package org.depesha.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The endings that a language's words take, by which forms of one word are told to be one.
 *
 * @param least letters that must be left
 * @param endings the longest first
 */
record Endings(int least, List<String> endings) {

    private static final Map<String, Endings> BY_LANGUAGE = new HashMap<>();

    static {
        InputStream table = Objects.requireNonNull(Endings.class.getResourceAsStream("endings.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.trim().split(" +")))
                    .forEach(row -> BY_LANGUAGE.put(row.get(0), of(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Endings of(List<String> row) {
        List<String> endings = row.subList(2, row.size()).stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Endings(Integer.parseInt(row.get(1)), endings);
    }

    /** Whether there are rules for a language. */
    static boolean has(String language) {
        return BY_LANGUAGE.containsKey(language);
    }

    /** A word without its ending. */
    static String stem(String language, String word) {
        Endings que = BY_LANGUAGE.get(language + "-que");
        Endings endings = Objects.requireNonNull(BY_LANGUAGE.get(language));
        return endings.cut(que == null ? word : que.cut(word));
    }

    private String cut(String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= least)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
