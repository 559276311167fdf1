package org.depesha.html;

import java.util.List;

/**
 * What {@code version.ftlh} shows: a document's text as it was released.
 *
 * @param title as it was released
 * @param language of the text
 * @param release whose text it is
 * @param date of that release
 * @param present the document's page
 * @param presentRelease the release that the present text was new in; empty where it is not released yet
 * @param digest of this text, with 64 digits
 * @param fromTei whether the editor wrote it in TEI, not in Markdown
 * @param text the TEI {@code text}
 * @param notes the {@code note} elements of the text, in order
 * @param readings its elements with more than one reading, in order
 * @param comparisons with the next text and with the present one
 */
public record VersionPage(
        String title,
        String language,
        String release,
        DateLine date,
        String present,
        String presentRelease,
        String digest,
        boolean fromTei,
        TeiNodeModel text,
        List<TeiNodeModel> notes,
        List<TeiNodeModel> readings,
        List<ComparisonBlock> comparisons) {

    /**
     * A comparison of this text with a later one.
     *
     * @param release of the later text; empty for the present one
     * @param href of the later text
     * @param differences in the order of the text
     */
    public record ComparisonBlock(String release, String href, List<DifferenceLine> differences) {}

    /**
     * A passage that is not the same in both.
     *
     * @param number of the passage; empty for a part of the text that has none
     * @param here where it stands in this text; empty where it does not
     * @param there where it stands in the later text; empty where it does not
     * @param runs its words here and there
     */
    public record DifferenceLine(String number, String here, String there, List<RunWords> runs) {}

    /**
     * Words that stand together; {@code kind} is same, gone or new.
     *
     * @param kind {@code same}, {@code gone} or {@code new}
     * @param words as they stand in the text
     */
    public record RunWords(String kind, String words) {}
}
