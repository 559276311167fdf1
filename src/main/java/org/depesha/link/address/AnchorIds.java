package org.depesha.link.address;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.link.AnchorPlan;
import org.depesha.link.AnchorPlan.Slot;
import org.depesha.link.GoneAnchor;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * Gives passages, notes and references their anchors: {@code p3}, {@code n1}, {@code r2}. An anchor that a TEI file
 * brings is kept; one of the program's own that it has taken gets an underscore.
 */
public final class AnchorIds {

    private final Set<String> taken = new HashSet<>();
    private int passages;
    private int notes;
    private int references;

    private final @Nullable AnchorPlan plan;

    /**
     * The anchors of a text.
     *
     * @param plan those that its passages are to have; null where they are counted from 1
     */
    public AnchorIds(TeiElement text, @Nullable AnchorPlan plan, Problems problems) {
        this.plan = plan;
        text.descendants().forEach(element -> {
            String id = element.attribute("xml:id");
            if (id != null && !taken.add(id)) {
                problems.report(
                        Code.DUPLICATE_ID, element.place(), "The anchor `" + id + "` stands in this text twice.");
            }
        });
        if (plan != null) {
            Stream.concat(plan.passages().stream(), plan.notes().stream()).forEach(slot -> {
                taken.add(slot.anchor());
                taken.addAll(slot.others());
            });
            plan.gone().forEach(gone -> taken.add(gone.anchor()));
        }
    }

    /** What was released and stands in the text no longer. */
    public List<GoneAnchor> gone() {
        return plan == null ? List.of() : plan.gone();
    }

    /** Further anchors of the next passage. */
    public List<TeiNode> others() {
        Slot slot = slot(plan == null ? List.of() : plan.passages(), passages);
        return slot == null
                ? List.of()
                : slot.others().stream()
                        .<TeiNode>map(id -> TeiElement.of("anchor", List.of()).with("xml:id", id))
                        .toList();
    }

    private static @Nullable Slot slot(List<Slot> slots, int index) {
        return index < slots.size() ? slots.get(index) : null;
    }

    /** The anchor of the next passage; its number is taken with {@link #nextNumber}. */
    public String passage(TeiElement element) {
        String own = element.attribute("xml:id");
        return own != null
                ? own
                : anchor("p", slot(plan == null ? List.of() : plan.passages(), passages), passages + 1);
    }

    private String anchor(String letter, @Nullable Slot slot, int order) {
        boolean released = slot != null && !slot.anchor().isEmpty();
        return released ? slot.anchor() : free(letter + (slot == null ? order : slot.number()));
    }

    /** The number of the next passage. */
    public int nextNumber() {
        Slot slot = slot(plan == null ? List.of() : plan.passages(), passages);
        passages++;
        return slot == null ? passages : slot.number();
    }

    /** A note with its anchor and its number. */
    public TeiElement note(TeiElement note) {
        Slot slot = slot(plan == null ? List.of() : plan.notes(), notes);
        notes++;
        TeiElement anchored = note.attribute("xml:id") == null ? note.with("xml:id", anchor("n", slot, notes)) : note;
        return anchored.attribute("n") == null
                ? anchored.with("n", Integer.toString(slot == null ? notes : slot.number()))
                : anchored;
    }

    /** The anchor of the next reference. */
    public String reference(TeiElement element) {
        references++;
        String own = element.attribute("xml:id");
        return own != null ? own : free("r" + references);
    }

    boolean has(String id) {
        return taken.contains(id);
    }

    Set<String> all() {
        return taken;
    }

    private String free(String wanted) {
        String id = wanted;
        while (!taken.add(id)) {
            id += "_";
        }
        return id;
    }
}
