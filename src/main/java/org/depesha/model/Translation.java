package org.depesha.model;

/**
 * Whence a translated text was taken. Any part may be empty.
 *
 * @param of the id of the document that has the original
 * @param from language tag of the original
 * @param by the translator
 * @param printed where it was published
 */
public record Translation(String of, String from, String by, Print printed) {

    public static final Translation NONE = of("");

    /**
     * Where a text was published. Any part may be empty.
     *
     * @param publisher who published it
     * @param record its number there
     * @param title its title there
     * @param address its web address there
     */
    public record Print(String publisher, String record, String title, String address) {

        public static final Print NONE = new Print("", "", "", "");
    }

    /** A translation of which nothing is known but the original. */
    public static Translation of(String document) {
        return new Translation(document, "", "", Print.NONE);
    }

    /** Whether a document of the edition has the original. */
    public boolean isOfDocument() {
        return !of.isEmpty();
    }

    public boolean isKnown() {
        return !(from + by).isEmpty() || !printed.equals(Print.NONE);
    }
}
