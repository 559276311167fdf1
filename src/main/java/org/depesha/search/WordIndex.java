package org.depesha.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All words of an edition with where they occur, as items are added in rising order; and which are forms of one. */
final class WordIndex {

    private final Map<String, TermList> terms = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();
    private final List<Integer> lengths = new ArrayList<>();

    void add(ItemWords words) {
        int item = lengths.size();
        lengths.add(words.halves());
        words.terms()
                .forEach((term, occurrence) ->
                        terms.computeIfAbsent(term, key -> new TermList()).add(item, occurrence));
        words.written()
                .forEach((language, forms) -> written.computeIfAbsent(language, key -> new HashSet<>())
                        .addAll(forms));
    }

    /** The words in their order. */
    TreeMap<String, TermList> terms() {
        return new TreeMap<>(terms);
    }

    /** Of each item, in halves of a word. */
    int[] lengths() {
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    double average() {
        return lengths.stream().mapToInt(Integer::intValue).average().orElse(1);
    }

    /** The other forms of each word that has some, in their order. */
    Map<String, Set<String>> forms() {
        Stemmer stemmer = new Stemmer();
        Map<String, Set<String>> byStem = new HashMap<>();
        written.forEach((language, all) -> small(all).forEach(form -> {
            String stem = stemmer.stem(language, form);
            if (!stem.isEmpty()) {
                byStem.computeIfAbsent(stem, key -> new TreeSet<>()).add(Folding.fold(form));
            }
        }));
        Map<String, Set<String>> others = new HashMap<>();
        byStem.values().stream()
                .filter(forms -> forms.size() > 1)
                .forEach(forms -> forms.forEach(form ->
                        others.computeIfAbsent(form, key -> new TreeSet<>()).addAll(forms)));
        others.forEach((form, all) -> all.remove(form));
        return others;
    }

    private static Set<String> small(Set<String> forms) {
        return forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
