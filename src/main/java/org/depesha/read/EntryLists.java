package org.depesha.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.Authority;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Identifier;
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

    private static final String NUMBER = "[A-Za-z0-9-]+";

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

    /** What the lists describe. */
    List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** The register of an entry that is listed. */
    Optional<RegisterKind> kind(String id) {
        return Optional.ofNullable(entries.get(id)).map(entry -> entry.key().kind());
    }

    private static Entry entry(EntryKey key, TeiElement element) {
        List<TeiElement> names = element.elements()
                .filter(child -> Names.isName(child) && !Reading.words(child).isEmpty())
                .sorted(Comparator.comparing(name -> !MAIN.contains(String.valueOf(name.attribute("type")))))
                .toList();
        TeiElement main = names.isEmpty() ? null : names.get(0);
        String name = main == null ? key.id() : spoken(main);
        NameParts parts = main == null ? NameParts.NONE : parts(main);
        List<String> forms = names.stream()
                .map(EntryLists::spoken)
                .distinct()
                .filter(form -> !form.equals(name))
                .toList();
        Entry.Naming naming =
                new Entry.Naming(name, parts.isEmpty() ? name : parts.inverted(), forms, List.of(), parts);
        return new Entry(
                key,
                naming,
                Entry.Account.NONE,
                Entry.Standing.IMPLIED,
                null,
                element.elements("idno").flatMap(EntryLists::identifier).toList(),
                null,
                element.place());
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
                : new NameParts(family, given, parts(name, "nameLink"), parts(name, "genName"), "");
    }

    private static String parts(TeiElement name, String part) {
        return name.descendants()
                .filter(element -> element.is(part))
                .map(Reading::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A number of an authority that the program knows, alone or as the end of its address. */
    private static Stream<Identifier> identifier(TeiElement number) {
        String type = Objects.requireNonNullElse(number.attribute("type"), "").toLowerCase(Locale.ROOT);
        String words = Reading.words(number);
        return Stream.of(Authority.values())
                .filter(authority -> type.equals(authority.key()) || words.startsWith(authority.prefix()))
                .map(authority -> new Identifier(authority, words.replace(authority.prefix(), "")))
                .filter(identifier -> identifier.value().matches(NUMBER))
                .limit(1);
    }
}
