package org.depesha.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;

/**
 * Where the notes of a text are called: where they stand, or where a pointer leads to them, or at the anchor to which
 * they are bound by {@code @target}, {@code @targetEnd} or {@code @corresp}.
 */
final class CalledNotes {

    private final Map<String, TeiElement> notes = new HashMap<>();
    private final Map<TeiElement, String> bound = new IdentityHashMap<>();
    private final Set<String> bearers = new HashSet<>();
    private final Map<TeiElement, TeiElement> called = new IdentityHashMap<>();
    private final Set<String> calledFromElsewhere = new HashSet<>();

    CalledNotes(TeiElement text) {
        Set<String> anchors = new HashSet<>();
        List<TeiElement> all = text.descendants().toList();
        all.forEach(element -> {
            String id = id(element);
            if (element.is("anchor") && !id.isEmpty()) {
                anchors.add(id);
            } else if (EditorsNote.is(element) && !id.isEmpty()) {
                notes.put(id, element);
            }
        });
        all.forEach(element -> {
            if (EditorsNote.is(element)) {
                bind(element, anchors);
            } else if (element.is("ptr") || element.is("ref")) {
                call(element);
            }
        });
    }

    private void bind(TeiElement note, Set<String> anchors) {
        for (String attribute : List.of("targetEnd", "target", "corresp")) {
            String anchor = pointed(note, attribute);
            if (anchors.contains(anchor)) {
                bound.put(note, anchor);
                bearers.add(anchor);
                return;
            }
        }
    }

    private void call(TeiElement pointer) {
        TeiElement note = notes.get(pointed(pointer, "target"));
        if (note != null && calledFromElsewhere.add(id(note))) {
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
    List<TeiNodeModel> boundTo(TeiNodeModel anchor, List<TeiNodeModel> all) {
        String id = anchor.node() instanceof TeiElement element ? id(element) : "";
        return !bearers.contains(id)
                ? List.of()
                : all.stream()
                        .filter(note -> note.node() instanceof TeiElement element && id.equals(bound.get(element)))
                        .toList();
    }

    /** What a pointer calls as the first that does: the note's anchor and sign; empty text where it calls none. */
    Object callOf(TeiElement pointer) {
        TeiElement note = called.get(pointer);
        if (note == null || bound.containsKey(note)) {
            return "";
        }
        String sign = note.attribute("n");
        return new Call(id(note), sign == null ? "*" : sign);
    }

    /** Whether a note is called where it stands. */
    boolean isCalledWhereItStands(TeiElement note) {
        return !bound.containsKey(note) && !calledFromElsewhere.contains(id(note));
    }

    /**
     * The call of a note.
     *
     * @param id the note's anchor on the page, such as {@code n1}
     * @param sign what a reader sees: its number, or a sign such as {@code *}
     */
    public record Call(String id, String sign) {}
}
