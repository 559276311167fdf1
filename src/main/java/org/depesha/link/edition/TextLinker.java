package org.depesha.link.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.link.AnchorPlan;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LinkedText;
import org.depesha.link.Mention;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.Reference;
import org.depesha.link.Status;
import org.depesha.link.address.AnchorIds;
import org.depesha.link.address.GoneAnchors;
import org.depesha.link.address.PointerResolver;
import org.depesha.link.names.NameLinker;
import org.depesha.link.passage.PassageText;
import org.depesha.link.passage.TextPassages;
import org.depesha.model.Document;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.model.Relation;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

/** Goes through one document's text once: numbers its passages, links its names, resolves its references. */
final class TextLinker {

    private final Document document;
    private final NameLinker names;
    private final PointerResolver pointers;
    private final AnchorIds anchors;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private MessageKey message;
    private @Nullable Draft draft;

    /**
     * A linker of one text.
     *
     * @param plan the anchors that its passages are to have; null where they are counted from 1
     */
    TextLinker(
            Document document,
            NameLinker names,
            PointerResolver pointers,
            @Nullable AnchorPlan plan,
            Problems problems) {
        this.document = document;
        this.names = names;
        this.pointers = pointers;
        this.anchors = new AnchorIds(document.text(), plan, problems);
        this.message = MessageKey.of(document.id());
    }

    LinkedText link() {
        TeiElement text = element(document.text(), document.text());
        return new LinkedText(
                GoneAnchors.in(text, document.id(), anchors.gone()), passages, mentions, references, anchors.gone());
    }

    /** A passage whose words are still being gathered; what was found in it waits for them. */
    private static final class Draft {
        final PassageText words = new PassageText();
        final List<FoundName> names = new ArrayList<>();
        final List<FoundReference> references = new ArrayList<>();
        final MessageKey message;

        Draft(MessageKey message) {
            this.message = message;
        }
    }

    private record FoundName(EntryKey entry, int start, int end) {}

    private record FoundReference(
            TeiElement element, @Nullable MessageKey target, boolean attested, int start, int end) {}

    private TeiElement element(TeiElement element, TeiElement parent) {
        if (element.is("note")) {
            return note(element);
        }
        if (element.is("floatingText") && isTransmitted(element)) {
            return transmitted(element);
        }
        if (draft == null && TextPassages.isNumbered(element)) {
            return numbered(element);
        }
        if (draft == null && TextPassages.hasOwnWords(element)) {
            return passage(element, "", 0);
        }
        return content(element, parent);
    }

    private TeiElement numbered(TeiElement element) {
        List<TeiNode> others = anchors.others();
        String id = anchors.passage(element);
        TeiElement done = passage(element, id, anchors.nextNumber());
        return others.isEmpty()
                ? done
                : done.with(
                        Stream.concat(others.stream(), done.children().stream()).toList());
    }

    private boolean isTransmitted(TeiElement element) {
        String id = element.attribute("xml:id");
        return id != null && pointers.hasMessage(new MessageKey(document.id(), id));
    }

    /** A transmitted message's passages are its own, and begin anew even where it stands inside a paragraph. */
    private TeiElement transmitted(TeiElement element) {
        MessageKey outerMessage = message;
        Draft outerDraft = draft;
        message = new MessageKey(document.id(), element.attribute("xml:id"));
        draft = null;
        TeiElement done = content(element, element);
        message = outerMessage;
        draft = outerDraft;
        return done;
    }

    private TeiElement note(TeiElement note) {
        Draft outer = draft;
        draft = null;
        TeiElement numbered = anchors.note(note);
        TeiElement done = passage(numbered, numbered.attribute("xml:id"), 0);
        draft = outer;
        return done;
    }

    private TeiElement passage(TeiElement element, String id, int number) {
        Draft own = new Draft(message);
        draft = own;
        TeiElement done = content(element, element);
        draft = null;
        Passage passage = new Passage(own.message, id, number, own.words.toString());
        if (number > 0 || !passage.text().isEmpty()) {
            passages.add(passage);
            own.names.forEach(name -> mentions.add(new Mention(name.entry(), passage, name.start(), name.end())));
            own.references.forEach(reference -> references.add(reference(reference, passage)));
        }
        if (number == 0) {
            return done;
        }
        // The @n of an item is the number that is written before it: an item without one keeps none.
        boolean numbered = done.attribute("n") != null || done.is("item");
        return numbered ? done.with("xml:id", id) : done.with("xml:id", id).with("n", Integer.toString(number));
    }

    private static Reference reference(FoundReference found, Passage passage) {
        TeiElement element = found.element();
        String subtype = element.attribute("subtype");
        Relation relation = Relation.of(subtype == null ? "" : subtype).orElse(Relation.MENTIONS);
        Status status =
                found.target() == null ? Status.UNRESOLVED : found.attested() ? Status.ATTESTED : Status.RESOLVED;
        return new Reference(
                element.attribute("xml:id"),
                passage.message(),
                new Reference.Wording(passage, passage.text().substring(found.start(), found.end()), found.start()),
                Reference.Resolution.of(found.target(), status),
                relation,
                Reference.Evidence.ofEditor("link"),
                element.place());
    }

    /** An element with its children linked. */
    private TeiElement content(TeiElement element, TeiElement parent) {
        TeiElement linked = linked(element);
        Draft own = draft;
        boolean counts = own != null && !PassageText.isReplaced(parent, element);
        if (counts) {
            own.words.before(linked);
        }
        int start = own == null ? 0 : own.words.start();
        List<TeiNode> children = new ArrayList<>(linked.children().size());
        for (TeiNode child : linked.children()) {
            if (child instanceof TeiElement inner) {
                children.add(counts || own == null ? element(inner, linked) : inner);
            } else {
                children.add(child);
                if (counts) {
                    own.words.add(child.text());
                }
            }
        }
        if (counts) {
            found(linked, start, own);
            own.words.after(linked);
        }
        return linked.with(children);
    }

    private void found(TeiElement element, int start, Draft own) {
        int end = own.words.end();
        if (end <= start) {
            return;
        }
        EntryKey entry =
                RegisterKind.ofElement(element.name()).isPresent() ? EntryKey.parse(element.attribute("ref")) : null;
        if (entry != null) {
            own.names.add(new FoundName(entry, start, end));
        } else if (element.is("ref") && "message".equals(element.attribute("type"))) {
            LinkedMessage target = pointers.message(element);
            own.references.add(new FoundReference(
                    element, target == null ? null : target.key(), target != null && target.attested(), start, end));
        }
    }

    private TeiElement linked(TeiElement element) {
        RegisterKind kind = RegisterKind.ofElement(element.name()).orElse(null);
        if (kind != null) {
            return names.link(element, kind, document.header() != null);
        }
        if (element.is("ref") || element.is("ptr")) {
            TeiElement resolved = pointers.resolve(element, document.id(), anchors);
            return "message".equals(resolved.attribute("type"))
                    ? resolved.with("xml:id", anchors.reference(resolved))
                    : resolved;
        }
        return element;
    }
}
