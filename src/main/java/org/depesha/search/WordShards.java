package org.depesha.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the words of an index: shards of neighbouring words, their places beside, and common words by themselves. */
final class WordShards {

    /** Words whose items and places take more signs than these don't stand among the rare ones. */
    private static final int FREQUENT = 512;

    private final IndexOutput out;
    private final TreeMap<String, TermList> terms;
    private final NameForms names;
    private final Map<String, Set<String>> forms;
    private final int[] lengths;
    private final double average;
    private int least;
    private final int limit;

    /** No file of an index has more signs than this; a browser has to read it as a whole. */
    private static final int LARGEST = 1 << 28;

    private final List<String> firstWords = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder places = new StringBuilder();
    private String before = "";
    private int alone;
    private final List<List<String>> pack = new ArrayList<>();
    private int packLength;
    private int packs;

    WordShards(IndexOutput out, WordIndex index, NameForms names, Budget budget) {
        this.out = out;
        this.names = names;
        this.forms = index.forms();
        this.lengths = index.lengths();
        this.average = index.average();
        this.terms = index.terms();
        this.least = budget.least();
        this.limit = limit(budget);
    }

    /**
     * The signs that a file of frequent words may hold, so that the files are no more than they may be. Where even the
     * largest such files leave too many, it is the rare words that fill them: then every file may hold more.
     */
    private int limit(Budget budget) {
        double limit = least;
        while (files((int) limit) > Math.max(3, budget.wordFiles()) && least < LARGEST) {
            limit *= 1.1;
            if (limit > LARGEST) {
                least *= 2;
                limit = least;
            }
        }
        return (int) limit;
    }

    /** How many files there would be with such a limit. */
    private int files(int limit) {
        int files = 3;
        long items = 0;
        long places = 0;
        long packed = 0;
        for (Map.Entry<String, TermList> entry : terms.entrySet()) {
            TermList list = entry.getValue();
            if (isLarge(list, limit)) {
                files += 2 + list.placesLength() / Math.max(1, limit / 2);
            } else if (isFrequent(list)) {
                packed += list.itemsLength() + list.placesLength();
                if (packed > limit) {
                    files++;
                    packed = list.itemsLength() + list.placesLength();
                }
            } else {
                items += list.itemsLength();
                places += list.placesLength() + 1;
            }
            items += around(entry.getKey());
            if (items > least || places > least) {
                files += 2;
                items = 0;
                places = 0;
            }
        }
        return files;
    }

    /** The signs of a word itself and of what knows of it, at the most. */
    private int around(String term) {
        return term.length() + others(term).length() + 4;
    }

    private static boolean isLarge(TermList list, int limit) {
        return list.itemsLength() + list.placesLength() > limit / 2;
    }

    private static boolean isFrequent(TermList list) {
        return list.itemsLength() + list.placesLength() > FREQUENT;
    }

    private String others(String term) {
        return term.startsWith("@") ? names.forms(term) : String.join(",", forms.getOrDefault(term, Set.of()));
    }

    /** Writes them, and gives the first word of each shard. */
    List<String> write() {
        terms.forEach(this::add);
        close(null);
        closePack();
        return firstWords;
    }

    private void add(String term, TermList list) {
        boolean apart = isLarge(list, limit) || isFrequent(list);
        String items = list.items(lengths, average);
        String others = others(term);
        String field = isLarge(list, limit) ? alone(list, items) : apart ? packed(list, items) : items;
        if (words.length() + field.length() + around(term) > least
                || !apart && places.length() + list.placesLength() > least) {
            close(term);
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
        words.append(Digits.SIGNS.charAt(shared))
                .append(term, shared, term.length())
                .append('|')
                .append(field)
                .append(others.isEmpty() ? "" : "|" + others)
                .append(';');
        places.append(apart ? "" : list.places()).append(';');
    }

    /** Frequent words stand together in files of their own, so that those of rare words are small. */
    private String packed(TermList list, String items) {
        int length = list.itemsLength() + list.placesLength();
        if (packLength + length > limit) {
            closePack();
        }
        packLength += length;
        pack.add(List.of(items, list.places()));
        return "~" + packs + "," + (pack.size() - 1) + "," + list.size();
    }

    private void closePack() {
        if (!pack.isEmpty()) {
            out.write("m" + packs++, Map.of("w", pack));
            pack.clear();
            packLength = 0;
        }
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

    private void close(@Nullable String next) {
        if (words.length() == 0) {
            return;
        }
        int number = firstWords.size() - 1;
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("w", words);
        content.put("names", names.takeBefore(next));
        out.write("w" + number, content);
        out.write("p" + number, Map.of("p", places));
        words.setLength(0);
        places.setLength(0);
        before = "";
    }
}
