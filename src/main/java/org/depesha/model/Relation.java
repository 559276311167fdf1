package org.depesha.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one message does with another. */
public enum Relation {
    ANSWERS,
    ACKNOWLEDGES,
    FORWARDS,
    REPEATS,
    CORRECTS,
    /** It comes after the other in its correspondence. */
    FOLLOWS,
    /** Its editor leads from it to the other, and does not say why. */
    REFERS,
    MENTIONS;

    /** As editors and files write it: {@code answers}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all relations. */
    public static List<String> words() {
        return Stream.of(values()).map(Relation::word).toList();
    }

    public static Optional<Relation> of(String word) {
        return Stream.of(values())
                .filter(relation -> relation.word().equals(word))
                .findFirst();
    }

    /** Whether messages so related belong to one thread. */
    public boolean joinsThread() {
        return this == ANSWERS || this == ACKNOWLEDGES || this == FORWARDS;
    }
}
