package org.depesha;

import java.util.List;
import org.depesha.cite.Citations;
import org.depesha.words.Words;

/**
 * How an edition is cited.
 *
 * @param all in each language of its interface
 */
record Cited(List<Citations> all) {

    /** In the language of the pages at the root, and of the files. */
    Citations first() {
        return all.get(0);
    }

    /** The words of each language of the interface. */
    List<Words> languages() {
        return all.stream().map(Citations::words).toList();
    }
}
