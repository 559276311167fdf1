package org.depesha.html;

/**
 * An anchor whose words stand in the text no longer.
 *
 * @param id the anchor
 * @param kind passage, note or message
 * @param number that stood beside it; 0 for a message
 * @param release the last release whose text has it
 * @param href of that text, at the place
 */
public record GoneLine(String id, String kind, int number, String release, String href) {}
