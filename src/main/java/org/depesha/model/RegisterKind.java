package org.depesha.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;

/** The registers of an edition, one row each. */
public enum RegisterKind {
    PERSON(
            "person",
            "persons",
            new Tei("listPerson", "person", "persName"),
            new Nature(Part.PARTY, "Person"),
            Code.UNKNOWN_PERSON),
    PLACE(
            "place",
            "places",
            new Tei("listPlace", "place", "placeName"),
            new Nature(Part.PLACE, "Place"),
            Code.UNKNOWN_PLACE),
    ORGANIZATION(
            "organization",
            "organizations",
            new Tei("listOrg", "org", "orgName"),
            new Nature(Part.PARTY, "Organization"),
            Code.UNKNOWN_ORGANIZATION),
    WORK(
            "work",
            "works",
            new Tei("listBibl", "bibl", "title"),
            new Nature(Part.NONE, "CreativeWork"),
            Code.UNKNOWN_ENTRY),
    EVENT(
            "event",
            "events",
            new Tei("listEvent", "event", "eventName"),
            new Nature(Part.NONE, "Event"),
            Code.UNKNOWN_ENTRY);

    private static final Map<String, RegisterKind> BY_SCHEME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(RegisterKind::scheme, kind -> kind));

    private final String scheme;
    private final String plural;
    private final Tei tei;
    private final Nature nature;
    private final Code unknown;

    RegisterKind(String scheme, String plural, Tei tei, Nature nature, Code unknown) {
        this.scheme = scheme;
        this.plural = plural;
        this.tei = tei;
        this.nature = nature;
        this.unknown = unknown;
    }

    /**
     * Its elements in TEI.
     *
     * @param list of entries: {@code listPerson}
     * @param entry {@code person}
     * @param name of an entry, in the register and in a text: {@code persName}
     */
    public record Tei(String list, String entry, String name) {}

    /**
     * What its entries are.
     *
     * @param type by schema.org
     */
    private record Nature(Part part, String type) {}

    /** What part an entry can have in a message, beside being named in it. */
    private enum Part {
        PARTY,
        PLACE,
        NONE
    }

    /** The scheme of links to its entries, and the word for one of them: {@code person}. */
    public String scheme() {
        return scheme;
    }

    /** The folder of its pages and the stem of its file: {@code persons}. */
    public String plural() {
        return plural;
    }

    public Tei tei() {
        return tei;
    }

    /** The TEI element that names one of its entries: {@code persName}. */
    public String element() {
        return tei.name();
    }

    /** What schema.org calls one of its entries: {@code Person}. */
    public String type() {
        return nature.type();
    }

    /** The problem of an id that it does not have. */
    public Code unknown() {
        return unknown;
    }

    /** Whether its entries can send and get messages. */
    public boolean isParty() {
        return nature.part() == Part.PARTY;
    }

    /** Whether its entries can have a part in a message: as a party, or as where it was sent or came. */
    public boolean takesPart() {
        return nature.part() != Part.NONE;
    }

    /** The register to which a TEI element says by itself that what it names belongs; empty for any other. */
    public static Optional<RegisterKind> ofName(TeiElement element) {
        return Names.register(element).flatMap(RegisterKind::ofScheme);
    }

    /** The register of a link's scheme. */
    public static Optional<RegisterKind> ofScheme(String scheme) {
        return Optional.ofNullable(BY_SCHEME.get(scheme));
    }
}
