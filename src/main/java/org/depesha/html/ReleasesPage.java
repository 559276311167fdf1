package org.depesha.html;

import java.util.List;

/**
 * What {@code releases.ftlh} shows: what each release changed, the newest first.
 *
 * @param version that the edition bears; may be empty
 * @param date of it, in words
 * @param released whether that version is released
 * @param feed of the releases; empty for none
 * @param releases the newest first; before them what is not released yet
 */
public record ReleasesPage(String version, String date, boolean released, String feed, List<ReleaseBlock> releases) {

    /**
     * A release.
     *
     * @param id its anchor
     * @param version empty for what is not released yet
     * @param date of the release; empty for what is not released yet
     * @param first whether it is the edition's first
     * @param documents those that it changed
     */
    public record ReleaseBlock(String id, String version, DateLine date, boolean first, List<ChangeLine> documents) {}

    /**
     * What happened to a document.
     *
     * @param document with the address of its present page
     * @param change new, changed, renamed or withdrawn
     * @param comparison with the text before; empty for none
     * @param before the release of that text
     */
    public record ChangeLine(Link document, String change, String comparison, String before) {}
}
