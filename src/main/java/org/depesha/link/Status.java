package org.depesha.link;

import java.util.Locale;

/** What a reference was found to mean. */
public enum Status {
    /** A message of the edition. */
    RESOLVED,
    /** A message known only because others mention it. */
    ATTESTED,
    /** More than one message fits. */
    AMBIGUOUS,
    /** Nothing fits. */
    UNRESOLVED;

    /** As files write it: {@code resolved}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
