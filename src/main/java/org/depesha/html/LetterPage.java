package org.depesha.html;

/**
 * What {@code letter.ftlh} shows: a message among others on one page.
 *
 * @param prefix with which its anchors begin
 * @param language of the text, as BCP 47 has it
 * @param text its text
 * @param citation how to cite it, in the edition's first style
 */
public record LetterPage(String prefix, String language, PageText text, CitationBlock.Line citation) {}
