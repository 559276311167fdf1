package org.depesha.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Row;

/**
 * Puts the notes of a file's {@code standOff} to the places in its text to which {@code @target} binds them, so that
 * they are read and called there; one that is bound to no place of it stands at the end of the text. So are the notes
 * between paragraphs, as in its {@code back}, put to the words to which they are bound, unless a pointer or an anchor
 * calls them. All else that stands apart stays.
 */
final class StandOffNotes {

    private static final List<String> BINDING = List.of("targetEnd", "target", "corresp");

    /** What is nothing without the notes in it. */
    private static final Set<String> HOLDERS = Set.of("listAnnotation", "annotationBlock", "noteGrp", "standOff");

    private final Problems problems;
    private final Set<String> anchors = new HashSet<>();
    /** Places that call notes by themselves, and notes that a pointer calls: by their ids. */
    private final Set<String> calling = new HashSet<>();

    private final Set<String> called = new HashSet<>();
    private final Map<String, List<TeiElement>> bound = new HashMap<>();
    private final List<TeiElement> unbound = new ArrayList<>();
    private final Map<TeiElement, Boolean> moved = new IdentityHashMap<>();

    private StandOffNotes(Problems problems) {
        this.problems = problems;
    }

    /** The root of a file with its notes in its text; one that is bound to no place of it is a problem. */
    static TeiElement inText(TeiElement root, Problems problems) {
        TeiElement text = root.child("text");
        if (text == null || root.child("standOff") == null && text.descendants().noneMatch(EditorsNote::is)) {
            return root;
        }
        StandOffNotes notes = new StandOffNotes(problems);
        Vocabulary.shown(text).forEach(notes::addAnchor);
        root.elements("standOff").flatMap(TeiElement::elements).forEach(notes::bind);
        notes.bindApart(text);
        return notes.moved.isEmpty() ? root : root.with(notes.children(root, text));
    }

    private void addAnchor(TeiElement element) {
        String id = element.attribute("xml:id");
        if (id != null) {
            anchors.add(id);
        }
        if (id != null && (element.is("anchor") || EditorsNote.is(element))) {
            calling.add(id);
        }
        String pointer = element.attribute("target");
        if (pointer != null && Vocabulary.canCallNote(element)) {
            called.add(pointer.strip().split("\\s+")[0].replaceFirst("^#", ""));
        }
    }

    /** Binds the notes that stand between paragraphs. */
    private void bindApart(TeiElement element) {
        element.elements().forEach(child -> {
            if (EditorsNote.is(child)) {
                bindToWords(child);
            } else if (!Vocabulary.of(child).holdsWords()) {
                bindApart(child);
            }
        });
    }

    private void bindToWords(TeiElement element) {
        if (called.contains(String.valueOf(element.attribute("xml:id")))) {
            return;
        }
        String place = place(element);
        boolean inside = element.descendants().anyMatch(inner -> place.equals(inner.attribute("xml:id")));
        if (!place.isEmpty() && !calling.contains(place) && !inside) {
            bound.computeIfAbsent(place, id -> new ArrayList<>()).add(element);
            moved.put(element, true);
        }
    }

    /** Binds the notes of an annotation list; a note of a person's entry is none of the text's. */
    private void bind(TeiElement element) {
        if (EditorsNote.is(element)) {
            String place = place(element);
            boolean isCalled = called.contains(String.valueOf(element.attribute("xml:id")));
            if (place.isEmpty() && isCalled) {
                unbound.add(element);
            } else if (place.isEmpty()) {
                problems.report(
                        Code.UNRESOLVED_POINTER,
                        element.place(),
                        "This note points to no place in the text; it is shown at the end.",
                        "Make its @target point to the xml:id of an element in the text.");
                unbound.add(element);
            } else {
                bound.computeIfAbsent(place, id -> new ArrayList<>()).add(element);
            }
            moved.put(element, true);
        } else if (HOLDERS.contains(element.name())) {
            element.elements().forEach(this::bind);
        }
    }

    private String place(TeiElement note) {
        for (String attribute : BINDING) {
            String pointers = note.attribute(attribute);
            String first =
                    pointers == null ? "" : pointers.strip().split("\\s+")[0].replaceFirst("^#", "");
            if (anchors.contains(first)) {
                return first;
            }
        }
        return "";
    }

    private List<TeiNode> children(TeiElement root, TeiElement text) {
        List<TeiNode> children = new ArrayList<>();
        for (TeiNode child : root.children()) {
            if (child == text) {
                children.add(atEnd(withNotes(text)));
            } else if (child instanceof TeiElement element && element.is("standOff")) {
                children.addAll(without(element));
            } else {
                children.add(child);
            }
        }
        return children;
    }

    /** An element without the notes that went; nothing where it held nothing else. */
    private List<TeiNode> without(TeiElement element) {
        if (moved.containsKey(element)) {
            return List.of();
        }
        if (!HOLDERS.contains(element.name())) {
            return List.of(element);
        }
        List<TeiNode> left = element.children().stream()
                .flatMap(child -> child instanceof TeiElement inner ? without(inner).stream() : Stream.of(child))
                .toList();
        boolean empty = left.stream().noneMatch(TeiElement.class::isInstance)
                && left.stream().allMatch(node -> node.text().isBlank());
        return empty ? List.of() : List.of(element.with(left));
    }

    private TeiElement withNotes(TeiElement element) {
        List<TeiNode> children = new ArrayList<>();
        for (TeiNode child : element.children()) {
            if (!(child instanceof TeiElement inner)) {
                children.add(child);
                continue;
            }
            if (moved.containsKey(inner)) {
                continue;
            }
            TeiElement done = withNotes(inner);
            String id = inner.attribute("xml:id");
            List<TeiElement> notes = id == null ? List.of() : bound.getOrDefault(id, List.of());
            Row row = Vocabulary.of(inner);
            if (row.isBlock() || row.holdsWords()) {
                children.add(notes.isEmpty() ? done : with(done, notes));
            } else {
                children.add(done);
                children.addAll(notes);
            }
        }
        return element.with(children);
    }

    /** The text with the notes of no place in a division of its {@code back}. */
    private TeiElement atEnd(TeiElement text) {
        if (unbound.isEmpty()) {
            return text;
        }
        TeiElement notes = TeiElement.of("div", unbound).with("type", "notes");
        TeiElement back = text.child("back");
        if (back == null) {
            return with(text, List.of(TeiElement.of("back", notes)));
        }
        return text.with(text.children().stream()
                .map(child -> child == back ? with(back, List.of(notes)) : child)
                .toList());
    }

    private static TeiElement with(TeiElement block, List<TeiElement> notes) {
        List<TeiNode> all = new ArrayList<>(block.children());
        all.addAll(notes);
        return block.with(all);
    }
}
