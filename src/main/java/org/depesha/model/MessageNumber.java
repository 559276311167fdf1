package org.depesha.model;

/**
 * A number of a message.
 *
 * @param kind {@code cipher}, {@code sender}, {@code incoming}, {@code outgoing}, or another word; empty where nobody
 *     says whose it is
 * @param value as written: {@code 297/sh}
 */
public record MessageNumber(String kind, String value) {

    /** {@code cipher 297/sh}. */
    public String words() {
        return kind.isEmpty() ? value : kind + " " + value;
    }
}
