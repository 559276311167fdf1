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
 */
public record BuildOrder(Path folder, String base, boolean fresh, boolean allowsEmpty, boolean flushes) {

    /** An order that does not wait for the disk: a check writes nothing, and a test is read again at once. */
    public BuildOrder(Path folder, String base, boolean fresh) {
        this(folder, base, fresh, false, false);
    }

    Path site() {
        return folder.resolve("site");
    }
}
