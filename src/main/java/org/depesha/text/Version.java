package org.depesha.text;

import org.depesha.tei.TeiElement;

/**
 * One of several versions of the same words: the original, a translation, a transliteration.
 *
 * @param type as TEI has it: {@code translation}; empty where nothing says
 * @param language the tag of its language; empty where nothing says
 * @param element in which it stands
 */
public record Version(String type, String language, TeiElement element) {}
