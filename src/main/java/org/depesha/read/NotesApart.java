package org.depesha.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

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
     * The notes of a file's letters.
     *
     * @param path of the file
     * @param letters their roots, as the file has them
     */
    In in(String path, List<TeiElement> letters) {
        return new In(path.substring(path.lastIndexOf('/') + 1), letters);
    }

    /** The notes of the letters in one file. */
    final class In {

        private final String file;
        private final List<TeiElement> bound;

        /**
         * The ids in the text of each letter; empty where there is but one, which has all that is bound to its file.
         */
        private final Map<TeiElement, Set<String>> places = new IdentityHashMap<>();

        private final Set<String> called = new HashSet<>();

        private In(String file, List<TeiElement> letters) {
            this.file = file;
            this.bound = byLetter.getOrDefault(file, List.of());
            if (letters.size() > 1 && !bound.isEmpty()) {
                letters.forEach(letter -> places.put(letter, ids(letter)));
            }
        }

        private Set<String> ids(TeiElement letter) {
            Set<String> ids = new HashSet<>();
            letter.elements("text").flatMap(TeiElement::descendants).forEach(element -> {
                Stream.ofNullable(element.attribute("xml:id")).forEach(ids::add);
                Stream.ofNullable(element.attribute("target"))
                        .map(String::strip)
                        .forEach(called::add);
            });
            return ids;
        }

        /** Reports the notes that belong to no place in any of several letters. */
        void reportUnplaced(Problems problems) {
            Set<TeiElement> calledHere = Collections.newSetFromMap(new IdentityHashMap<>());
            called.stream()
                    .map(NotesApart::target)
                    .map(byPointer::get)
                    .filter(Objects::nonNull)
                    .forEach(calledHere::add);
            bound.stream()
                    .filter(note -> !places.isEmpty() && !calledHere.contains(note))
                    .filter(note -> places.values().stream().noneMatch(ids -> pointsInto(note, ids)))
                    .forEach(note -> problems.report(
                            Code.UNRESOLVED_POINTER,
                            note.place(),
                            "This note points to no place in any letter of `" + file + "`; it is not shown.",
                            "Make its @target point to the xml:id of an element in the text of a letter."));
        }

        private boolean pointsInto(TeiElement note, Set<String> ids) {
            return places(note, file).anyMatch(ids::contains);
        }

        /**
         * A letter with the notes that belong to it.
         *
         * @param letter its root as the file has it
         * @param root the same as it is shown
         */
        TeiElement with(TeiElement letter, TeiElement root) {
            Set<String> ids = places.get(letter);
            Map<TeiElement, TeiElement> notes = new LinkedHashMap<>();
            bound.stream()
                    .filter(note -> ids == null || pointsInto(note, ids))
                    .forEach(note -> notes.put(note, here(note, file, ids)));
            TeiElement called = byPointer.isEmpty() ? root : root.rewrite(element -> calling(element, notes));
            if (notes.isEmpty()) {
                return root;
            }
            List<TeiNode> children = new ArrayList<>(called.children());
            children.add(TeiElement.of(
                    "standOff",
                    TeiElement.of("listAnnotation", List.copyOf(notes.values())).at(root.place())));
            return called.with(children);
        }
    }

    /** The ids in a file to which a note points. */
    private static Stream<String> places(TeiElement note, String file) {
        return BINDING.stream()
                .flatMap(name -> Stream.ofNullable(note.attribute(name)))
                .flatMap(pointers -> places(pointers, file));
    }

    private static Stream<String> places(String pointers, String file) {
        return pointers(pointers)
                .map(NotesApart::target)
                .filter(pointer -> pointer.startsWith(file + "#"))
                .map(pointer -> pointer.substring(file.length() + 1));
    }

    /**
     * A note as it would stand in a letter's own file.
     *
     * @param ids in its letter; null where any may be
     */
    private static TeiElement here(TeiElement note, String file, @Nullable Set<String> ids) {
        TeiElement done = note.attribute("source") == null ? note.with("source", name(note)) : note;
        for (String name : BINDING) {
            String pointers = note.attribute(name);
            if (pointers != null) {
                done = done.with(
                        name,
                        places(pointers, file)
                                .filter(id -> ids == null || ids.contains(id))
                                .map(id -> "#" + id)
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
        notes.putIfAbsent(note, here(note, "", null));
        return element.with(
                "target", "#" + Optional.ofNullable(note.attribute("xml:id")).orElse(""));
    }
}
