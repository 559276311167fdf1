package org.depesha.html;

/**
 * What a page has beside the text as such: images of its source.
 *
 * @param plates the images
 */
public record Beside(Plates plates) {

    /** Of a text alone. */
    static final Beside NONE = new Beside(Plates.NONE);

    /** Whether a reader has something to choose. */
    public boolean isAny() {
        return !plates.all().isEmpty();
    }
}
