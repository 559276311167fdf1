package org.depesha.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.depesha.search.Item.Inner;
import org.depesha.search.Item.ItemPassage;

/** Makes the items, some at a time, writes their rows, facets and texts, and gathers their words. */
final class ItemFiles {

    /** As many items as are held in memory with their texts. */
    private static final int BATCH = 512;

    /** An edition from this size on has pairs of common words indexed. */
    private static final int LARGE = 1000;

    private static final int MOST_COMMON = 120;
    private static final double COMMON_SHARE = 0.4;

    private final IndexOutput out;
    private final Budget budget;
    private final WordIndex index = new WordIndex();
    private final List<Item> texts = new ArrayList<>();
    private RowShard rows = new RowShard();
    private FacetShard facets = new FacetShard();
    private int textShards;
    private int rowShards;
    private int facetShards;
    private Set<String> common = Set.of();

    ItemFiles(IndexOutput out, Budget budget) {
        this.out = out;
        this.budget = budget;
    }

    /** Writes all items, and gives their words. */
    WordIndex write(List<Supplier<Item>> items) {
        for (int from = 0; from < items.size(); from += BATCH) {
            List<Item> batch = items.subList(from, Math.min(items.size(), from + BATCH)).parallelStream()
                    .map(Supplier::get)
                    .toList();
            if (from == 0 && items.size() >= LARGE) {
                common = commonWords(batch);
            }
            Set<String> pairs = common;
            List<ItemWords> read = batch.parallelStream()
                    .map(item -> ItemWords.of(item, pairs))
                    .toList();
            read.forEach(index::add);
            batch.forEach(this::keep);
        }
        closeTexts();
        closeRows();
        closeFacets();
        return index;
    }

    /** The words of which pairs are words too. */
    Set<String> common() {
        return common;
    }

    /** The words that most of some items have. */
    private static Set<String> commonWords(List<Item> items) {
        Map<String, Integer> counts = new HashMap<>();
        items.forEach(item ->
                ItemWords.of(item, Set.of()).terms().keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > COMMON_SHARE * items.size()
                        && Character.isLetter(entry.getKey().charAt(0)))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMMON)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void keep(Item item) {
        rows.add(item.row());
        facets.add(item.row());
        texts.add(item);
        if (rows.size() == budget.rows()) {
            closeRows();
        }
        if (facets.size() == budget.facets()) {
            closeFacets();
        }
        if (texts.size() == budget.texts()) {
            closeTexts();
        }
    }

    private void closeRows() {
        if (rows.size() > 0) {
            out.write("r" + rowShards++, rows.content());
            rows = new RowShard();
        }
    }

    private void closeFacets() {
        if (facets.size() > 0) {
            out.write("f" + facetShards++, facets.content());
            facets = new FacetShard();
        }
    }

    private void closeTexts() {
        if (!texts.isEmpty()) {
            out.write(
                    "t" + textShards++,
                    Map.of("items", texts.stream().map(ItemFiles::text).toList()));
            texts.clear();
        }
    }

    private static List<Object> text(Item item) {
        return List.of(
                item.passages().stream().map(ItemFiles::passage).toList(),
                item.messages().stream().map(ItemFiles::message).toList());
    }

    private static List<Object> passage(ItemPassage passage) {
        return List.of(passage.zone().bit(), passage.number(), passage.anchor(), passage.message(), passage.text());
    }

    private static List<String> message(Inner message) {
        return List.of(message.part(), message.words());
    }
}
