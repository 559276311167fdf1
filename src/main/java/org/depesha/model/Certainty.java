package org.depesha.model;

import java.util.Locale;

/** How sure a statement is, in the words of TEI's {@code @cert}. */
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW;

    /** As TEI writes it: {@code high}. */
    public String tei() {
        return name().toLowerCase(Locale.ROOT);
    }
}
