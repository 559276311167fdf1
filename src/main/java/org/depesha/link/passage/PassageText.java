package org.depesha.link.passage;

import java.util.Set;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/**
 * Gathers the words of a passage as a reader sees them: white space folded, notes left out, the corrected reading
 * instead of the transcript's, insertions in square brackets, {@code […]} for a gap.
 */
public final class PassageText {

    /** What a reader does not see where another reading stands beside it. */
    private static final Set<String> REPLACED = Set.of("sic", "orig", "abbr");

    private final StringBuilder words = new StringBuilder();
    private boolean spaceDue;

    /** The words of an element alone. */
    public static String of(TeiElement element) {
        PassageText text = new PassageText();
        text.addChildren(element);
        return text.toString();
    }

    private void addChildren(TeiElement element) {
        for (TeiNode child : element.children()) {
            if (child instanceof TeiText text) {
                add(text.text());
            } else if (child instanceof TeiElement inner && !EditorsNote.is(inner) && !isReplaced(element, inner)) {
                before(inner);
                addChildren(inner);
                after(inner);
            }
        }
    }

    /** Whether another reading in the same {@code choice} or {@code app} stands for it. */
    public static boolean isReplaced(TeiElement parent, TeiElement child) {
        return parent.is("choice") && REPLACED.contains(child.name())
                || parent.is("app") && child.is("rdg") && parent.child("lem") != null;
    }

    /** What stands before an element's own words. */
    public void before(TeiElement element) {
        switch (element.name()) {
            case "supplied" -> add("[");
            case "gap" -> add("[…]");
            case "lb", "cb" -> spaceDue |= !"no".equals(element.attribute("break")) && !words.isEmpty();
            case "item", "cell", "l", "row", "p", "head", "label", "note", "figDesc" -> spaceDue |= !words.isEmpty();
            default -> {}
        }
    }

    /** What stands behind them. */
    public void after(TeiElement element) {
        if (element.is("supplied")) {
            add("]");
        } else if (element.is("gap")) {
            return;
        } else {
            switch (element.name()) {
                case "item", "cell", "l", "row", "p", "head", "label", "note", "figDesc" ->
                    spaceDue |= !words.isEmpty();
                default -> {}
            }
        }
    }

    public void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                spaceDue |= !words.isEmpty();
            } else {
                if (spaceDue) {
                    words.append(' ');
                    spaceDue = false;
                }
                words.append(c);
            }
        }
    }

    /** Where the next word will begin. */
    public int start() {
        return words.length() + (spaceDue ? 1 : 0);
    }

    /** Where the last word ends. */
    public int end() {
        return words.length();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
