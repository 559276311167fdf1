package org.depesha.link;

import java.util.List;

/**
 * The anchors that the passages and the notes of a text are to have. What stands behind the end of a list gets none of
 * its own here.
 *
 * @param passages those with a number, in the order of the text
 * @param notes in the order of the text
 * @param gone what was released and stands in the text no longer
 */
public record AnchorPlan(List<Slot> passages, List<Slot> notes, List<GoneAnchor> gone) {

    public AnchorPlan {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
        gone = List.copyOf(gone);
    }

    /**
     * One of them.
     *
     * @param anchor its anchor; empty where it is made of the number
     * @param number that stands beside it
     * @param others further anchors under which it was released
     */
    public record Slot(String anchor, int number, List<String> others) {

        public Slot {
            others = List.copyOf(others);
        }
    }
}
