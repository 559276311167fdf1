package org.depesha.seeing;

/**
 * A drawing: what is inside its {@code svg} element.
 *
 * @param width in its own units, pixels where it is not scaled
 * @param height likewise
 * @param content SVG, escaped
 */
public record Drawing(int width, int height, String content) {

    /** Whether something in it has a look, as its key must know. */
    public boolean has(String look) {
        return content.contains("class=\"" + look + "\"");
    }
}
