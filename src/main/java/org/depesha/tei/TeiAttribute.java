package org.depesha.tei;

/**
 * An attribute.
 *
 * @param name as written, with its prefix: {@code when}, {@code xml:id}
 * @param namespace of the prefix; empty for none and for {@code xml:}
 */
public record TeiAttribute(String name, String value, String namespace) {

    public TeiAttribute(String name, String value) {
        this(name, value, "");
    }
}
