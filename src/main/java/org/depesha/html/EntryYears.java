package org.depesha.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesha.html.EntryYearPage.Year;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.Mention;
import org.depesha.link.address.Addresses;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;

/** Makes the pages of the years of a register entry that takes part in, or is named in, more than one page can show. */
final class EntryYears {

    /** From so many messages and mentions on, each year has a page of its own. */
    static final int LARGE = 500;

    private static final int UNDATED = Integer.MAX_VALUE;

    private final EditionIndex index;
    private final LinkedEdition edition;

    EntryYears(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
    }

    /** What falls into a year. */
    private record Content(List<LinkedMessage> messages, List<Mention> mentions) {

        int count() {
            return messages.size() + mentions.size();
        }
    }

    boolean isLarge(EntryKey key) {
        return edition.messagesOf(key).size() + edition.mentionsOf(key).size() > LARGE;
    }

    /** The years of an entry as its own page links to them; none where it is not large. */
    List<Year> years(EntryKey key, Views views) {
        return isLarge(key) ? years(key, contents(key), UNDATED - 1, views) : List.of();
    }

    /** The pages of a large entry's years by their addresses; none of any other. */
    Map<String, EntryYearPage> pages(Entry entry) {
        Map<String, EntryYearPage> pages = new LinkedHashMap<>();
        if (isLarge(entry.key())) {
            Map<Integer, Content> contents = contents(entry.key());
            contents.forEach((year, content) ->
                    pages.put(Addresses.entryYear(entry.key(), id(year)), page(entry, year, content, contents)));
        }
        return pages;
    }

    private EntryYearPage page(Entry entry, int year, Content content, Map<Integer, Content> contents) {
        EntryKey key = entry.key();
        Views views = new Views(index, Addresses.entryYear(key, id(year)));
        return new EntryYearPage(
                key.kind().scheme(),
                entry.name(),
                views.href(Addresses.entry(key)),
                words(year),
                years(key, contents, year, views),
                EntryMessages.of(key, content.messages(), views),
                MentionLines.of(content.mentions(), views));
    }

    private List<Year> years(EntryKey key, Map<Integer, Content> contents, int current, Views views) {
        List<Year> years = new ArrayList<>();
        contents.forEach((year, content) -> years.add(new Year(
                words(year), views.href(Addresses.entryYear(key, id(year))), content.count(), year == current)));
        return years;
    }

    private Map<Integer, Content> contents(EntryKey key) {
        Map<Integer, Content> contents = new TreeMap<>();
        edition.messagesOf(key)
                .forEach(linked -> content(linked, contents).messages().add(linked));
        edition.mentionsOf(key)
                .forEach(mention -> content(edition.message(mention.passage().message()), contents)
                        .mentions()
                        .add(mention));
        return contents;
    }

    private static Content content(LinkedMessage linked, Map<Integer, Content> contents) {
        HistoricalDate date = linked.message().date();
        return contents.computeIfAbsent(
                date == null ? UNDATED : date.year(), year -> new Content(new ArrayList<>(), new ArrayList<>()));
    }

    private static String id(int year) {
        return year == UNDATED ? "undated" : Integer.toString(year);
    }

    private String words(int year) {
        return year == UNDATED ? index.words().say("date.none") : index.dates().year(year);
    }
}
