package org.depesha.link;

import org.depesha.model.EntryKey;

/**
 * A name in a text that was linked to a register entry.
 *
 * @param start where the name begins in the passage's text, in UTF-16 units from 0
 * @param end where it ends
 */
public record Mention(EntryKey entry, Passage passage, int start, int end) {

    /** The name as the text has it. */
    public String words() {
        return passage.text().substring(start, end);
    }

    /** Where the sentence around it stands in the passage's text. */
    public Sentence sentence() {
        return Sentence.around(passage.text(), start, end);
    }
}
