package org.depesha.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedEdition;
import org.depesha.model.HistoricalDate;
import org.depesha.output.Staging;
import org.depesha.words.Words;

/** Writes the index that the search page reads. What its files hold is told in {@code src/docs/search.md}. */
public final class SearchFiles {

    /** Of the format: a client that knows another says so. */
    static final int FORMAT = 2;

    private final EditionSettings settings;
    private final List<String> languages;
    private final IndexOutput out;
    private final Budget budget;
    private final List<Items.Source> sources;
    private final List<String> fields;
    private final int others;

    private SearchFiles(LinkedEdition edition, EditionSettings settings, List<Words> languages, Staging site) {
        this.settings = settings;
        this.languages = languages.stream().map(Words::language).toList();
        this.out = IndexOutput.to(site);
        this.sources = new Items(edition, settings, languages).all();
        this.fields = OwnFields.of(edition).names();
        this.others = edition.registers().entries().size() + edition.pages().size();
        this.budget = Budget.of(edition.documents().size(), sources.size());
    }

    /**
     * Writes all of it, where the edition is to be searched.
     *
     * @param languages of the interface, in which messages are named
     */
    public static void write(LinkedEdition edition, EditionSettings settings, List<Words> languages, Staging site) {
        if (!settings.automation().searches()) {
            return;
        }
        SearchFiles files = new SearchFiles(edition, settings, languages, site);
        ItemFiles items = new ItemFiles(files.out, files.budget);
        WordIndex index =
                items.write(files.sources.stream().map(Items.Source::item).toList());
        List<String> firstWords =
                new WordShards(files.out, index, new NameForms(edition.registers()), files.budget).write();
        files.head(firstWords, items.common());
    }

    private void head(List<String> firstWords, Set<String> common) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", FORMAT);
        head.put("title", settings.titles().title());
        head.put("version", settings.release().version());
        if (languages.size() > 1) {
            head.put("languages", languages);
        }
        head.put("stamp", out.stamp());
        head.put("items", sources.size());
        head.put("letters", sources.size() - others);
        head.put("rows", budget.rows());
        head.put("facets", budget.facets());
        head.put("texts", budget.texts());
        head.put("words", firstWords);
        head.put("common", common);
        head.put("numbers", NumberWords.words());
        if (!fields.isEmpty()) {
            head.put("fields", fields);
        }
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
