package org.depesha.html;

/**
 * A date on a page.
 *
 * @param words for readers; empty where it is not known
 * @param datetime for HTML's {@code time}; empty where it can't be written so
 * @param day whether it is one day, stated without doubt
 */
public record DateLine(String words, String datetime, boolean day) {

    /** None. */
    static final DateLine NONE = of("");

    /** Words that name no day. */
    static DateLine of(String words) {
        return new DateLine(words, "", false);
    }
}
