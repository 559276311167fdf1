package org.depesha.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;

/** The three registers of an edition. */
public enum RegisterKind {
    PERSON("person", "persons", "persName"),
    PLACE("place", "places", "placeName"),
    ORGANIZATION("organization", "organizations", "orgName");

    private final String scheme;
    private final String plural;
    private final String element;

    RegisterKind(String scheme, String plural, String element) {
        this.scheme = scheme;
        this.plural = plural;
        this.element = element;
    }

    /** The scheme of links to its entries, and the word for one of them: {@code person}. */
    public String scheme() {
        return scheme;
    }

    /** The folder of its pages and the stem of its file: {@code persons}. */
    public String plural() {
        return plural;
    }

    /** The TEI element that names one of its entries: {@code persName}. */
    public String element() {
        return element;
    }

    /** The register to which a TEI element says by itself that what it names belongs; empty for any other. */
    public static Optional<RegisterKind> ofName(TeiElement element) {
        return Names.register(element).flatMap(RegisterKind::ofScheme);
    }

    /** The register of a link's scheme. */
    public static Optional<RegisterKind> ofScheme(String scheme) {
        return Stream.of(values()).filter(kind -> kind.scheme.equals(scheme)).findFirst();
    }
}
