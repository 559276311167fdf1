package org.depesha.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Where the notes of a text are called: where they stand, or where a pointer leads to them, or at the anchor to which
 * they are bound by {@code @target}, {@code @targetEnd} or {@code @corresp}.
 */
public final class CalledNotes {

    /** The words of a {@code ref} that are no more than the sign of a note: figures, stars, a letter. */
    private static final String SIGN = "[^\\p{L}]{0,4}|\\P{L}?\\p{L}\\P{L}?";

    private final Map<String, TeiElement> notes = new HashMap<>();
    private final Map<TeiElement, String> bound = new IdentityHashMap<>();
    private final Map<String, List<TeiElement>> boundTo = new HashMap<>();
    private final Map<TeiElement, TeiElement> called = new IdentityHashMap<>();
    private final Set<TeiElement> calledElsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<TeiElement, Integer> numbers = new IdentityHashMap<>();

    /** The calls of a text. */
    public CalledNotes(TeiElement text) {
        Set<String> anchors = new HashSet<>();
        List<TeiElement> all = text.descendants().toList();
        for (TeiElement element : all) {
            String id = id(element);
            if (element.is("anchor") && !id.isEmpty()) {
                anchors.add(id);
            } else if (EditorsNote.is(element) && !id.isEmpty()) {
                notes.put(id, element);
            }
        }
        for (TeiElement element : all) {
            if (EditorsNote.is(element)) {
                bind(element, anchors);
            }
        }
        all.stream().filter(Vocabulary::canCallNote).forEach(this::call);
        List<TeiElement> shown = Vocabulary.shown(text).toList();
        shown.forEach(this::count);
        shown.stream().filter(EditorsNote::is).forEach(note -> number(List.of(note))); // called from what is hidden
    }

    private void bind(TeiElement note, Set<String> anchors) {
        for (String attribute : List.of("targetEnd", "target", "corresp")) {
            String anchor = pointed(note, attribute);
            if (anchors.contains(anchor)) {
                bound.put(note, anchor);
                boundTo.computeIfAbsent(anchor, id -> new ArrayList<>()).add(note);
                return;
            }
        }
    }

    private void call(TeiElement pointer) {
        TeiElement note = notes.get(pointed(pointer, "target"));
        boolean empty = Vocabulary.of(pointer).kind() == Vocabulary.Kind.MILESTONE;
        boolean sign = empty || pointer.text().strip().matches(SIGN);
        if (note == null || !sign || bound.containsKey(note)) {
            return;
        }
        if (calledElsewhere.add(note) || empty) {
            called.put(pointer, note);
        }
    }

    private static String pointed(TeiElement element, String attribute) {
        String pointer = element.attribute(attribute);
        return pointer == null || !pointer.startsWith("#")
                ? ""
                : pointer.substring(1).split(" ", 2)[0];
    }

    private static String id(TeiElement element) {
        String id = element.attribute("xml:id");
        return id == null ? "" : id;
    }

    /** The notes that are bound to an anchor. */
    public List<TeiElement> boundTo(TeiElement anchor) {
        return boundTo.getOrDefault(id(anchor), List.of());
    }

    /** The note that a pointer calls; null for any other element, and for words that lead to a note called before. */
    public @Nullable TeiElement calledBy(TeiElement pointer) {
        return called.get(pointer);
    }

    /** The number of a note among those of the text, from 1, in the order in which they are called. */
    public int number(TeiElement note) {
        return numbers.getOrDefault(note, 0);
    }

    /** Numbers the notes that an element calls, or that stand there and are called there. */
    private void count(TeiElement element) {
        TeiElement callee = called.get(element);
        if (callee != null) {
            number(List.of(callee));
        } else if (element.is("anchor")) {
            number(boundTo(element));
        } else if (EditorsNote.is(element) && isCalledWhereItStands(element)) {
            number(List.of(element));
        }
    }

    private void number(List<TeiElement> next) {
        next.forEach(note -> numbers.putIfAbsent(note, numbers.size() + 1));
    }

    /** Whether a note is called where it stands. */
    public boolean isCalledWhereItStands(TeiElement note) {
        return !bound.containsKey(note) && !calledElsewhere.contains(note);
    }
}
