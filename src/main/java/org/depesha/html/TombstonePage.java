package org.depesha.html;

import java.util.List;

/**
 * What {@code withdrawn.ftlh} shows: that something was withdrawn.
 *
 * @param title as it was released
 * @param reason in the editor's words
 * @param date of the first release without it; that of the edition where there is none yet
 * @param releases of which it was a part
 * @param facts by which it can be known elsewhere
 */
public record TombstonePage(String title, String reason, DateLine date, List<ReleaseLine> releases, List<Fact> facts) {

    /**
     * A release.
     *
     * @param version of the release
     * @param date of the release
     */
    public record ReleaseLine(String version, DateLine date) {}

    /**
     * A fact with its name.
     *
     * @param name what kind of fact it is: "Shelfmark"
     * @param words the fact itself
     */
    public record Fact(String name, String words) {}
}
