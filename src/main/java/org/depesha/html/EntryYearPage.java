package org.depesha.html;

import java.util.List;

/**
 * What {@code entry-year.ftlh} shows: the messages and mentions of a register entry in one year, where all would be too
 * many for one page.
 *
 * @param kind {@code person}, {@code place} or {@code organization}
 * @param name the entry's
 * @param href of the entry's own page
 * @param year in words: "1951", or "Without a date"
 * @param years all years, this one too
 * @param messages of that year, by the part that it has in them
 * @param mentions of that year, by document
 */
public record EntryYearPage(
        String kind,
        String name,
        String href,
        String year,
        List<Year> years,
        List<EntryPage.MessageGroup> messages,
        List<EntryPage.MentionGroup> mentions) {

    /**
     * A year of an entry.
     *
     * @param words "1951", or "Without a date"
     * @param href of its page
     * @param count of messages and mentions together
     * @param current whether it is the year of this page
     */
    public record Year(String words, String href, int count, boolean current) {}
}
