package org.depesha.html;

import java.util.List;

/**
 * The releases in which a document's text was new.
 *
 * @param digest of the present text, with 64 digits
 * @param brief its first digits
 * @param changed whether the present text is another than that of the last release
 * @param lines the newest first
 */
public record VersionList(String digest, String brief, boolean changed, List<VersionLine> lines) {

    /**
     * A release; {@code href} leads to its text, and is empty where that is the present one.
     *
     * @param release its version
     * @param date of the release
     * @param href of its text; empty where that is the present one
     */
    public record VersionLine(String release, DateLine date, String href) {}
}
