package org.depesha.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of words, in lower case, in items: {@code januar jan | februar feb} has two. A word that ends with {@code *}
 * stands for all words that begin so, one that begins with it, {@code *schreiben}, for all that end so.
 */
final class Lexicon {

    private static final int SHORTEST_STEM = 2;

    private final List<List<String>> items = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new LinkedHashMap<>();
    private final Map<String, Integer> endings = new LinkedHashMap<>();

    /** Of the stems and endings, in characters. */
    private int longest;

    /** Adds what a line lists; the items of a second line are those of the first, as far as they go. */
    Lexicon with(String line) {
        String[] listed = line.split("\\|");
        for (int item = 0; item < listed.length; item++) {
            if (items.size() <= item) {
                items.add(new ArrayList<>());
            }
            for (String word : listed[item].strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    items.get(item).add(word);
                    add(word, item);
                }
            }
        }
        return this;
    }

    private void add(String word, int item) {
        longest = Math.max(longest, word.length());
        if (word.endsWith("*") && word.length() > SHORTEST_STEM) {
            stems.putIfAbsent(word.substring(0, word.length() - 1), item);
        } else if (word.startsWith("*") && word.length() > SHORTEST_STEM) {
            endings.putIfAbsent(word.substring(1), item);
        } else {
            words.putIfAbsent(word, item);
        }
    }

    /** The same without one word, for asking whether any sentence needs it. */
    Lexicon without(String word) {
        Lexicon less = new Lexicon();
        for (int item = 0; item < items.size(); item++) {
            less.items.add(new ArrayList<>());
            for (String other : items.get(item)) {
                if (!other.equals(word)) {
                    less.items.get(item).add(other);
                    less.add(other, item);
                }
            }
        }
        return less;
    }

    List<String> words() {
        return items.stream().flatMap(List::stream).toList();
    }

    /** The index of the item that a word is in, from 0; null where it is in none. */
    @Nullable
    Integer item(String lower) {
        Integer whole = words.get(lower);
        for (int length = Math.min(lower.length(), longest); whole == null && length > 1; length--) {
            whole = stems.get(lower.substring(0, length));
        }
        for (int start = Math.max(1, lower.length() - longest);
                whole == null && !endings.isEmpty() && start < lower.length() - 1;
                start++) {
            whole = endings.get(lower.substring(start));
        }
        return whole;
    }
}
