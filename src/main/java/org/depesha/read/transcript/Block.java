package org.depesha.read.transcript;

import java.util.List;

/**
 * What a source sets otherwise than running words. Only a heading and a cell are read by the rules for heads and feet.
 */
public sealed interface Block {

    /** Whether it stands in the text as it is, and is neither joined with its neighbours nor taken apart. */
    default boolean isWhole() {
        return !(this instanceof Heading || this instanceof Cell);
    }

    /**
     * A heading.
     *
     * @param level from 1 for the highest
     */
    record Heading(int level) implements Block {}

    /** A line that is a whole cell of a table that is read line by line. */
    record Cell() implements Block {}

    /**
     * A table of what a letter lists: no layout of a page.
     *
     * @param headed whether the first row names the columns
     */
    record Table(List<List<MarkedText>> rows, boolean headed) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        public int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** Lines that end where the writer ended them; an empty one parts two stanzas. */
    record Verse(List<MarkedText> lines) implements Block {

        public Verse {
            lines = List.copyOf(lines);
        }
    }

    /** Words that the writer quotes, by paragraphs. */
    record Quotation(List<Quoted> paragraphs) implements Block {

        public Quotation {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A list with other lists inside its items, item by item. */
    record Items(List<Quoted> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A paragraph of a quotation, or an item of a list.
     *
     * @param depth in how many quotations or lists it stands, from 1
     * @param sign before an item of a list; else empty
     */
    record Quoted(MarkedText words, int depth, String sign) {}

    /**
     * An image.
     *
     * @param address as the source gives it
     * @param alternative what stands in its place for those who don't see it
     */
    record Figure(String address, String alternative, MarkedText caption) implements Block {}

    /** A line drawn across the sheet. */
    record Rule() implements Block {}

    /**
     * A note that the source itself ties to its call.
     *
     * @param key that calls it
     */
    record NoteText(String key) implements Block {}
}
