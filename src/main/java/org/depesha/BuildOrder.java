package org.depesha;

import java.nio.file.Path;

/**
 * What is to be built.
 *
 * @param folder of the edition
 * @param base the address at which its site will stand; empty for what {@code edition.yml} says
 * @param fresh whether everything is made anew, whatever is remembered of the last build
 */
public record BuildOrder(Path folder, String base, boolean fresh) {

    Path site() {
        return folder.resolve("site");
    }
}
