package org.depesha.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the words of an index: shards of neighbouring words, their places beside, and common words by themselves. */
final class WordShards {

    /** Words whose items and places take more signs than these don't stand among the rare ones. */
    private static final int FREQUENT = 512;

    /** Words, places and one pack: no index has fewer files. */
    private static final int FEWEST = 4;

    private final IndexOutput out;
    private final TreeMap<String, TermList> terms;
    private final List<Sizes> sizes;
    private final NameForms names;
    private final Map<String, Set<String>> forms;
    private final int[] lengths;
    private final double average;
    private final int least;
    private final int limit;

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
        this.sizes = terms.entrySet().stream()
                .map(term -> Sizes.of(term.getValue(), around(term.getKey(), others(term.getKey()))))
                .toList();
        int files = Math.max(FEWEST, budget.wordFiles());
        this.least = leastNumber(budget.least(), files / 2, this::rareFiles);
        int left = files - rareFiles(least);
        this.limit = leastNumber(budget.least(), left, this::frequentFiles);
    }

    /**
     * How many signs a word takes, which is asked for each size that files may have.
     *
     * @param around itself and what knows of it
     */
    private record Sizes(int items, int places, int around) {

        static Sizes of(TermList list, int around) {
            return new Sizes(list.itemsLength(), list.placesLength(), around);
        }

        boolean isFrequent() {
            return items + places > FREQUENT;
        }

        boolean isLarge(int limit) {
            return items + places > limit / 2;
        }
    }

    /** The least number of signs that files may hold so that they are no more than wanted, in steps of a tenth. */
    private static int leastNumber(int least, int wanted, IntUnaryOperator files) {
        double signs = least;
        while (signs < Integer.MAX_VALUE && files.applyAsInt((int) signs) > wanted) {
            signs *= 1.1;
        }
        return (int) signs;
    }

    /** How many files of rare words there would be: words and places, a shard each. */
    private int rareFiles(int least) {
        int files = 2;
        long items = 0;
        long places = 0;
        for (Sizes word : sizes) {
            if (!word.isFrequent()) {
                items += word.items();
                places += word.places() + 1;
            }
            items += word.around();
            if (items > least || places > least) {
                files += 2;
                items = 0;
                places = 0;
            }
        }
        return files;
    }

    /** How many files of frequent words there would be: a few for each that is large, packs for the others. */
    private int frequentFiles(int limit) {
        int files = 1;
        long packed = 0;
        for (Sizes word : sizes) {
            int length = word.items() + word.places();
            if (word.isLarge(limit)) {
                files += 2 + word.places() / Math.max(1, limit / 2);
            } else if (word.isFrequent()) {
                packed += length;
                if (packed > limit) {
                    files++;
                    packed = length;
                }
            }
        }
        return files;
    }

    /** The signs of a word itself and of what knows of it, at the most. */
    private static int around(String term, String others) {
        return term.length() + others.length() + 4;
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
        String others = others(term);
        Sizes size = Sizes.of(list, around(term, others));
        boolean apart = size.isLarge(limit) || size.isFrequent();
        String items = list.items(lengths, average);
        String field = size.isLarge(limit) ? alone(list, items) : apart ? packed(list, items) : items;
        if (words.length() + field.length() + size.around() > least
                || !apart && places.length() + size.places() > least) {
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
