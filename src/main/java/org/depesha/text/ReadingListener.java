package org.depesha.text;

import org.depesha.tei.TeiElement;

/** Is told what a reading meets, in the order of the text. */
public interface ReadingListener {

    /** Why a reading comes to an element. */
    enum Role {
        /** Its words are part of the text. */
        READ,
        /** Its words are not read in this reading: struck out, supplied, missing. */
        UNREAD,
        /** It is a reading of a place of which another is read. */
        OTHER_READING,
        /** It is a note, whose words are read by themselves. */
        NOTE
    }

    /** What parts words. */
    enum Edge {
        /** A line begins. */
        LINE,
        /** A word begins. */
        WORD,
        /** What stands here, and a hyphen before it, parts no word. */
        JOIN
    }

    /**
     * Comes to an element. Where this is false, all that stands in it is passed over, and {@link #leave} not called.
     */
    default boolean enter(TeiElement element, Role role) {
        return role == Role.READ;
    }

    /** Leaves an element that was entered. */
    default void leave(TeiElement element, Role role) {}

    /**
     * Meets characters, white space as it stands.
     *
     * @param leaf how many runs of text stand before them in the whole tree, whether they are read or not
     */
    void text(String characters, int leaf);

    /**
     * Meets a sign that an editor writes around words, or in the place of missing ones.
     *
     * @param element to which it belongs
     */
    default void sign(String sign, TeiElement element) {}

    /**
     * Meets a mark of quotation that the text does not have as a character: a browser writes it by itself.
     *
     * @param opens whether words follow it; else they stand before it
     */
    default void quotationMark(String mark, boolean opens) {}

    /** Meets what parts words. */
    void edge(Edge edge);
}
