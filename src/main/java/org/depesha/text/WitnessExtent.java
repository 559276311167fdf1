package org.depesha.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.depesha.tei.Vocabulary;

/**
 * How far a witness has a text: from {@code witStart} to {@code witEnd}, without what lies between {@code lacunaStart}
 * and {@code lacunaEnd}. Source: TEI P5, 12.1.5 "Fragmentary Witnesses".
 */
final class WitnessExtent {

    /** The {@code @reason} of a gap where a witness has nothing. */
    static final String MISSING = "witness-missing";

    /** Whether the witness has what follows a mark. */
    private static final Map<String, Boolean> MARKS =
            Map.of("witStart", true, "lacunaEnd", true, "witEnd", false, "lacunaStart", false);

    private final String witness;
    private boolean there;
    private boolean told;

    private WitnessExtent(String witness, boolean there) {
        this.witness = witness;
        this.there = there;
    }

    /** A text with a gap in place of each stretch that a witness does not have. */
    static TeiElement of(TeiElement text, String witness) {
        return text.descendants()
                .filter(element -> isMark(element, witness))
                .findFirst()
                .map(first -> new WitnessExtent(witness, !has(first)).cut(text))
                .orElse(text);
    }

    /** A reading of a witness whose marks name that witness: those that name none are its own. */
    static TeiElement ownMarks(TeiElement reading, String witness) {
        return reading.rewrite(element -> MARKS.containsKey(element.name()) && element.attribute("wit") == null
                ? element.with("wit", "#" + witness)
                : element);
    }

    private static boolean isMark(TeiElement element, String witness) {
        return MARKS.containsKey(element.name()) && Wordings.signs(element).contains(witness);
    }

    private static boolean has(TeiElement mark) {
        return Objects.requireNonNull(MARKS.get(mark.name()));
    }

    private TeiElement cut(TeiElement element) {
        List<TeiNode> children = new ArrayList<>();
        for (TeiNode child : element.children()) {
            if (child instanceof TeiElement inner) {
                cut(inner, children);
            } else if (there || child.text().isBlank()) {
                children.add(child);
            } else {
                String words = child.text();
                space(words.substring(0, 1), children);
                tell(element, children);
                space(words.substring(words.length() - 1), children);
            }
        }
        return element.with(children);
    }

    private void cut(TeiElement element, List<TeiNode> to) {
        if (isMark(element, witness)) {
            there = has(element);
            told &= !there;
        } else if (element.descendants().anyMatch(one -> isMark(one, witness))) {
            addUnlessEmpty(cut(element), to);
        } else if (there) {
            to.add(element);
        } else if (Vocabulary.of(element).isBlock() || Vocabulary.of(element).holdsWords()) {
            if (!Vocabulary.of(element).isMark()) {
                addUnlessEmpty(cut(element), to);
            }
        } else if (!Reading.words(element).isEmpty()) {
            tell(element, to);
        }
    }

    /** A stretch is told where its first words would stand, in their paragraph. */
    private void tell(TeiElement missing, List<TeiNode> to) {
        if (!told) {
            told = true;
            to.add(TeiElement.of("gap").with("reason", MISSING).at(missing.place()));
        }
    }

    /** The space at the edge of what is missing, which parts the words on either side. */
    private static void space(String edge, List<TeiNode> to) {
        if (edge.isBlank() && !to.isEmpty()) {
            to.add(new TeiText(edge));
        }
    }

    private static void addUnlessEmpty(TeiElement element, List<TeiNode> to) {
        if (element.descendants().anyMatch(one -> one.is("gap"))
                || !Reading.words(element).isEmpty()) {
            to.add(element);
        }
    }
}
