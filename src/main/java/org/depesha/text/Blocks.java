package org.depesha.text;

import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;

/** Whether an element holds blocks. */
public final class Blocks {

    private Blocks() {}

    /** Whether a block stands in an element at any depth; what stands in a note stands elsewhere. */
    public static boolean holdsBlock(TeiElement element) {
        return element.elements()
                .anyMatch(
                        child -> !EditorsNote.is(child) && (Vocabulary.of(child).isBlock() || holdsBlock(child)));
    }
}
