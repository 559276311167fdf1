package org.depesha.annotate;

import java.util.List;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/**
 * A name that no register has, and that may deserve an entry.
 *
 * @param name as the text has it first, but not in capital letters alone where it also stands otherwise
 * @param forms all that the text has of it, the name itself among them
 * @param confidence from 0 to 1
 * @param evidence why it is taken for a name: "after `Ambassador`", "3 times"
 * @param near the entry whose name is spelled nearly so, and of which this may be another form; null for none
 * @param starts where it stands in the text
 */
public record Proposal(
        String name,
        List<String> forms,
        RegisterKind kind,
        double confidence,
        List<String> evidence,
        @Nullable EntryKey near,
        List<Integer> starts) {

    /** Below it a proposal is counted and not shown: there more than half of them would be no names. */
    public static final double THRESHOLD = 0.6;

    public Proposal {
        forms = List.copyOf(forms);
        evidence = List.copyOf(evidence);
        starts = List.copyOf(starts);
    }

    public boolean isShown() {
        return confidence >= THRESHOLD;
    }
}
