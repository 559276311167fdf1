package org.depesha.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers with the word that says what they number, in any writing: {@code #no72/iii}, {@code #f558}. */
final class NumberWords {

    private static final String TABLE = "number-words.txt";
    private static final Map<String, String> WORDS = read();
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])("
                    + WORDS.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")[.:]?\\s*(\\d[\\p{L}\\p{N}]*(?:/[\\p{L}\\p{N}]+)*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NumberWords() {}

    private static Map<String, String> read() {
        Map<String, String> words = new LinkedHashMap<>();
        InputStream table = Objects.requireNonNull(NumberWords.class.getResourceAsStream(TABLE));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> row = List.of(line.trim().split(" +"));
                    row.subList(1, row.size()).forEach(word -> words.put(word, row.get(0)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Every word of the table with the index's own for it. */
    static Map<String, String> words() {
        return WORDS;
    }

    /** The terms of all numbers in a text that have such a word. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            String word = WORDS.get(numbered.group(1).toLowerCase(Locale.ROOT));
            terms.add("#" + word + number(numbered.group(2)));
        }
        return terms;
    }

    /** The term of a message's number. */
    static String messageNumber(String value) {
        return "#no" + number(value.strip());
    }

    private static String number(String written) {
        return List.of(written.split("[/\\s]+")).stream().map(Folding::fold).collect(Collectors.joining("/"));
    }
}
