package org.depesha.html;

import java.util.List;

/**
 * A text as a page shows it.
 *
 * @param root the TEI {@code text}
 * @param fromTei whether the editor wrote it in TEI, not in Markdown
 * @param marks the kinds of names in the text, and "date" where it has dates
 * @param notes its {@code note} elements, in order
 * @param readings its {@code choice} and {@code app} elements with more than one reading, in order
 * @param beside what a reader can have beside it
 */
public record PageText(
        TeiNodeModel root,
        boolean fromTei,
        List<String> marks,
        List<TeiNodeModel> notes,
        List<TeiNodeModel> readings,
        Beside beside) {

    /** The same text with something beside it. */
    PageText with(Beside other) {
        return new PageText(root, fromTei, marks, notes, readings, other);
    }
}
