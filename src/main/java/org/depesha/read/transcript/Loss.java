package org.depesha.read.transcript;

/**
 * Something in a supplied file that does not come through as it is, or may be meant otherwise.
 *
 * @param line of the transcript
 * @param what in a sentence, with what to do about it
 */
public record Loss(int line, String what) {}
