package org.depesha.read.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.depesha.config.ProfileField;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;

/** Marks what of a letter's text a profile leaves out, by {@code body} and {@code hide}; the file keeps it. */
public final class ShownParts {

    private final Set<TeiElement> shown;
    private final Set<TeiElement> hidden;

    private ShownParts(List<TeiElement> shown, List<TeiElement> hidden) {
        this.shown = byIdentity(shown);
        this.hidden = byIdentity(hidden);
    }

    private static Set<TeiElement> byIdentity(List<TeiElement> elements) {
        Set<TeiElement> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(elements);
        return all;
    }

    /** A letter with what it does not show marked. */
    public static TeiElement marked(TeiElement root, LetterFields fields) {
        List<TeiElement> body = fields.elements(ProfileField.BODY);
        List<TeiElement> hide = fields.elements(ProfileField.HIDE);
        TeiElement text = root.child("text");
        if (text == null || body.isEmpty() && hide.isEmpty()) {
            return root;
        }
        ShownParts parts = new ShownParts(body, hide);
        TeiElement whole = parts.shown.isEmpty() ? text : parts.only(text);
        TeiElement marked = parts.without(whole);
        return root.with(root.children().stream()
                .map(child -> child == text ? marked : child)
                .toList());
    }

    /** An element of which only what is shown, and notes, are not marked. */
    private TeiElement only(TeiElement element) {
        if (shown.contains(element) || EditorsNote.is(element)) {
            return element;
        }
        if (element.descendants().noneMatch(inner -> shown.contains(inner) || EditorsNote.is(inner))) {
            return Vocabulary.hidden(element);
        }
        return each(element, this::only);
    }

    private TeiElement without(TeiElement element) {
        return hidden.contains(element) ? Vocabulary.hidden(element) : each(element, this::without);
    }

    private static TeiElement each(TeiElement element, java.util.function.UnaryOperator<TeiElement> change) {
        List<TeiNode> children = new ArrayList<>(element.children().size());
        boolean same = true;
        for (TeiNode child : element.children()) {
            TeiNode now = child instanceof TeiElement inner ? change.apply(inner) : child;
            same &= now == child;
            children.add(now);
        }
        return same ? element : element.with(children);
    }
}
