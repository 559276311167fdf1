package org.depesha.ingest.row;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.problem.DidYouMean;

/**
 * Finds the register entries that somebody may mean who types a name: by the id, by any name of the entry, by the words
 * of a person's name. It never chooses between several.
 */
public final class RegisterNames {

    /** Who may send or receive a letter. */
    public static final Set<RegisterKind> PARTIES =
            Stream.of(RegisterKind.values()).filter(RegisterKind::isParty).collect(Collectors.toUnmodifiableSet());

    private final Registers registers;
    private final Map<String, Set<EntryKey>> byId = new HashMap<>();
    private final Map<String, Set<EntryKey>> byName = new LinkedHashMap<>();
    private final Map<String, Set<EntryKey>> byWord = new HashMap<>();

    public RegisterNames(Registers registers) {
        this.registers = registers;
        for (Entry entry : registers.entries().values()) {
            add(byId, entry.key().id().toLowerCase(Locale.ROOT), entry);
            Stream.concat(entry.names(), Stream.of(entry.naming().sort())).forEach(name -> addName(name, entry));
        }
    }

    private void addName(String name, Entry entry) {
        String folded = folded(name);
        add(byName, folded, entry);
        if (entry.key().kind() == RegisterKind.PERSON) {
            Stream.of(folded.split(" ")).forEach(word -> add(byWord, word, entry));
        }
    }

    private static void add(Map<String, Set<EntryKey>> index, String key, Entry entry) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(entry.key());
        }
    }

    /** Small letters without marks, and one space for whatever is no letter and no figure. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }

    /** The entries that a name may mean: those of its id, else of its whole name, else of all of its words. */
    public List<EntryKey> fitting(String name, Set<RegisterKind> kinds) {
        List<EntryKey> exact = of(byId.get(name.strip().toLowerCase(Locale.ROOT)), kinds);
        if (!exact.isEmpty()) {
            return exact;
        }
        String folded = folded(name);
        List<EntryKey> whole = of(byName.get(folded), kinds);
        return whole.isEmpty() ? ofWords(folded.split(" "), kinds) : whole;
    }

    private List<EntryKey> ofWords(String[] words, Set<RegisterKind> kinds) {
        Set<EntryKey> left = null;
        for (String word : words) {
            Set<EntryKey> having = byWord.getOrDefault(word, Set.of());
            if (left == null) {
                left = new LinkedHashSet<>(having);
            } else {
                left.retainAll(having);
            }
        }
        return of(left, kinds);
    }

    private static List<EntryKey> of(@org.jspecify.annotations.Nullable Set<EntryKey> keys, Set<RegisterKind> kinds) {
        return keys == null
                ? List.of()
                : keys.stream()
                        .filter(key -> kinds.contains(key.kind()))
                        .sorted()
                        .toList();
    }

    /** The last word of a person's name. */
    public static String surname(String name) {
        String folded = folded(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** Whether a register has an entry that is called so. */
    public boolean called(String name, RegisterKind kind) {
        return !of(byName.get(folded(name)), Set.of(kind)).isEmpty();
    }

    /** The id of the entry that was probably meant by a name that fits none. */
    public Optional<String> nearest(String name, Set<RegisterKind> kinds) {
        List<Entry> entries = registers.entries().values().stream()
                .filter(entry -> kinds.contains(entry.key().kind()))
                .toList();
        Map<String, String> ids = new LinkedHashMap<>();
        entries.forEach(entry -> ids.put(entry.key().id(), entry.key().id()));
        entries.forEach(entry -> entry.names()
                .forEach(other -> ids.putIfAbsent(other, entry.key().id())));
        return DidYouMean.nearest(name, ids.keySet())
                .or(() -> nearestWord(name, kinds))
                .map(near -> ids.getOrDefault(near, near));
    }

    /** "Lindt" for Oskar Lind. */
    private Optional<String> nearestWord(String name, Set<RegisterKind> kinds) {
        Collection<String> words = new ArrayList<>();
        byWord.forEach((word, keys) -> {
            if (of(keys, kinds).size() == 1) {
                words.add(word);
            }
        });
        return DidYouMean.nearest(name, words)
                .map(word -> of(byWord.get(word), kinds).get(0).id());
    }

    /** What an entry is called; its id where no register has it. */
    public String nameOf(EntryKey key) {
        Entry entry = registers.find(key);
        return entry == null ? key.id() : entry.name();
    }

    /** The cover name of an entry by which it was called; empty where it was called otherwise. */
    String coverName(EntryKey key, String called) {
        Entry entry = registers.find(key);
        return entry == null
                ? ""
                : entry.naming().coverNames().stream()
                        .map(cover -> cover.name())
                        .filter(cover -> folded(cover).equals(folded(called)))
                        .findFirst()
                        .orElse("");
    }
}
