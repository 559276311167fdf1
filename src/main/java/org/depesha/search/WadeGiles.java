package org.depesha.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The older writing of Chinese names that a register has in Pinyin, by the table {@code wade-giles.txt}. */
final class WadeGiles {

    private static final Map<String, Map<String, String>> TABLE = read();
    private static final int LONGEST = 6;

    private WadeGiles() {}

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> table = new HashMap<>();
        InputStream rows = Objects.requireNonNull(WadeGiles.class.getResourceAsStream("wade-giles.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> row = List.of(line.split(" +", 2));
                    Map<String, String> pairs = table.computeIfAbsent(row.get(0), key -> new HashMap<>());
                    for (String pair : row.get(1).split(", ")) {
                        pairs.put(pair.split(" ")[0], pair.split(" ")[1]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /**
     * A name in the older writing.
     *
     * @param words its folded words
     * @return empty where it is not Pinyin, of one syllable only, or written the same
     */
    static List<String> of(List<String> words) {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            List<String> syllables = syllables(word);
            if (syllables == null) {
                return List.of();
            }
            all.addAll(syllables);
        }
        return all.size() < 2 || String.join("", all).equals(String.join("", words)) ? List.of() : all;
    }

    private static @Nullable List<String> syllables(String word) {
        if (word.isEmpty()) {
            return List.of();
        }
        for (int end = Math.min(LONGEST, word.length()); end > 0; end--) {
            String first = syllable(word.substring(0, end));
            List<String> others = first.isEmpty() ? null : syllables(word.substring(end));
            if (others != null) {
                List<String> all = new ArrayList<>(List.of(first));
                all.addAll(others);
                return all;
            }
        }
        return null;
    }

    /** Empty for what is no syllable. */
    private static String syllable(String pinyin) {
        String whole = row("whole").get(pinyin);
        if (whole != null) {
            return whole;
        }
        for (int length = Math.min(2, pinyin.length()); length >= 0; length--) {
            String beginning = row("beginning").get(length == 0 ? "-" : pinyin.substring(0, length));
            String rest = row("rest").get(pinyin.substring(length));
            if (beginning != null && rest != null) {
                return length == 0 ? rest : beginning + rest;
            }
        }
        return "";
    }

    private static Map<String, String> row(String name) {
        return Objects.requireNonNull(TABLE.get(name));
    }
}
