package org.depesha.html;

/**
 * A date on a page.
 *
 * @param words for readers; empty where it is not known
 * @param datetime for HTML's {@code time}; empty where it can't be written so
 */
public record DateLine(String words, String datetime) {}
