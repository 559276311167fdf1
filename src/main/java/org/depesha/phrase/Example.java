package org.depesha.phrase;

import java.util.List;
import org.depesha.problem.Place;

/**
 * A sentence of a rule, in which it must find these words and no others.
 *
 * @param found what it must find, each as it stands; none for a sentence in which it must find nothing
 * @param captured what it must keep of the first of them, as {@code label=words}
 */
record Example(String sentence, List<String> found, List<String> captured, Place place) {

    Example {
        found = List.copyOf(found);
        captured = List.copyOf(captured);
    }
}
