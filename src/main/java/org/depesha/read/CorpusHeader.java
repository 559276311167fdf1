package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a {@code teiCorpus} says of each letter in it (TEI P5, 15.1): whatever the letter's own header
 * does not say otherwise. Its title, its source and its correspondence are the corpus's own.
 */
final class CorpusHeader {

    /** Elements of which each part is inherited by itself. */
    private static final Set<String> OPEN =
            Set.of("teiHeader", "fileDesc", "publicationStmt", "profileDesc", "encodingDesc");

    /** What a corpus says of itself alone. */
    private static final Set<String> OWN = Set.of(
            "titleStmt",
            "sourceDesc",
            "extent",
            "notesStmt",
            "idno",
            "correspDesc",
            "creation",
            "abstract",
            "revisionDesc");

    private CorpusHeader() {}

    /**
     * A letter with the witnesses that its corpus lists, where its text names any that it does not list: a reading is
     * nothing without its witness, so this goes into the letter's file too.
     */
    static TeiElement witnessed(TeiElement letter, TeiElement corpus) {
        boolean lacks =
                letter.elements("text").flatMap(TeiElement::descendants).anyMatch(one -> one.attribute("wit") != null)
                        && letter.descendants().noneMatch(one -> one.is("listWit"));
        List<TeiElement> lists =
                lacks ? corpus.descendants().filter(one -> one.is("listWit")).toList() : List.of();
        return lists.isEmpty()
                ? letter
                : letter.rewrite(element -> element.is("fileDesc") ? listing(element, lists) : element);
    }

    private static TeiElement listing(TeiElement description, List<TeiElement> lists) {
        List<TeiNode> children = new ArrayList<>(description.children());
        children.add(TeiElement.of("sourceDesc", lists).at(lists.get(0).place()));
        return description.with(children);
    }

    /** A letter with what its corpus says. */
    static TeiElement above(TeiElement letter, @Nullable TeiElement corpus) {
        TeiElement header = letter.child("teiHeader");
        if (corpus == null || header == null) {
            return letter;
        }
        TeiElement joined = joined(header, corpus);
        return letter.with(letter.children().stream()
                .map(child -> child == header ? joined : child)
                .toList());
    }

    private static TeiElement joined(TeiElement own, TeiElement above) {
        List<TeiNode> children = new ArrayList<>();
        for (TeiNode child : own.children()) {
            TeiElement other = child instanceof TeiElement element && OPEN.contains(element.name())
                    ? above.child(element.name())
                    : null;
            children.add(other == null ? child : joined((TeiElement) child, other));
        }
        above.elements()
                .filter(element -> !OWN.contains(element.name()) && own.child(element.name()) == null)
                .forEach(children::add);
        return own.with(children);
    }
}
