package org.depesha.html;

/**
 * A witness of a text, as its edition lists it.
 *
 * @param sign its siglum, as readings name it
 * @param words what it is
 */
public record WitnessLine(String sign, String words) {}
