package org.depesha.link;

import java.util.Locale;

/** Who asserts a relation. */
public enum Responsible {
    EDITOR,
    PROGRAM;

    /** As files write it: {@code editor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
