package org.depesha.model;

import java.util.List;
import java.util.stream.Stream;
import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a register.
 *
 * @param sort under what it stands in the list
 * @param forms spellings seen in the documents
 * @param kind of a place or an organization: "city", "army"; may be empty
 * @param identified whether it is known who or what this is
 * @param partOf the entry of the same register that it is part of; null for none
 * @param implied whether the program made it from a name in a TEI file, no editor having written it
 */
public record Entry(
        EntryKey key,
        String name,
        String sort,
        List<String> forms,
        List<CoverName> coverNames,
        String description,
        String kind,
        boolean identified,
        String note,
        @Nullable EntryKey partOf,
        List<Identifier> identifiers,
        @Nullable Coordinates coordinates,
        boolean implied,
        Place place) {

    public Entry {
        forms = List.copyOf(forms);
        coverNames = List.copyOf(coverNames);
        identifiers = List.copyOf(identifiers);
    }

    /** An entry made from a name that a TEI file marks. */
    public static Entry implied(EntryKey key, String name, List<String> forms, Place place) {
        return new Entry(key, name, name, forms, List.of(), "", "", true, "", null, List.of(), null, true, place);
    }

    /** Every name by which it may be called: its own, its forms, its cover names. */
    public Stream<String> names() {
        return Stream.concat(
                Stream.concat(Stream.of(name), forms.stream()),
                coverNames.stream().map(CoverName::name));
    }
}
