package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.depesha.html.ListPage.Item;
import org.depesha.html.ListPage.Month;
import org.depesha.html.ListPage.Year;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes the lists in order of time: documents, and messages known only from others. */
final class ListPages {

    /** From so many documents on, each year has a page of its own. */
    static final int LARGE = SiteFiles.LARGE;

    private static final String UNDATED = "undated";

    private final EditionIndex index;
    private final LinkedEdition edition;

    ListPages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
    }

    boolean isLarge() {
        return edition.documents().size() > LARGE;
    }

    /** The front page: all documents, or in a large edition the years that lead to them. */
    ListPage documents() {
        Views views = new Views(index, Addresses.INDEX);
        List<Year> years = years(views);
        if (isLarge()) {
            years = years.stream()
                    .map(year -> new Year(
                            year.words(), year.id(), year.count(), views.href(Addresses.year(year.id())), List.of()))
                    .toList();
        }
        return page(years, views, "documents");
    }

    /** The pages of the years, by their ids. */
    Map<String, ListPage> ofYears() {
        Map<String, ListPage> pages = new TreeMap<>();
        for (Year year : years(new Views(index, Addresses.year("any")))) {
            pages.put(year.id(), page(List.of(year), new Views(index, Addresses.year(year.id())), year.words()));
        }
        return pages;
    }

    /** The documents of a year, by its id. */
    List<LinkedDocument> in(String year) {
        return edition.documents().stream()
                .filter(linked -> yearOf(linked.document().message().date()).equals(year))
                .toList();
    }

    private static String yearOf(@Nullable HistoricalDate date) {
        return date == null ? UNDATED : Integer.toString(date.year());
    }

    private List<Year> years(Views views) {
        return grouped(
                edition.documents(),
                document -> document.document().message().date(),
                document -> item(document, views),
                views);
    }

    /** The messages known only from others. */
    ListPage attested() {
        Views views = new Views(index, Addresses.ATTESTED);
        return page(
                grouped(
                        edition.messages().attested(),
                        linked -> linked.message().date(),
                        linked -> attestedItem(linked, views),
                        null),
                views,
                "attested");
    }

    private ListPage page(List<Year> years, Views views, String kind) {
        return new ListPage(
                kind,
                years,
                new ListPage.Counts(
                        edition.documents().size(),
                        edition.messages().attested().size(),
                        edition.threads().all().size()),
                new ListPage.Links(
                        views.href(Addresses.INDEX),
                        views.href(Addresses.ATTESTED),
                        views.href(Addresses.GAPS),
                        views.href(Addresses.THREADS)));
    }

    private Item item(LinkedDocument linked, Views views) {
        List<MessageLink> carries = linked.document()
                .message()
                .withTransmitted()
                .skip(1)
                .map(message -> views.listed(edition.message(linked.key().withPart(message.part()))))
                .toList();
        List<Link> relays = linked.document().message().parties().relays().stream()
                .map(views::party)
                .toList();
        return new Item(
                views.message(linked.key()),
                dayWords(linked.document().message().date()),
                relays,
                carries,
                "",
                "",
                0);
    }

    private Item attestedItem(LinkedMessage linked, Views views) {
        List<Reference> mentions = edition.referencesTo(linked.key());
        Optional<Reference> quoted = mentions.stream()
                .filter(reference -> !reference.wording().quote().isEmpty())
                .findFirst();
        return new Item(
                views.message(linked),
                dayWords(linked.message().date()),
                List.of(),
                List.of(),
                quoted.map(reference -> reference.wording().quote()).orElse(""),
                quoted.map(reference -> views.languageOf(reference.from())).orElse(""),
                mentions.size());
    }

    /** What a date adds to the heading of its month. */
    private String dayWords(@Nullable HistoricalDate date) {
        if (date == null) {
            return "";
        }
        PartialDate day = date.anchor();
        boolean plain = date.form() == HistoricalDate.Form.ON && day.day() > 0 && !date.uncertain();
        if (!plain) {
            return index.dates().of(date);
        }
        String told = index.dates().dayOfMonth(day);
        return date.approximate() ? index.words().say("date.about", "date", told) : told;
    }

    /** Things by year and month; {@code texts} for those of which a month can stand on one page. */
    private <T> List<Year> grouped(
            List<T> things,
            Function<T, @Nullable HistoricalDate> dateOf,
            Function<T, Item> itemOf,
            @Nullable Views texts) {
        Map<Integer, Map<Integer, List<Item>>> groups = new TreeMap<>();
        for (T thing : things) {
            HistoricalDate date = dateOf.apply(thing);
            int year = date == null ? Integer.MAX_VALUE : date.year();
            int month = date == null ? 0 : date.anchor().month();
            groups.computeIfAbsent(year, y -> new TreeMap<>())
                    .computeIfAbsent(month, m -> new ArrayList<>())
                    .add(itemOf.apply(thing));
        }
        List<Year> years = new ArrayList<>();
        groups.forEach((year, months) -> {
            String words = year == Integer.MAX_VALUE
                    ? index.words().say("date.none")
                    : index.dates().year(year);
            List<Month> list = new ArrayList<>();
            months.forEach((month, items) -> list.add(new Month(
                    month == 0 ? "" : index.dates().month(month),
                    month == 0 || texts == null
                            ? ""
                            : texts.gathered(Addresses.monthTexts(new PartialDate(year, month, 0, -1, null))),
                    items)));
            int count = list.stream().mapToInt(month -> month.items().size()).sum();
            years.add(new Year(words, year == Integer.MAX_VALUE ? UNDATED : Integer.toString(year), count, "", list));
        });
        return years;
    }
}
