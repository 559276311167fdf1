package org.depesha.ingest;

/**
 * Something that an editor must decide.
 *
 * @param line of the transcript
 */
record Doubt(int line, String what) {}
