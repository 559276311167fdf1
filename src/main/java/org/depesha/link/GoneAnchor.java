package org.depesha.link;

/**
 * A released anchor whose words stand in the text no longer. It stays where they stood, and says so.
 *
 * @param anchor as it was released: {@code p4}
 * @param kind of what it was
 * @param number that stood beside it; 0 for a message
 * @param release the last release whose text has it
 * @param address of that text on the site, with the anchor
 * @param beside the anchor in the present text after which it stands, or before which; empty for the end of the text
 * @param before whether it stands before that one
 * @param up how many elements around that one it stands outside of: a paragraph that followed a list stands behind the
 *     list
 */
public record GoneAnchor(
        String anchor, Kind kind, int number, String release, String address, String beside, boolean before, int up) {

    /** What an anchor leads to. */
    public enum Kind {
        PASSAGE,
        NOTE,
        MESSAGE;

        /** In lower case, for files and pages. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
