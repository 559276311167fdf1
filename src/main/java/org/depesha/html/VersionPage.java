package org.depesha.html;

import java.util.List;

/**
 * What {@code version.ftlh} shows: a document's text as it was released.
 *
 * @param title as it was released
 * @param text the text
 * @param language of the text, as BCP 47 has it
 * @param release whose text it is
 * @param present the text that the document has now
 * @param comparisons with the next text and with the present one
 */
public record VersionPage(
        String title,
        PageText text,
        String language,
        ReleaseLine release,
        Present present,
        List<ComparisonBlock> comparisons) {

    /**
     * A release of the text.
     *
     * @param version of the release
     * @param date of the release
     * @param digest of the text, with 64 digits
     */
    public record ReleaseLine(String version, DateLine date, String digest) {}

    /**
     * The text that the document has now.
     *
     * @param href of the document's page
     * @param release that it was new in; empty where it is not released yet
     */
    public record Present(String href, String release) {}

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
