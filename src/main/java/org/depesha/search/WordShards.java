package org.depesha.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the words of an index: shards of neighbouring words, their places beside, and common words by themselves. */
final class WordShards {

    private final IndexOutput out;
    private final WordIndex index;
    private final NameForms names;
    private final Map<String, Set<String>> forms;
    private final int[] lengths;
    private final double average;
    private final int limit;

    private final List<String> firstWords = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder places = new StringBuilder();
    private final List<List<String>> shardNames = new ArrayList<>();
    private String before = "";
    private int alone;

    WordShards(IndexOutput out, WordIndex index, NameForms names, Budget budget) {
        this.out = out;
        this.index = index;
        this.names = names;
        this.forms = index.forms();
        this.lengths = index.lengths();
        this.average = index.average();
        long all = index.terms().values().stream()
                .mapToLong(list -> list.placesLength() + 4L * list.size() + 16)
                .sum();
        this.limit = budget.signs(all);
    }

    /** Writes them, and gives the first word of each shard. */
    List<String> write() {
        TreeMap<String, TermList> terms = index.terms();
        terms.forEach(this::add);
        close();
        return firstWords;
    }

    private void add(String term, TermList list) {
        String items = list.items(lengths, average);
        if (words.length() + items.length() > limit || places.length() + list.placesLength() > limit) {
            close();
        }
        if (words.length() == 0) {
            firstWords.add(term);
        }
        int shared = 0;
        while (shared < Math.min(31, Math.min(term.length(), before.length()))
                && term.charAt(shared) == before.charAt(shared)) {
            shared++;
        }
        before = term;
        boolean large = items.length() > limit / 2 || list.placesLength() > limit / 2;
        words.append(Digits.SIGNS.charAt(shared))
                .append(term, shared, term.length())
                .append('|')
                .append(large ? alone(list, items) : items);
        String others = term.startsWith("@") ? names.forms(term) : String.join(",", forms.getOrDefault(term, Set.of()));
        words.append(others.isEmpty() ? "" : "|" + others).append(';');
        places.append(large ? "" : list.places()).append(';');
        shardNames.addAll(names.of(term));
    }

    /** A common word has a file of its own, and its places are parted by items. */
    private String alone(TermList list, String items) {
        int number = alone++;
        List<Integer> firsts = new ArrayList<>();
        for (int from = 0; from < list.size(); ) {
            int next = list.partFrom(from, limit);
            out.write("c" + number + "-" + firsts.size(), Map.of("p", list.places(from, next)));
            firsts.add(from);
            from = next;
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("w", items);
        content.put("parts", firsts);
        out.write("c" + number, content);
        return "!" + number + "," + list.size();
    }

    private void close() {
        if (words.length() == 0) {
            return;
        }
        int number = firstWords.size() - 1;
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("w", words);
        content.put("names", shardNames);
        out.write("w" + number, content);
        out.write("p" + number, Map.of("p", places));
        words.setLength(0);
        places.setLength(0);
        shardNames.clear();
        before = "";
    }
}
