package org.depesha.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/**
 * Notes that stand in other files than the letters: those among the registers that point to a place in a letter
 * ({@code target="a.xml#w1"}), and those to which a letter points ({@code target="notes.xml#n1"}). A letter gets them
 * as if they stood in its {@code standOff}, with their file as {@code @source}.
 */
final class NotesApart {

    /** How a note says to what it belongs, as {@link StandOffNotes} reads it. */
    private static final List<String> BINDING = List.of("targetEnd", "target", "corresp");

    private final Map<String, List<TeiElement>> byLetter = new HashMap<>();
    private final Map<String, TeiElement> byPointer = new HashMap<>();

    private NotesApart() {}

    /** The notes of some files, by whose names letters point to them. */
    static NotesApart of(Map<String, TeiElement> files) {
        NotesApart notes = new NotesApart();
        files.forEach(
                (name, root) -> root.descendants().filter(EditorsNote::is).forEach(note -> notes.add(name, note)));
        return notes;
    }

    private void add(String file, TeiElement note) {
        String id = note.attribute("xml:id");
        if (id != null) {
            byPointer.put(file + "#" + id, note);
        }
        BINDING.stream()
                .flatMap(name -> Stream.ofNullable(note.attribute(name)))
                .flatMap(NotesApart::pointers)
                .map(NotesApart::target)
                .filter(pointer -> pointer.indexOf('#') > 0)
                .map(pointer -> pointer.substring(0, pointer.indexOf('#')))
                .distinct()
                .forEach(letter -> byLetter.computeIfAbsent(letter, any -> new ArrayList<>())
                        .add(note));
    }

    private static Stream<String> pointers(String attribute) {
        return Stream.of(attribute.strip().split("\\s+"));
    }

    /** The name of a pointer's file and what follows it, without the folders. */
    private static String target(String pointer) {
        int hash = pointer.indexOf('#');
        return pointer.contains("://") || hash < 0 ? "" : pointer.substring(pointer.lastIndexOf('/', hash) + 1);
    }

    /**
     * A letter with the notes that belong to it.
     *
     * @param path of its file
     */
    TeiElement in(String path, TeiElement root) {
        if (byPointer.isEmpty() && byLetter.isEmpty()) {
            return root;
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        Map<TeiElement, TeiElement> notes = new LinkedHashMap<>();
        byLetter.getOrDefault(file, List.of()).forEach(note -> notes.put(note, here(note, file)));
        TeiElement called = root.rewrite(element -> calling(element, notes));
        if (notes.isEmpty()) {
            return root;
        }
        List<TeiNode> children = new ArrayList<>(called.children());
        children.add(TeiElement.of(
                "standOff",
                TeiElement.of("listAnnotation", List.copyOf(notes.values())).at(root.place())));
        return called.with(children);
    }

    /** A note as it would stand in a letter's own file. */
    private static TeiElement here(TeiElement note, String file) {
        TeiElement done = note.attribute("source") == null ? note.with("source", name(note)) : note;
        for (String name : BINDING) {
            String pointers = note.attribute(name);
            if (pointers != null) {
                done = done.with(
                        name,
                        pointers(pointers)
                                .map(NotesApart::target)
                                .filter(pointer -> pointer.startsWith(file + "#"))
                                .map(pointer -> pointer.substring(file.length()))
                                .findFirst()
                                .orElse(null));
            }
        }
        return done;
    }

    /** The file from which a note comes. */
    private static String name(TeiElement note) {
        return note.place().file().replaceFirst("^.*/", "");
    }

    private TeiElement calling(TeiElement element, Map<TeiElement, TeiElement> notes) {
        String pointer = element.is("ref") || element.is("ptr") ? element.attribute("target") : null;
        TeiElement note = pointer == null ? null : byPointer.get(target(pointer.strip()));
        if (note == null) {
            return element;
        }
        notes.putIfAbsent(note, here(note, ""));
        return element.with(
                "target", "#" + Optional.ofNullable(note.attribute("xml:id")).orElse(""));
    }
}
