package org.depesha.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** All register entries of an edition by their keys, in order of key. */
public final class Registers {

    public static final Registers EMPTY = new Registers(Map.of());

    private final Map<EntryKey, Entry> entries;
    private final List<RegisterKind> kinds;
    private @Nullable Map<String, Set<EntryKey>> parties;

    public Registers(Map<EntryKey, Entry> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(entries)));
        Set<RegisterKind> held =
                this.entries.keySet().stream().map(EntryKey::kind).collect(Collectors.toSet());
        this.kinds = Stream.of(RegisterKind.values())
                .filter(kind -> kind.takesPart() || held.contains(kind))
                .toList();
    }

    public Map<EntryKey, Entry> entries() {
        return entries;
    }

    /** An entry, or null. */
    public @Nullable Entry find(EntryKey key) {
        return entries.get(key);
    }

    /** All entries of one register, in order of id. */
    public Collection<Entry> of(RegisterKind kind) {
        return entries.values().stream()
                .filter(entry -> entry.key().kind() == kind)
                .collect(Collectors.toList());
    }

    /** The registers that the edition has: those of which messages are made, and others with entries. */
    public List<RegisterKind> kinds() {
        return kinds;
    }

    /**
     * The persons and organizations that have a name, in large or small letters; an entry that is only implied has
     * none.
     */
    public List<EntryKey> partiesCalled(String name) {
        return List.copyOf(parties().getOrDefault(folded(name.strip().replaceAll("\\s+", " ")), Set.of()));
    }

    /** By their names; made when the first is looked for. */
    private synchronized Map<String, Set<EntryKey>> parties() {
        Map<String, Set<EntryKey>> byName = parties;
        if (byName == null) {
            Map<String, Set<EntryKey>> made = new HashMap<>();
            entries.values().stream()
                    .filter(entry -> entry.key().kind().isParty() && !entry.implied())
                    .forEach(entry -> entry.names()
                            .forEach(name -> made.computeIfAbsent(folded(name), any -> new LinkedHashSet<>())
                                    .add(entry.key())));
            byName = made;
            parties = made;
        }
        return byName;
    }

    /** As {@link String#equalsIgnoreCase} compares. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether any entry has a number of an authority. */
    public boolean has(Authority authority) {
        return entries.values().stream()
                .flatMap(entry -> entry.identifiers().stream())
                .anyMatch(identifier -> identifier.authority() == authority);
    }

    /** Reports an entry that is not there, with the one that was probably meant. */
    public void reportUnknown(EntryKey key, Place place, Problems problems) {
        Code code = key.kind().unknown();
        problems.report(
                code,
                place,
                "`" + key.id() + "` is not in registers/" + key.kind().plural() + ".yml.",
                () -> DidYouMean.orElse(
                        key.id(),
                        of(key.kind()).stream().map(entry -> entry.key().id()).toList(),
                        code.nextStep()));
    }

    /**
     * A party's name as the document writes it; empty where that is the name of its entry, as it is spoken or as lists
     * sort it.
     */
    public String writtenAs(Party party) {
        Entry entry = party.entry() == null ? null : entries.get(party.entry());
        boolean other = entry != null
                && !party.name().equalsIgnoreCase(entry.name())
                && !party.name().equalsIgnoreCase(entry.naming().sort());
        return other ? party.name() : "";
    }

    /** What a party is called, with a sign where the edition is not sure of it: {@code [Ada Berg?]}. */
    public String told(Party party) {
        return party.told(nameOf(party));
    }

    /** What some parties are called, those without a name left out. */
    public List<String> told(List<Party> parties) {
        return parties.stream().map(this::told).filter(name -> !name.isBlank()).toList();
    }

    /** What a place is called, with a sign where the edition is not sure of it; empty where none is known. */
    public String told(Action.Location location) {
        Entry entry = location.entry() == null ? null : entries.get(location.entry());
        return location.certainty().told(entry == null ? location.name() : entry.name());
    }

    /** What a party is called: by the name of its entry, else as the document has it. */
    public String nameOf(Party party) {
        Entry entry = party.entry() == null ? null : entries.get(party.entry());
        return entry == null ? party.name() : entry.name();
    }
}
