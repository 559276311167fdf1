package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.ProfileField;
import org.depesha.read.profile.Found;
import org.depesha.read.profile.LetterFields;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds which notes of a letter stand in the original though their {@code @type} does not say so: those with a hand,
 * those for which one of the correspondents is responsible, and those that have a place on the sheet where the editor's
 * are marked as such. They get {@code type="authorial"}.
 */
final class WritersNotes {

    private final Set<String> parties;
    private final boolean told;

    private WritersNotes(Set<String> parties, boolean told) {
        this.parties = parties;
        this.told = told;
    }

    /** A letter with the notes of its original marked. */
    static TeiElement in(TeiElement root, LetterFields fields) {
        TeiElement text = root.child("text");
        if (text == null || text.descendants().noneMatch(one -> one.is("note"))) {
            return root;
        }
        Set<String> parties = Stream.of(ProfileField.SENDER, ProfileField.ADDRESSEE, ProfileField.RELAY)
                .flatMap(field -> fields.first(field, found -> true).stream())
                .map(Found::pointers)
                .flatMap(List::stream)
                .map(EntryIds::id)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        WritersNotes notes = new WritersNotes(parties, text.descendants().anyMatch(EditorsNote::isStated));
        return root.with(root.children().stream()
                .map(child -> child == text ? notes.marked(text) : child)
                .toList());
    }

    private TeiElement marked(TeiElement element) {
        List<TeiNode> children = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (TeiNode child : element.children()) {
            TeiNode done = child instanceof TeiElement inner ? marked(inner) : child;
            changed |= done != child;
            children.add(done);
        }
        TeiElement done = changed ? element.with(children) : element;
        return isWriters(element) ? done.with("type", "authorial") : done;
    }

    private boolean isWriters(TeiElement note) {
        return note.is("note")
                && note.attribute("type") == null
                && (note.attribute("hand") != null
                        || told && EditorsNote.isOnSheet(note) && note.attribute("resp") == null
                        || isByParty(note.attribute("resp")));
    }

    private boolean isByParty(@Nullable String resp) {
        return resp != null
                && Stream.of(resp.strip().split("\\s+")).map(EntryIds::id).anyMatch(parties::contains);
    }
}
