package org.depesha.model;

import java.util.List;
import java.util.stream.Stream;
import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a register.
 *
 * @param partOf the entry of the same register that it is part of; null for none
 */
public record Entry(
        EntryKey key,
        Naming naming,
        Account account,
        Standing standing,
        @Nullable EntryKey partOf,
        List<Identifier> identifiers,
        @Nullable Coordinates coordinates,
        Place place) {

    public Entry {
        identifiers = List.copyOf(identifiers);
    }

    /**
     * How it is called.
     *
     * @param sort under what it stands in the list
     * @param forms spellings seen in the documents
     */
    public record Naming(String name, String sort, List<String> forms, List<CoverName> coverNames, NameParts parts) {

        /** A name whose parts nobody told. */
        public Naming(String name, String sort, List<String> forms, List<CoverName> coverNames) {
            this(name, sort, forms, coverNames, NameParts.NONE);
        }

        public Naming {
            forms = List.copyOf(forms);
            coverNames = List.copyOf(coverNames);
        }
    }

    /**
     * What is told of it. Any part may be empty.
     *
     * @param kind of a place or an organization: "city", "army"
     */
    public record Account(String kind, String description, String note) {

        public static final Account NONE = new Account("", "", "");
    }

    /** How well it is known. */
    public enum Standing {
        IDENTIFIED,
        /** An editor wrote the entry, and does not know who or what it is. */
        UNIDENTIFIED,
        /** A list in a TEI file describes it. */
        LISTED,
        /** The program made the entry from a name in a TEI file, no editor having written it. */
        IMPLIED
    }

    /** An entry made from a name that a TEI file marks. */
    public static Entry implied(EntryKey key, String name, List<String> forms, Place place) {
        return named(key, new Naming(name, name, forms, List.of()), Standing.IMPLIED, place);
    }

    /** An entry of which nothing is known but how it is called. */
    public static Entry named(EntryKey key, Naming naming, Standing standing, Place place) {
        return new Entry(key, naming, Account.NONE, standing, null, List.of(), null, place);
    }

    public String name() {
        return naming.name();
    }

    /** Whether it is known who or what this is. */
    public boolean identified() {
        return standing != Standing.UNIDENTIFIED;
    }

    /** Whether the program made it from a name in a TEI file. */
    public boolean implied() {
        return standing == Standing.IMPLIED;
    }

    /** The same entry under another id. */
    public Entry with(EntryKey newKey) {
        return new Entry(newKey, naming, account, standing, partOf, identifiers, coordinates, place);
    }

    /** Whether an editor wrote it for this edition, rather than that it came with TEI files. */
    public boolean isEditors() {
        return standing == Standing.IDENTIFIED || standing == Standing.UNIDENTIFIED;
    }

    /** Every name by which it may be called: its own, its forms, its cover names. */
    public Stream<String> names() {
        return Stream.concat(
                Stream.concat(Stream.of(naming.name()), naming.forms().stream()),
                naming.coverNames().stream().map(CoverName::name));
    }
}
