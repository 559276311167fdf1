package org.depesha.tei;

/** A node of a TEI text: an element, a run of characters, or what stands in the file without being read. */
public sealed interface TeiNode permits TeiElement, TeiText, TeiRemark {

    /** All characters in it, in order, white space as it stands. */
    String text();
}
