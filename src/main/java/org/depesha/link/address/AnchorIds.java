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
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.text.TextPassage;
import org.depesha.text.TextPassage.Kind;
import org.depesha.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Gives passages, notes and references their anchors: {@code p3}, {@code n1}, {@code r2}. An anchor that a TEI file
 * brings is kept; one of the program's own that it has taken gets an underscore.
 */
public final class AnchorIds {

    private final Set<String> taken = new HashSet<>();
    private final Set<String> signs = new HashSet<>();
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
                        Code.DUPLICATE_ID, element.place(), "The anchor `" + id + "` appears twice in this text.");
            }
            if (EditorsNote.is(element) && element.attribute("n") != null) {
                signs.add(element.attribute("n"));
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

    /** Leaves out what a file's own elements beside the text have as ids: its header, its {@code standOff}. */
    public void take(TeiElement root) {
        root.descendants().map(element -> element.attribute("xml:id")).forEach(id -> {
            if (id != null) {
                taken.add(id);
            }
        });
    }

    /** What was released and stands in the text no longer. */
    public List<GoneAnchor> gone() {
        return plan == null ? List.of() : plan.gone();
    }

    /** Further anchors of a passage. */
    public List<TeiNode> others(TextPassage passage) {
        Slot slot = slot(passage);
        return slot == null
                ? List.of()
                : slot.others().stream()
                        .<TeiNode>map(id -> TeiElement.of("anchor", List.of()).with("xml:id", id))
                        .toList();
    }

    private @Nullable Slot slot(TextPassage passage) {
        if (plan == null) {
            return null;
        }
        List<Slot> slots = passage.kind() == Kind.NOTE ? plan.notes() : plan.passages();
        return passage.order() <= slots.size() ? slots.get(passage.order() - 1) : null;
    }

    /** The anchor of a passage or a note. */
    public String anchor(TextPassage passage) {
        if (!passage.id().isEmpty()) {
            return passage.id();
        }
        Slot slot = slot(passage);
        return slot != null && !slot.anchor().isEmpty()
                ? slot.anchor()
                : free((passage.kind() == Kind.NOTE ? "n" : "p") + number(passage));
    }

    /** The number of a passage or a note. */
    public int number(TextPassage passage) {
        Slot slot = slot(passage);
        return slot == null ? passage.order() : slot.number();
    }

    /** The sign that calls a note: its own, or else its number, or the next that no other note has. */
    public String sign(TextPassage note) {
        String own = note.element().attribute("n");
        if (own != null) {
            return own;
        }
        int number = number(note);
        while (!signs.add(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }

    /** A note of a page about the edition, with its anchor and its sign. */
    public TeiElement note(TeiElement note) {
        TextPassage read = new TextPassage(Kind.NOTE, "", note, ++notes, "", new Words(), List.of());
        return note.with("xml:id", anchor(read)).with("n", sign(read));
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
