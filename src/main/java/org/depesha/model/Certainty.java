package org.depesha.model;

import java.util.Locale;

/** How sure a statement is, in the words of TEI's {@code @cert}. */
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW;

    /** Words for a statement that is this sure: {@code [Ada Berg?]}, as Chicago (14.121) brackets a conjecture. */
    public String told(String words) {
        return this == HIGH || words.isBlank() ? words : "[" + words + "?]";
    }

    /** As TEI writes it: {@code high}. */
    public String tei() {
        return name().toLowerCase(Locale.ROOT);
    }
}
