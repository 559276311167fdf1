package org.depesha.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.Mention;
import org.depesha.link.address.Addresses;
import org.depesha.model.CoverName;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.Page;
import org.depesha.search.Item.ItemPassage;
import org.depesha.search.Item.Row;
import org.depesha.text.Passages;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be found, in the order of the index: letters, attested ones among them, by date; those without
 * one; entries of the registers; pages.
 */
final class Items {

    /**
     * An item still to be made.
     *
     * @param date null for none
     */
    record Source(@Nullable HistoricalDate date, String key, Supplier<Item> item) {}

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final List<Words> languages;
    private final Map<String, Set<EntryKey>> named = new HashMap<>();

    Items(LinkedEdition edition, EditionSettings settings, List<Words> languages) {
        this.edition = edition;
        this.settings = settings;
        this.languages = List.copyOf(languages);
        for (List<Mention> mentions : edition.occurrences().mentions().values()) {
            mentions.forEach(mention -> named.computeIfAbsent(mention.passage().document(), id -> new TreeSet<>())
                    .add(mention.entry()));
        }
    }

    List<Source> all() {
        List<Source> all = new ArrayList<>();
        DocumentItem documents = new DocumentItem(edition, settings, languages);
        for (LinkedDocument linked : edition.documents()) {
            all.add(new Source(
                    linked.document().message().date(),
                    linked.id(),
                    () -> documents.of(linked, named.getOrDefault(linked.id(), Set.of()))));
        }
        for (LinkedMessage linked : edition.messages().attested()) {
            all.add(new Source(linked.message().date(), linked.key().toString(), () -> attested(linked)));
        }
        all.sort(Comparator.comparing(Source::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Source::key));
        edition.registers()
                .entries()
                .values()
                .forEach(entry -> all.add(new Source(null, entry.key().toString(), () -> entry(entry))));
        edition.pages().forEach(page -> all.add(new Source(null, page.id(), () -> page(page))));
        return all;
    }

    private Item attested(LinkedMessage linked) {
        Message message = linked.message();
        String title = title(message, message.heading().title(), linked.key().owner());
        MessageRow row = new MessageRow(edition)
                .parties(message)
                .value("kind", message.heading().kind(), message.heading().kind());
        if (edition.thread(linked.key()) != null) {
            row.value("has", "thread", "thread");
        }
        return new Item(
                row.row("attested", Addresses.message(linked), title, message, ""),
                row.names(),
                List.of(about(DocumentItem.first(title), MessageRow.about(message, edition))),
                List.of());
    }

    /** The words for a message. */
    private String title(Message message, String title, String otherwise) {
        return DocumentItem.title(message, title, edition.registers(), languages)
                .orElse(otherwise);
    }

    private Item entry(Entry entry) {
        List<ItemPassage> passages = new ArrayList<>();
        String names = Stream.concat(
                        entry.naming().forms().stream(),
                        entry.naming().coverNames().stream().map(CoverName::name))
                .distinct()
                .collect(Collectors.joining(" · "));
        passages.add(about(entry.name(), names));
        passages.add(text(entry.account().description()));
        passages.add(text(entry.account().note()));
        Row row = new Row(
                entry.key().kind().scheme(),
                Addresses.entry(entry.key()),
                new TreeMap<>(),
                entry.name(),
                "",
                List.of(),
                "",
                "");
        return new Item(row, Map.of(), nonEmpty(passages), List.of());
    }

    private Item page(Page page) {
        List<ItemPassage> passages = new ArrayList<>();
        passages.add(about(page.title(), ""));
        Passages.of(page.text(), Set.of()).forEach(passage -> passages.add(text(passage.words())));
        Row row = new Row("page", Addresses.page(page.id()), new TreeMap<>(), page.title(), "", List.of(), "", "");
        return new Item(row, Map.of(), nonEmpty(passages), List.of());
    }

    static List<ItemPassage> nonEmpty(List<ItemPassage> passages) {
        return passages.stream().filter(passage -> !passage.text().isBlank()).toList();
    }

    private ItemPassage about(String title, String words) {
        return new ItemPassage(
                Zone.ABOUT, 0, "", 0, settings.language(), words.isEmpty() ? title : title + " · " + words);
    }

    private ItemPassage text(String words) {
        return new ItemPassage(Zone.TEXT, 0, "", 0, settings.language(), words);
    }
}
