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
 */
public record PageText(
        TeiNodeModel root,
        boolean fromTei,
        List<String> marks,
        List<TeiNodeModel> notes,
        List<TeiNodeModel> readings) {}
