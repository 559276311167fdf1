package org.depesha.text;

import java.util.List;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a text as it is read: a paragraph, a numbered point or another smallest part that can be cited, a note,
 * or a part such as a salute, which has no number.
 *
 * @param kind of what it is
 * @param message the id of the transmitted message in which it stands; empty for the outer one
 * @param element the element whose words these are
 * @param order counted from 1 among those of its kind, in the order in which they begin; 0 for a part
 * @param words white space folded, without notes
 * @param spots where in the tree these words stand
 * @param spans the elements in it that mean something, with the place of their words
 */
public record TextPassage(
        Kind kind, String message, TeiElement element, int order, String words, Words spots, List<Span> spans) {

    /** What a passage is. */
    public enum Kind {
        PASSAGE,
        NOTE,
        PART
    }

    /** The words of an element in a passage, from one offset to before another. */
    public record Span(TeiElement element, int start, int end) {}

    public TextPassage {
        spans = List.copyOf(spans);
    }

    /** The anchor that the text itself gives it; empty for none. */
    public String id() {
        @Nullable String id = element.attribute("xml:id");
        return id == null ? "" : id;
    }

    /** Where its element stands in the source. */
    public Place place() {
        return element.place();
    }
}
