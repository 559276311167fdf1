package org.depesha.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedEdition;
import org.depesha.model.HistoricalDate;
import org.depesha.output.Staging;
import org.depesha.search.Item.Inner;
import org.depesha.search.Item.ItemPassage;
import org.depesha.words.Words;

/** Writes the index that the search page reads. What its files hold is told in {@code src/docs/search.md}. */
public final class SearchFiles {

    /** Of the format: a client that knows another says so. */
    static final int FORMAT = 1;

    /** As many items as are held in memory with their texts. */
    private static final int BATCH = 512;

    /** An edition from this size on has pairs of common words indexed. */
    private static final int LARGE = 1000;

    private static final int MOST_COMMON = 120;
    private static final double COMMON_SHARE = 0.4;

    private final EditionSettings settings;
    private final IndexOutput out;
    private final WordIndex index = new WordIndex();
    private final List<Item> texts = new ArrayList<>();
    private final Budget budget;
    private final List<Items.Source> sources;
    private final int others;
    private RowShard rows = new RowShard();
    private int textShards;
    private int rowShards;
    private Set<String> common = Set.of();

    private SearchFiles(LinkedEdition edition, EditionSettings settings, Words words, Staging site) {
        this.settings = settings;
        this.out = IndexOutput.to(site);
        this.sources = new Items(edition, settings, words).all();
        this.others = edition.registers().entries().size() + edition.pages().size();
        this.budget = Budget.of(edition.documents().size(), sources.size());
    }

    /**
     * Writes all of it, where the edition is to be searched.
     *
     * @param words by which messages are named
     */
    public static void write(LinkedEdition edition, EditionSettings settings, Words words, Staging site) {
        if (!settings.automation().searches()) {
            return;
        }
        SearchFiles files = new SearchFiles(edition, settings, words, site);
        files.items();
        List<String> firstWords =
                new WordShards(files.out, files.index, new NameForms(edition.registers()), files.budget).write();
        files.head(firstWords);
    }

    private void items() {
        for (int from = 0; from < sources.size(); from += BATCH) {
            List<Item> batch = sources.subList(from, Math.min(sources.size(), from + BATCH)).parallelStream()
                    .map(source -> source.item().get())
                    .toList();
            if (from == 0 && sources.size() >= LARGE) {
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
        texts.add(item);
        if (rows.size() == budget.rows()) {
            closeRows();
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

    private void closeTexts() {
        if (!texts.isEmpty()) {
            out.write(
                    "t" + textShards++,
                    Map.of("items", texts.stream().map(SearchFiles::text).toList()));
            texts.clear();
        }
    }

    private static List<Object> text(Item item) {
        return List.of(
                item.passages().stream().map(SearchFiles::passage).toList(),
                item.messages().stream().map(SearchFiles::message).toList());
    }

    private static List<Object> passage(ItemPassage passage) {
        return List.of(passage.zone().bit(), passage.number(), passage.anchor(), passage.message(), passage.text());
    }

    private static List<String> message(Inner message) {
        return List.of(message.part(), message.words());
    }

    private void head(List<String> firstWords) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", FORMAT);
        head.put("title", settings.titles().title());
        head.put("version", settings.release().version());
        head.put("stamp", out.stamp());
        head.put("items", sources.size());
        head.put("letters", sources.size() - others);
        head.put("rows", budget.rows());
        head.put("texts", budget.texts());
        head.put("words", firstWords);
        head.put("common", common);
        head.put("numbers", NumberWords.words());
        dates(head);
        out.write("head", head);
    }

    /**
     * Items stand by date: the first of each month, and those that may be of another month than the one they stand in.
     */
    private void dates(Map<String, Object> head) {
        List<List<Integer>> months = new ArrayList<>();
        List<List<Integer>> wide = new ArrayList<>();
        int dated = 0;
        int last = Integer.MIN_VALUE;
        for (Items.Source source : sources) {
            HistoricalDate date = source.date();
            if (date == null) {
                break;
            }
            int month = date.earliest().getYear() * 12 + date.earliest().getMonthValue() - 1;
            int end = date.latest().getYear() * 12 + date.latest().getMonthValue() - 1;
            if (month != last) {
                months.add(List.of(month, dated));
                last = month;
            }
            if (end != month) {
                wide.add(List.of(dated, end));
            }
            dated++;
        }
        head.put("months", months);
        head.put("wide", wide);
        head.put("dated", dated);
    }
}
