package org.depesha.phrase;

import java.util.List;
import org.depesha.problem.Place;

/** A pattern with the sentences that hold it. */
record PhraseRule(String name, Node pattern, List<Example> examples, Place place) {

    PhraseRule {
        examples = List.copyOf(examples);
    }
}
