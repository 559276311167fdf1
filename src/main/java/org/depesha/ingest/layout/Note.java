package org.depesha.ingest.layout;

/**
 * A note of the printed or scanned source.
 *
 * @param line where it begins in the transcript
 * @param key the figure or star that calls it
 * @param text in one line
 */
public record Note(int line, String key, String text) {}
