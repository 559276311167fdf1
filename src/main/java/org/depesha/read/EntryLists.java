package org.depesha.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
 * Reads the lists of persons, places, organizations, works and events that a TEI file has, in its header, its
 * {@code standOff} or the {@code back} of its text: each {@code person} and its like with an {@code xml:id} is an
 * entry; a {@code bibl} or {@code event} only in a list of them that is neither a source of the file nor part of
 * another entry.
 */
final class EntryLists {

    private static final Map<String, RegisterKind> ENTRIES = Map.of(
            "person", RegisterKind.PERSON,
            "personGrp", RegisterKind.PERSON,
            "place", RegisterKind.PLACE,
            "org", RegisterKind.ORGANIZATION,
            "bibl", RegisterKind.WORK,
            "biblStruct", RegisterKind.WORK,
            "biblFull", RegisterKind.WORK,
            "event", RegisterKind.EVENT);

    /** Elements in which a work is a source, and an event one of somebody's life. */
    private static final Set<String> NO_LISTS =
            Set.of("sourceDesc", "relatedItem", "note", "listWit", "person", "personGrp", "place", "org", "event");

    private static final List<String> TITLES = List.of("analytic", "monogr", "titleStmt");

    private static final Set<String> LISTS =
            Stream.of(RegisterKind.values()).map(kind -> kind.tei().list()).collect(Collectors.toSet());

    private static final String NO_LIST = "-";

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
            RegisterKind.ORGANIZATION, List.of(Set.of("orgName"), Set.of("name")),
            RegisterKind.WORK, List.of(Set.of("title")),
            RegisterKind.EVENT, List.of(Set.of("eventName"), Set.of("label", "head", "name"), Set.of("desc")));

    private final Map<String, Entry> entries;

    private EntryLists(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** The lists in parts of a file. */
    static EntryLists of(List<TeiElement> parts) {
        return of(parts, new IdentityHashMap<>());
    }

    /**
     * The lists in parts of a file.
     *
     * @param read the entries that were read of the file before, by their elements, which are not read anew: letters
     *     share those of their corpus
     */
    static EntryLists of(List<TeiElement> parts, Map<TeiElement, Entry> read) {
        EntryLists lists = new EntryLists(new LinkedHashMap<>());
        parts.forEach(part -> lists.gather(part, "", read));
        return lists;
    }

    /**
     * Adds what an element lists.
     *
     * @param list the list in which it stands; empty for none, or one whose works and events are no entries
     * @param read takes the entries that it reads
     */
    private void gather(TeiElement element, String list, Map<TeiElement, Entry> read) {
        RegisterKind kind = ENTRIES.get(element.name());
        String id = EntryIds.id(Objects.requireNonNullElse(element.attribute("xml:id"), ""));
        if (kind != null
                && !id.isEmpty()
                && !entries.containsKey(id)
                && (kind.takesPart() || list.equals(kind.tei().list()))) {
            entries.put(id, read.computeIfAbsent(element, any -> entry(new EntryKey(kind, id), element)));
        }
        boolean opens = LISTS.contains(element.name()) && !list.equals(NO_LIST);
        String inner = NO_LISTS.contains(element.name()) ? NO_LIST : opens ? element.name() : list;
        element.elements().forEach(child -> gather(child, inner, read));
    }

    /** The lists of a file that is a register of the edition. */
    static List<Entry> ofRegister(TeiElement root) {
        return of(List.of(root)).entries();
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
        List<TeiElement> names = names(key.kind(), titled(element));
        TeiElement main = names.isEmpty() ? null : names.get(0);
        String words = main == null && !key.kind().takesPart() ? Reading.words(element) : "";
        String name = main != null ? SpokenName.ordered(main) : words.isEmpty() ? key.id() : words;
        NameParts parts = main == null ? NameParts.NONE : parts(main);
        List<String> forms = names.stream()
                .map(SpokenName::ordered)
                .distinct()
                .filter(form -> !form.equals(name))
                .toList();
        String sort =
                ofType(element, SORT).map(Reading::words).findFirst().orElse(parts.isEmpty() ? name : parts.inverted());
        EntryAccount account = new EntryAccount(element, key.kind());
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

    /** What has the titles of a work: of an article those of the article. */
    private static TeiElement titled(TeiElement work) {
        return TITLES.stream()
                .flatMap(part -> work.descendants().filter(element -> element.is(part)))
                .filter(part -> part.child("title") != null)
                .findFirst()
                .orElse(work);
    }

    private static Stream<TeiElement> ofType(TeiElement element, Set<String> types) {
        return element.elements().filter(child -> Names.isName(child) && types.contains(type(child)));
    }

    private static String type(TeiElement element) {
        return String.valueOf(element.attribute("type"));
    }

    /** The parts that a person's name marks; none where it does not mark what the person is listed under. */
    private static NameParts parts(TeiElement name) {
        String family = SpokenName.parts(name, "surname");
        String given = SpokenName.parts(name, "forename");
        return family.isEmpty() || given.isEmpty()
                ? NameParts.NONE
                : new NameParts(
                        family,
                        given,
                        new NameParts.Affixes(SpokenName.parts(name, "nameLink"), SpokenName.parts(name, "genName")),
                        "");
    }
}
