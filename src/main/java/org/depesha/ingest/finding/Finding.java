package org.depesha.ingest.finding;

/**
 * A value found, with its evidence.
 *
 * @param value as the front matter has it: a date in ISO 8601; a party as the transcript words it
 * @param line of the transcript
 * @param rule the recognizer that found it
 * @param confidence from 0 to 1
 * @param inferred whether a part of it (a date's year) was taken from elsewhere in the document
 */
public record Finding(Field field, String value, int line, String rule, double confidence, boolean inferred) {}
