package org.depesha.read.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.config.ProfileField;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;

/**
 * Marks in a letter's text what its profile leaves out of it ({@code body}, {@code hide}), which the file keeps, and
 * what leads to other letters ({@code letter}).
 */
public final class ProfiledText {

    private final Set<TeiElement> shown;
    private final Set<TeiElement> hidden;
    private final Set<TeiElement> letters;

    private ProfiledText(LetterFields fields) {
        this.shown = byIdentity(fields.elements(ProfileField.BODY));
        this.hidden = byIdentity(fields.elements(ProfileField.HIDE));
        this.letters = byIdentity(fields.elements(ProfileField.LETTER));
    }

    private static Set<TeiElement> byIdentity(List<TeiElement> elements) {
        Set<TeiElement> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(elements);
        return all;
    }

    /** A letter with its text marked. */
    public static TeiElement in(TeiElement root, LetterFields fields) {
        ProfiledText marks = new ProfiledText(fields);
        TeiElement text = root.child("text");
        if (text == null || marks.shown.isEmpty() && marks.hidden.isEmpty() && marks.letters.isEmpty()) {
            return root;
        }
        TeiElement marked = marks.marked(text, marks.shown.isEmpty());
        return root.with(root.children().stream()
                .map(child -> child == text ? marked : child)
                .toList());
    }

    /** @param within whether it stands in what is shown */
    private TeiElement marked(TeiElement element, boolean within) {
        boolean here = within || isShown(element);
        if (hidden.contains(element) || !here && element.descendants().noneMatch(this::isShown)) {
            return Vocabulary.hidden(element);
        }
        List<TeiNode> children = new ArrayList<>(element.children().size());
        for (TeiNode child : element.children()) {
            children.add(child instanceof TeiElement inner ? marked(inner, here) : child);
        }
        TeiElement done = element.with(children);
        return letters.contains(element) ? pointing(done) : done;
    }

    /** Notes are shown wherever they stand: what is shown may call them. */
    private boolean isShown(TeiElement element) {
        return shown.contains(element) || EditorsNote.is(element);
    }

    private static TeiElement pointing(TeiElement element) {
        return Stream.of("target", "ref", "key")
                .flatMap(name -> Stream.ofNullable(element.attribute(name)))
                .filter(pointer -> !pointer.isBlank())
                .findFirst()
                .map(pointer -> element.with(Names.isName(element) ? "ref" : "target", pointer.strip()))
                .orElse(element);
    }
}
