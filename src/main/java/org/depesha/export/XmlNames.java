package org.depesha.export;

/**
 * Turns the edition's ids into {@code xml:id}s. An id may begin with a digit, an XML name can't: such an id gets
 * {@code _} before it. No id of the edition begins with {@code _}, so no two become the same.
 */
final class XmlNames {

    /**
     * Stands between a document's id and one inside it where all documents are in one file; no id of the edition holds
     * it.
     */
    private static final String JOINT = "·";

    private XmlNames() {}

    /** The {@code xml:id} of a document or a register entry. */
    static String of(String id) {
        return Character.isDigit(id.charAt(0)) ? "_" + id : id;
    }

    /** The {@code xml:id} of something inside a document, in a file that holds more than one. */
    static String inside(String document, String xmlId) {
        return of(document) + JOINT + xmlId;
    }
}
