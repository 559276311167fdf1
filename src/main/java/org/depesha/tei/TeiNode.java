package org.depesha.tei;

/** A node of a TEI text: an element or a run of characters. Comments and processing instructions are not kept. */
public sealed interface TeiNode permits TeiElement, TeiText {

    /** All characters in it, in order, white space as it stands. */
    String text();
}
