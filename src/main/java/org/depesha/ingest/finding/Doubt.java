package org.depesha.ingest.finding;

/**
 * Something that an editor must decide.
 *
 * @param line of the transcript
 */
public record Doubt(int line, String what) {}
