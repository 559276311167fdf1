package org.depesha.search;

import java.util.List;
import java.util.Map;

/**
 * What a search finds: a document, an attested message, an entry of a register, a page about the edition.
 *
 * @param row what a result says of it, and by what it can be chosen
 * @param names the register entries that take part in it or are named in it, with the {@link Part}s that they have
 * @param passages in the order of the text
 * @param messages the messages that it transmits
 */
record Item(Row row, Map<String, Integer> names, List<ItemPassage> passages, List<Inner> messages) {

    Item {
        passages = List.copyOf(passages);
        messages = List.copyOf(messages);
    }

    /** The part that a register entry has in a message, as a bit. */
    static final class Part {
        static final int SENDER = 1;
        static final int ADDRESSEE = 2;
        static final int NAMED = 4;
        static final int OTHER = 8;

        private Part() {}
    }

    /**
     * A value by which items can be chosen.
     *
     * @param key as addresses have it
     * @param words as readers see it
     */
    record Value(String key, String words) {}

    /** A message that a document transmits. */
    record Inner(String part, String words) {}

    /**
     * What a list of results shows of it.
     *
     * @param kind document, attested, person, place, organization, page
     * @param facets values by their facet
     * @param date as EDTF has it; empty for none
     * @param as the names in place of their own under which parties appear
     */
    record Row(
            String kind,
            String address,
            Map<String, List<Value>> facets,
            String title,
            String date,
            List<String> as,
            String number,
            String shelfmark) {}

    /**
     * A passage of it.
     *
     * @param number in the margin; 0 for none
     * @param anchor on its page; empty for none
     * @param message the number of the transmitted message in which it stands, from 1; 0 for none
     */
    record ItemPassage(Zone zone, int number, String anchor, int message, String language, String text) {}
}
