package org.depesha.link;

import java.util.List;
import org.depesha.text.TextPassage;
import org.jspecify.annotations.Nullable;

/** Gives the passages and notes of a text the anchors under which they were released. */
@FunctionalInterface
public interface Numbering {

    /** Numbers everything from 1, in the order of the text. */
    Numbering IN_ORDER = (document, passages) -> null;

    /**
     * The anchors of a document; null where they are to be counted from 1.
     *
     * @param passages of the text as it is now; may be called from several threads
     */
    @Nullable
    AnchorPlan plan(String document, List<TextPassage> passages);
}
