package org.depesha.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Reading;

/** Writes every name's {@code @ref} or {@code @key} in a TEI text as the addresses of register entries. */
final class TextNames {

    private final EntryLists lists;
    private final Registers registers;
    private final Nobody nobody;
    private final Set<String> nobodies = new HashSet<>();
    private final Map<EntryKey, String> pointers = new HashMap<>();

    /**
     * Names of a text.
     *
     * @param lists what the file itself lists
     * @param registers what the editor wrote
     */
    TextNames(EntryLists lists, Registers registers, Nobody nobody) {
        this.lists = lists;
        this.registers = registers;
        this.nobody = nobody;
    }

    /** The words of the names that were linked so far which mean nobody: no entry is made of them. */
    Set<String> nobodies() {
        return nobodies;
    }

    /** As the file has them, the pointers that were read as entries so far. */
    Map<EntryKey, String> pointers() {
        return pointers;
    }

    /** The text with its names linked; what is hidden in it stays as it is. */
    TeiElement linked(TeiElement element) {
        if (Vocabulary.of(element).kind() == Vocabulary.Kind.HIDDEN) {
            return element;
        }
        List<TeiNode> children = new ArrayList<>(element.children().size());
        for (TeiNode child : element.children()) {
            children.add(child instanceof TeiElement inner ? linked(inner) : child);
        }
        TeiElement done = pointing(element.with(children));
        if (!Names.isName(done)) {
            return done;
        }
        List<EntryKey> keys = EntryIds.ids(done, this::isListed).stream()
                .filter(id -> !isNobody(id))
                .flatMap(id -> kind(id, done).map(kind -> new EntryKey(kind, id)).stream())
                .toList();
        keep(done, keys);
        if (keys.isEmpty() && Names.isByForm(done)) {
            String words = Reading.words(done);
            if (nobody.is(words, done.is("placeName") ? Nobody.Of.PLACE : Nobody.Of.NAME)) {
                nobodies.add(words);
            }
        }
        return keys.isEmpty() && !Names.isByForm(done) ? done : done.with("ref", EntryKey.ref(keys));
    }

    /** A name that points to an entry by {@code @corresp} or {@code @sameAs} alone, with that as its {@code @ref}. */
    TeiElement pointing(TeiElement name) {
        if (!Names.isName(name) || name.attribute("ref") != null || name.attribute("key") != null) {
            return name;
        }
        return Stream.of("corresp", "sameAs")
                .flatMap(attribute -> Stream.ofNullable(name.attribute(attribute)))
                .filter(pointer -> isListed(EntryIds.id(pointer.strip())))
                .findFirst()
                .map(pointer -> name.with("ref", pointer.strip()))
                .orElse(name);
    }

    /**
     * A name, without a pointer that says that it is not known to whom it leads: {@code #none}, where nothing is so
     * called.
     */
    TeiElement meant(TeiElement name) {
        List<String> ids = EntryIds.ids(name);
        return ids.isEmpty() || !ids.stream().allMatch(this::isNobody)
                ? name
                : name.with("ref", null).with("key", null);
    }

    private boolean isNobody(String id) {
        return nobody.is(id, Nobody.Of.POINTER) && !isListed(id);
    }

    private boolean isListed(String id) {
        return lists.kind(id).isPresent()
                || Stream.of(RegisterKind.values())
                        .anyMatch(kind -> !id.isEmpty() && registers.find(new EntryKey(kind, id)) != null);
    }

    private void keep(TeiElement name, List<EntryKey> keys) {
        for (String pointer : EntryIds.pointers(name)) {
            String id = EntryIds.id(pointer);
            keys.stream().filter(key -> key.id().equals(id)).forEach(key -> pointers.putIfAbsent(key, pointer));
        }
    }

    /** Whether the file or the editor lists an entry. */
    boolean isKnown(EntryKey key) {
        return lists.kind(key.id()).filter(key.kind()::equals).isPresent() || registers.find(key) != null;
    }

    /** The register of what a name points to: as the file lists it, as the name says, or as the editor's register. */
    private Optional<RegisterKind> kind(String id, TeiElement name) {
        Optional<RegisterKind> stated = RegisterKind.ofName(name);
        return Names.isByForm(name) ? stated : lists.kind(id).or(() -> stated).or(() -> only(id));
    }

    private Optional<RegisterKind> only(String id) {
        List<RegisterKind> kinds = Stream.of(RegisterKind.values())
                .filter(kind -> registers.find(new EntryKey(kind, id)) != null)
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }
}
