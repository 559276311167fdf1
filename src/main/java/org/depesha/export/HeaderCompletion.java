package org.depesha.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.model.Action;
import org.depesha.model.CorrespActions;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * Completes the {@code teiHeader} that a TEI file came with: all of it stays, and what the edition knows is added at
 * the ends of {@code titleStmt}, {@code encodingDesc} and {@code correspDesc}, where TEI allows it whatever stands
 * before.
 */
final class HeaderCompletion {

    private final LinkedEdition edition;
    private final EditionHeader shared;
    private final CorrespDescription correspondence;
    private final DocumentHeader made;

    HeaderCompletion(
            LinkedEdition edition, EditionHeader shared, CorrespDescription correspondence, DocumentHeader made) {
        this.edition = edition;
        this.shared = shared;
        this.correspondence = correspondence;
        this.made = made;
    }

    /**
     * The header with the {@code correspDesc} of the outer message completed, and those of transmitted messages added.
     */
    TeiElement withCorrespondence(LinkedDocument linked) {
        TeiElement header = Objects.requireNonNull(linked.document().header());
        TeiElement description = header.path("profileDesc", "correspDesc");
        List<TeiElement> more = new ArrayList<>(made.descriptions(linked));
        if (description != null) {
            TeiElement completed = complete(description, linked);
            header = replace(header, "profileDesc", profile -> replace(profile, "correspDesc", old -> completed));
            more.removeIf(candidate -> "outer".equals(candidate.attribute("type")));
        }
        return more.isEmpty() ? header : appendTo(header, "profileDesc", more);
    }

    /** The header with what the schemes mean, and with those to whom {@code resp} points. */
    TeiElement withEncoding(TeiElement header, @Nullable TeiElement encoding, boolean editor, boolean program) {
        TeiElement encoded = encoding == null
                ? header
                : appendTo(header, "encodingDesc", encoding.elements().toList());
        List<TeiElement> responsible = new ArrayList<>();
        if (editor) {
            responsible.add(shared.editor());
        }
        if (program) {
            responsible.add(shared.program());
        }
        return responsible.isEmpty()
                ? encoded
                : replace(encoded, "fileDesc", file -> appendTo(file, "titleStmt", responsible));
    }

    private TeiElement complete(TeiElement description, LinkedDocument linked) {
        Message message = linked.document().message();
        TeiElement resolved = resolve(description, message);
        TeiElement context = correspondence.context(edition.message(linked.key()));
        boolean prose = resolved.elements("p").findAny().isPresent()
                || resolved.elements("ab").findAny().isPresent();
        return context == null || prose ? resolved : append(resolved, List.of(context));
    }

    /**
     * Names in a {@code correspAction} get the entries of the parties that were read from them, and the first place of
     * the sending and of the receipt gets that of its own.
     */
    private static TeiElement resolve(TeiElement description, Message message) {
        CorrespActions actions = CorrespActions.of(description);
        List<TeiNode> children = new ArrayList<>();
        for (TeiNode child : description.children()) {
            boolean sending = child == actions.sending();
            Action known = sending
                    ? message.journey().sent()
                    : child == actions.receipt() ? message.journey().received() : Action.UNKNOWN;
            children.add(child instanceof TeiElement action ? resolve(action, known, message.parties()) : child);
        }
        return description.with(children);
    }

    private static TeiElement resolve(TeiElement action, Action known, Message.Parties parties) {
        List<TeiNode> children = new ArrayList<>();
        boolean placed = false;
        for (TeiNode child : action.children()) {
            if (child instanceof TeiElement place && place.is("placeName") && !placed) {
                children.add(pointing(place, known.location().entry()));
                placed = true;
            } else {
                children.add(child instanceof TeiElement inner ? pointing(inner, parties) : child);
            }
        }
        return action.with(children);
    }

    /** An element and all in it, each with the entries of the parties that were read from it. */
    private static TeiElement pointing(TeiElement element, Message.Parties parties) {
        String pointers = parties.pointers(element);
        List<TeiNode> children = element.children().stream()
                .map(child -> child instanceof TeiElement inner ? pointing(inner, parties) : child)
                .toList();
        TeiElement whole = element.with(children);
        return pointers.isEmpty() ? whole : whole.with("ref", pointers);
    }

    private static TeiElement pointing(TeiElement name, @Nullable EntryKey entry) {
        return entry == null ? name : name.with("ref", entry.toString());
    }

    private static TeiElement append(TeiElement parent, List<TeiElement> more) {
        List<TeiNode> children = new ArrayList<>(parent.children());
        children.addAll(more);
        return parent.with(children);
    }

    /** Adds to a child of an element; where it has none of the name, one is put behind its first child. */
    private static TeiElement appendTo(TeiElement parent, String childName, List<TeiElement> more) {
        if (parent.child(childName) != null) {
            return replace(parent, childName, child -> append(child, more));
        }
        List<TeiNode> children = new ArrayList<>(parent.children());
        int first = 0;
        while (first < children.size() && !(children.get(first) instanceof TeiElement)) {
            first++;
        }
        children.add(Math.min(first + 1, children.size()), TeiElement.of(childName, more));
        return parent.with(children);
    }

    /** Changes the first child of a name. */
    private static TeiElement replace(TeiElement parent, String childName, UnaryOperator<TeiElement> change) {
        List<TeiNode> children = new ArrayList<>();
        boolean done = false;
        for (TeiNode child : parent.children()) {
            boolean now = !done && child instanceof TeiElement element && element.is(childName);
            children.add(now ? change.apply((TeiElement) child) : child);
            done |= now;
        }
        return parent.with(children);
    }
}
