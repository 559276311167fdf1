package org.depesha.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.NameParts;
import org.depesha.model.RegisterKind;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;

/**
 * Reads the lists of persons, places and organizations that a TEI file has, in its header, its {@code standOff} or the
 * {@code back} of its text: each {@code person}, {@code place} and {@code org} with an {@code xml:id} is an entry.
 */
final class EntryLists {

    private static final Map<String, RegisterKind> ENTRIES = Map.of(
            "person", RegisterKind.PERSON,
            "personGrp", RegisterKind.PERSON,
            "place", RegisterKind.PLACE,
            "org", RegisterKind.ORGANIZATION);

    /** Values of a name's {@code @type} by which an entry is called before others. */
    private static final Set<String> MAIN = Set.of("main", "pref", "preferred", "reg", "full");

    /** Values of a name's {@code @type} by which an entry is filed and not called. */
    private static final Set<String> SORT = Set.of("sort", "index", "filing");

    /** Elements that name an entry itself; the next only where it has none of those before. */
    private static final Map<RegisterKind, List<Set<String>>> NAMES = Map.of(
            RegisterKind.PERSON, List.of(Set.of("persName"), Set.of("name")),
            RegisterKind.PLACE,
                    List.of(
                            Set.of("placeName", "geogName"),
                            Set.of("name"),
                            Set.of("settlement", "district"),
                            Set.of("region", "country", "bloc")),
            RegisterKind.ORGANIZATION, List.of(Set.of("orgName"), Set.of("name")));

    /** The parts of a person's name in the order in which they are spoken. */
    private static final List<String> SPOKEN = List.of("forename", "nameLink", "surname", "genName");

    private final Map<String, Entry> entries;

    private EntryLists(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** The lists of a file. */
    static EntryLists of(TeiElement root) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        root.descendants().forEach(element -> {
            RegisterKind kind = ENTRIES.get(element.name());
            String id = EntryIds.id(Objects.requireNonNullElse(element.attribute("xml:id"), ""));
            if (kind != null && !id.isEmpty()) {
                entries.putIfAbsent(id, entry(new EntryKey(kind, id), element));
            }
        });
        return new EntryLists(entries);
    }

    /** The lists of a file that is a register of the edition. */
    static List<Entry> ofRegister(TeiElement root) {
        return of(root).entries();
    }

    /** What the lists describe. */
    List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** The register of an entry that is listed. */
    Optional<RegisterKind> kind(String id) {
        return Optional.ofNullable(entries.get(id)).map(entry -> entry.key().kind());
    }

    private static Entry entry(EntryKey key, TeiElement element) {
        List<TeiElement> names = names(key.kind(), element);
        TeiElement main = names.isEmpty() ? null : names.get(0);
        String name = main == null ? key.id() : spoken(main);
        NameParts parts = main == null ? NameParts.NONE : parts(main);
        List<String> forms = names.stream()
                .map(EntryLists::spoken)
                .distinct()
                .filter(form -> !form.equals(name))
                .toList();
        String sort =
                ofType(element, SORT).map(Reading::words).findFirst().orElse(parts.isEmpty() ? name : parts.inverted());
        EntryAccount account = new EntryAccount(element);
        return new Entry(
                key,
                new Entry.Naming(name, sort, forms, List.of(), parts),
                account.told(),
                Entry.Standing.LISTED,
                null,
                account.identifiers(),
                account.coordinates(),
                element.place());
    }

    /** The names of an entry, that by which it is called first; of what a place lies in, none is the place's. */
    private static List<TeiElement> names(RegisterKind kind, TeiElement element) {
        return NAMES.getOrDefault(kind, List.of()).stream()
                .map(kinds -> element.elements()
                        .filter(child -> kinds.contains(child.name()) && !SORT.contains(type(child)))
                        .filter(child -> !Reading.words(child).isEmpty())
                        .sorted(Comparator.comparing(name -> !MAIN.contains(type(name))))
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<TeiElement> ofType(TeiElement element, Set<String> types) {
        return element.elements().filter(child -> Names.isName(child) && types.contains(type(child)));
    }

    private static String type(TeiElement element) {
        return String.valueOf(element.attribute("type"));
    }

    /** A name as it is spoken: "Ada von Berg", whatever the order of its parts. */
    private static String spoken(TeiElement name) {
        return parts(name, "surname").isEmpty() || parts(name, "forename").isEmpty()
                ? Reading.words(name)
                : SPOKEN.stream()
                        .map(part -> parts(name, part))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** The parts that a person's name marks; none where it does not mark what the person is listed under. */
    private static NameParts parts(TeiElement name) {
        String family = parts(name, "surname");
        String given = parts(name, "forename");
        return family.isEmpty() || given.isEmpty()
                ? NameParts.NONE
                : new NameParts(
                        family, given, new NameParts.Affixes(parts(name, "nameLink"), parts(name, "genName")), "");
    }

    private static String parts(TeiElement name, String part) {
        return name.descendants()
                .filter(element -> element.is(part))
                .map(Reading::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
