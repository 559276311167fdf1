package org.depesha;

import java.nio.file.Path;

/**
 * What is to be built.
 *
 * @param folder of the edition
 * @param base the address at which its site will stand; empty for what {@code edition.yml} says
 * @param fresh whether everything is made anew, whatever is remembered of the last build
 * @param allowsEmpty whether a site without documents may take the place of one that has some
 * @param flushes whether the new files are on the disk before they take the place of the old ones
 * @param drafts whether documents that are not to be published yet are built too
 */
public record BuildOrder(
        Path folder, String base, boolean fresh, boolean allowsEmpty, boolean flushes, boolean drafts) {

    /** An order that does not wait for the disk: a check writes nothing, and a test is read again at once. */
    public BuildOrder(Path folder, String base, boolean fresh) {
        this(folder, base, fresh, false, false, false);
    }

    /** The same order, with or without documents that are not to be published yet. */
    public BuildOrder showing(boolean newDrafts) {
        return new BuildOrder(folder, base, fresh, allowsEmpty, flushes, newDrafts);
    }

    /** By what a site differs from another of the same edition. */
    String kind() {
        return drafts ? base + " drafts" : base;
    }

    Path site() {
        return folder.resolve("site");
    }
}
