package org.depesha.ingest.letter;

import java.util.Locale;

/** What a passage of a letter is. The first nine are the parts that writing knows. */
public enum Part {
    LETTERHEAD,
    COPIES,
    DATELINE,
    URGENCY,
    ADDRESS,
    SALUTE,
    SIGNED,
    NUMBER,
    POSTSCRIPT,
    /** Running text. */
    PROSE,
    /** A point of a list; its text begins with its number. */
    POINT,
    /** An item of a list without numbers; its text begins with its sign. */
    ITEM,
    /** A transmitted message. */
    MESSAGE,
    /** Goes into the front matter, and not into the text. */
    METADATA;

    /** What stands behind the paragraph; empty for what writing has no braces for. */
    public String braces() {
        return ordinal() <= POSTSCRIPT.ordinal() ? " {." + name().toLowerCase(Locale.ROOT) + "}" : "";
    }
}
