package org.depesha.read;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The editorial notes of a text by their labels, and which of them were called. */
final class MarkdownNotes {

    private final Map<String, FootnoteBlock> notes = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();
    private final MarkdownPlaces places;

    private MarkdownNotes(MarkdownPlaces places) {
        this.places = places;
    }

    /** All notes that stand anywhere in a text. */
    static MarkdownNotes of(Document document, MarkdownPlaces places, Problems problems) {
        MarkdownNotes all = new MarkdownNotes(places);
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock note
                    && all.notes.putIfAbsent(note.getText().toString(), note) != null) {
                problems.report(
                        Code.BROKEN_NOTE,
                        places.of(note),
                        "The note `[^" + note.getText() + "]` appears a second time.",
                        "Give it a label of its own.");
            }
        }
        return all;
    }

    /** Calls a note; false where it was called before or there is none. */
    boolean call(String label) {
        return notes.containsKey(label) && called.add(label);
    }

    @Nullable
    FootnoteBlock get(String label) {
        return notes.get(label);
    }

    void reportUncalled(Problems problems) {
        notes.forEach((label, note) -> {
            if (!called.contains(label)) {
                Place place = places.of(note);
                problems.report(Code.BROKEN_NOTE, place, "The note `[^" + label + "]` is never called in the text.");
            }
        });
    }
}
