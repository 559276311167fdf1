package org.depesha.model;

/**
 * A number of a message.
 *
 * @param kind {@code cipher}, {@code sender}, {@code incoming}, {@code outgoing}, or another word
 * @param value as written: {@code 297/sh}
 */
public record MessageNumber(String kind, String value) {}
