package org.depesha.link.edition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.depesha.model.Document;
import org.depesha.model.EntryKey;
import org.depesha.model.Relation;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Passages;
import org.depesha.text.TextPassage;
import org.depesha.text.TextPassage.Kind;
import org.depesha.text.TextPassage.Span;
import org.jspecify.annotations.Nullable;

/** Goes through one document's text once: numbers its passages, links its names, resolves its references. */
final class TextLinker {

    private final Document document;
    private final NameLinker names;
    private final PointerResolver pointers;
    private final AnchorIds anchors;

    private final List<TextPassage> passages;
    private final Map<TeiElement, TextPassage> byElement = new IdentityHashMap<>();
    /** Names and references as they are linked, by what the source has. */
    private final Map<TeiElement, TeiElement> linked = new IdentityHashMap<>();
    /** The anchors of passages and notes, by their elements in the source. */
    private final Map<TeiElement, String> ids = new IdentityHashMap<>();

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
        Document.TeiFile file = document.teiFile();
        if (file != null) {
            anchors.take(file.root());
        }
        this.passages = Passages.of(document.text(), messages(document, pointers));
        passages.stream()
                .filter(passage -> passage.order() > 0)
                .forEach(passage -> byElement.put(passage.element(), passage));
    }

    private static Set<String> messages(Document document, PointerResolver pointers) {
        return document.text()
                .descendants()
                .filter(element -> element.is("floatingText"))
                .map(element -> element.attribute("xml:id"))
                .filter(id -> id != null && pointers.hasMessage(new MessageKey(document.id(), id)))
                .collect(Collectors.toSet());
    }

    LinkedText link() {
        TeiElement text = element(document.text());
        List<Passage> all = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (TextPassage read : passages) {
            Passage passage = passage(read);
            all.add(passage);
            read.spans().forEach(span -> add(span, passage, mentions, references));
        }
        TeiElement whole = GoneAnchors.in(text, document.id(), anchors.gone());
        return new LinkedText(whole, all, mentions, references, anchors.gone());
    }

    private Passage passage(TextPassage read) {
        String id = ids.getOrDefault(read.element(), "");
        int number = read.kind() == Kind.PASSAGE ? anchors.number(read) : 0;
        return new Passage(new MessageKey(document.id(), read.message()), id, number, read.words());
    }

    /** Adds the mention or the reference that a linked element is. */
    private void add(Span span, Passage passage, List<Mention> mentions, List<Reference> references) {
        TeiElement element = linked.get(span.element());
        if (element == null) {
            return;
        }
        if (isMessage(element) || leadsToOther(element)) {
            references.add(reference(element, passage, span));
        } else if (Names.isName(element)) {
            EntryKey.parseAll(element.attribute("ref"))
                    .forEach(entry -> mentions.add(new Mention(entry, passage, span.start(), span.end())));
        }
    }

    /** Whether an editor of the edition wrote it as a reference. */
    private static boolean isMessage(TeiElement element) {
        return element.is("ref") && "message".equals(element.attribute("type"));
    }

    /** Whether a pointer of a TEI file leads to another document; one that the program put there says nothing. */
    private boolean leadsToOther(TeiElement element) {
        boolean supplied = document.header() != null && !element.place().equals(Place.NOWHERE);
        LinkedMessage target = supplied ? pointers.message(element) : null;
        return target != null && !target.key().owner().equals(document.id());
    }

    private Reference reference(TeiElement element, Passage passage, Span span) {
        LinkedMessage target = pointers.message(element);
        String subtype = element.attribute("subtype");
        Relation relation = Relation.of(subtype == null ? "" : subtype)
                .orElse(isMessage(element) ? Relation.MENTIONS : Relation.REFERS);
        Status status = target == null ? Status.UNRESOLVED : target.attested() ? Status.ATTESTED : Status.RESOLVED;
        return new Reference(
                Objects.requireNonNull(element.attribute("xml:id"), "a linked reference has an id by now"),
                passage.message(),
                new Reference.Wording(passage, passage.text().substring(span.start(), span.end()), span.start()),
                Reference.Resolution.of(target == null ? null : target.key(), status),
                relation,
                Reference.Evidence.ofEditor("link"),
                element.place());
    }

    /** An element with its anchor and its number, its names and its references linked. */
    private TeiElement element(TeiElement element) {
        if (Vocabulary.of(element).kind() == Vocabulary.Kind.HIDDEN) {
            return element; // its names are a list's, not the text's
        }
        TextPassage passage = byElement.get(element);
        String id = passage == null ? "" : anchors.anchor(passage);
        TeiElement done = linked(element);
        if (element.is("ref") || element.is("ptr") || Names.isName(element)) {
            linked.put(element, done);
        }
        List<TeiNode> children = new ArrayList<>(passage == null ? List.of() : anchors.others(passage));
        for (TeiNode child : element.children()) {
            children.add(child instanceof TeiElement inner ? element(inner) : child);
        }
        if (passage != null) {
            ids.put(element, id);
            done = anchored(done, id, passage);
        }
        return done.with(children);
    }

    /** A passage with its anchor and its number. The @n of an item is the number before it: one without keeps none. */
    private TeiElement anchored(TeiElement element, String id, TextPassage passage) {
        TeiElement anchored = element.with("xml:id", id);
        if (passage.kind() == Kind.NOTE) {
            return anchored.with("n", anchors.sign(passage));
        }
        boolean numbered = element.attribute("n") != null || element.is("item");
        return numbered ? anchored : anchored.with("n", Integer.toString(anchors.number(passage)));
    }

    /** A pointer of a TEI file with its anchor as a reference, where it is one. */
    private TeiElement anchored(TeiElement resolved) {
        return leadsToOther(resolved) ? resolved.with("xml:id", anchors.reference(resolved)) : resolved;
    }

    private TeiElement linked(TeiElement element) {
        if (Names.isName(element)) {
            Document.TeiFile file = document.teiFile();
            return file == null
                    ? names.link(element)
                    : anchored(names.link(pointers.resolveName(element), file.pointers()));
        }
        if (element.is("ref") || element.is("ptr")) {
            TeiElement resolved = pointers.resolve(element, document.id(), anchors);
            return isMessage(resolved) ? resolved.with("xml:id", anchors.reference(resolved)) : anchored(resolved);
        }
        return element;
    }
}
