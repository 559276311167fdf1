package org.depesha.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Edge;
import org.depesha.tei.Vocabulary.Kind;
import org.depesha.tei.Vocabulary.Row;
import org.depesha.text.Words;
import org.jspecify.annotations.Nullable;

/** What the breaks of a text ask of its page, seen in one way through the tree. */
final class LineBreaks {

    private final Set<TeiNode> opening = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<TeiNode, String> shown = new IdentityHashMap<>();

    /** Whether a word stands on the line that is being written. */
    private boolean written;

    private @Nullable TeiNode last;
    private boolean joins;

    LineBreaks(TeiElement text) {
        content(text, Vocabulary.of(text).holdsBlocks());
    }

    /**
     * Whether nothing is written before a line break in its paragraph, or since a block in it: a line begins anyway.
     */
    boolean opensLine(TeiNode lineBreak) {
        return opening.contains(lineBreak);
    }

    /** Runs of text that stand on the page without the white space around a break that divides a word. */
    Map<TeiNode, String> shown() {
        return shown;
    }

    private void element(TeiElement element, boolean inFrame) {
        Row row = Vocabulary.of(element);
        if (row.kind() == Kind.MILESTONE) {
            milestone(element);
        } else if (row.kind() == Kind.NOTE) {
            boolean before = written;
            written = false;
            content(element, false);
            written = before;
        } else if (row.kind() != Kind.HIDDEN && row.kind() != Kind.HEADER) {
            boolean line = row.edge() == Edge.LINE || row.edge() == Edge.OWN && inFrame;
            written = !line && (written || !row.signs().equals("-"));
            content(element, row.holdsBlocks() || inFrame && !row.holdsWords());
            written &= !line;
        }
    }

    private void milestone(TeiElement element) {
        if (element.is("lb") && !written) {
            opening.add(element);
        }
        if ("no".equals(element.attribute("break"))) {
            join(!element.is("lb"));
        } else if (element.is("graphic") || element.is("space")) {
            written = true;
        }
    }

    /** Takes the white space before a break away, and the hyphen where no new line shows why it is there. */
    private void join(boolean withHyphen) {
        joins = true;
        if (last != null) {
            String words = shown.getOrDefault(last, last.text()).stripTrailing();
            shown.put(last, withHyphen ? Words.withoutLineEndHyphen(words) : words);
        }
    }

    private void content(TeiElement element, boolean inFrame) {
        for (TeiNode child : element.children()) {
            if (child instanceof TeiElement inner) {
                element(inner, inFrame);
            } else {
                text(child);
            }
        }
    }

    private void text(TeiNode text) {
        boolean blank = text.text().isBlank();
        written |= !blank;
        if (joins) {
            shown.put(text, text.text().stripLeading());
            joins = blank;
        }
        last = text;
    }
}
