package org.depesha.model;

/**
 * Whence a translated text was taken. Any part may be empty.
 *
 * @param of the id of the document that has the original
 * @param from language tag of the original
 * @param by the translator
 * @param publisher who published it
 * @param record its number there
 * @param title its title there
 * @param address its web address there
 */
public record Translation(
        String of, String from, String by, String publisher, String record, String title, String address) {

    public static final Translation NONE = new Translation("", "", "", "", "", "", "");

    /** A translation of which nothing is known but the original. */
    public static Translation of(String document) {
        return new Translation(document, "", "", "", "", "", "");
    }

    /** Whether a document of the edition has the original. */
    public boolean isOfDocument() {
        return !of.isEmpty();
    }

    public boolean isKnown() {
        return !(from + by + publisher + record + title + address).isEmpty();
    }
}
