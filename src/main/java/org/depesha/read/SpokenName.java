package org.depesha.read;

import java.util.List;
import java.util.stream.Collectors;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiText;
import org.depesha.text.Reading;

/** Reads the parts of a person's name, and puts them in the order in which they are spoken: "Ada von Berg". */
final class SpokenName {

    private static final List<String> SPOKEN = List.of("forename", "nameLink", "surname", "genName");

    private SpokenName() {}

    /** A name as it is spoken, whatever the order of its parts. */
    static String ordered(TeiElement name) {
        return parts(name, "surname").isEmpty() || parts(name, "forename").isEmpty()
                ? Reading.words(name)
                : SPOKEN.stream()
                        .map(part -> parts(name, part))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** A name as it is written; as it is spoken where nothing is written but its parts, in no order that is meant. */
    static String of(TeiElement name) {
        boolean bare = name.children().stream()
                .noneMatch(child -> child instanceof TeiText && !child.text().isBlank());
        boolean known = name.elements().allMatch(part -> SPOKEN.contains(part.name()));
        return bare && known ? ordered(name) : Reading.words(name);
    }

    /** The words of a part of a name. */
    static String parts(TeiElement name, String part) {
        return name.descendants()
                .filter(element -> element.is(part))
                .map(Reading::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
