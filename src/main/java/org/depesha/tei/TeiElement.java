package org.depesha.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * An element with its attributes and children, immutable.
 *
 * @param name local name in the TEI namespace ({@code persName}); in another namespace with its prefix
 *     ({@code xi:include})
 * @param namespace the namespace where it is not TEI's; empty otherwise
 * @param place where its start tag stands in the source; {@link Place#NOWHERE} for what the program made
 */
public record TeiElement(
        String name, String namespace, List<TeiAttribute> attributes, List<TeiNode> children, Place place)
        implements TeiNode {

    /** The namespace of TEI P5. */
    public static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    public TeiElement {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An element with children and no attributes, at no place. */
    public static TeiElement of(String name, List<? extends TeiNode> children) {
        return new TeiElement(name, "", List.of(), List.copyOf(children), Place.NOWHERE);
    }

    /** An element with children and no attributes, at no place. */
    public static TeiElement of(String name, TeiNode... children) {
        return of(name, List.of(children));
    }

    /** An element that holds only characters. */
    public static TeiElement of(String name, String text) {
        return of(name, new TeiText(text));
    }

    /** An empty element of another namespace, at no place; its name has a prefix. */
    public static TeiElement foreign(String name, String namespace) {
        return new TeiElement(name, namespace, List.of(), List.of(), Place.NOWHERE);
    }

    public boolean is(String teiName) {
        return name.equals(teiName);
    }

    /** An attribute's value, or null. */
    public @Nullable String attribute(String attributeName) {
        for (TeiAttribute attribute : attributes) {
            if (attribute.name().equals(attributeName)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** The same element with an attribute set, or taken away where the value is null or empty. */
    public TeiElement with(String attributeName, @Nullable String value) {
        List<TeiAttribute> changed = new ArrayList<>(attributes.size() + 1);
        String left = value == null ? "" : value;
        for (TeiAttribute attribute : attributes) {
            if (!attribute.name().equals(attributeName)) {
                changed.add(attribute);
            } else if (!left.isEmpty()) {
                changed.add(new TeiAttribute(attributeName, left, attribute.namespace()));
                left = "";
            }
        }
        if (!left.isEmpty()) {
            changed.add(new TeiAttribute(attributeName, left));
        }
        return new TeiElement(name, namespace, changed, children, place);
    }

    /** The same element with other children. */
    public TeiElement with(List<? extends TeiNode> newChildren) {
        return new TeiElement(name, namespace, attributes, List.copyOf(newChildren), place);
    }

    /** The same element at a place. */
    public TeiElement at(Place newPlace) {
        return new TeiElement(name, namespace, attributes, children, newPlace);
    }

    /** Its element children. */
    public Stream<TeiElement> elements() {
        List<TeiElement> all = new ArrayList<>(children.size());
        for (TeiNode child : children) {
            if (child instanceof TeiElement element) {
                all.add(element);
            }
        }
        return all.stream();
    }

    /** Its element children of one name. */
    public Stream<TeiElement> elements(String childName) {
        return elements().filter(child -> child.is(childName));
    }

    /** The first element child of a name, or null. */
    public @Nullable TeiElement child(String childName) {
        for (TeiNode child : children) {
            if (child instanceof TeiElement element && element.is(childName)) {
                return element;
            }
        }
        return null;
    }

    /** The element at a path of child names, or null. */
    public @Nullable TeiElement path(String... childNames) {
        TeiElement element = this;
        for (String childName : childNames) {
            element = element.child(childName);
            if (element == null) {
                return null;
            }
        }
        return element;
    }

    /** Itself and all elements in it, in the order of the text. */
    public Stream<TeiElement> descendants() {
        List<TeiElement> all = new ArrayList<>();
        gather(this, all);
        return all.stream();
    }

    private static void gather(TeiElement element, List<TeiElement> to) {
        to.add(element);
        for (TeiNode child : element.children) {
            if (child instanceof TeiElement inner) {
                gather(inner, to);
            }
        }
    }

    /** Itself rewritten from the leaves up: every element is given to {@code change} once its children have been. */
    public TeiElement rewrite(Function<TeiElement, TeiElement> change) {
        List<TeiNode> changed = new ArrayList<>(children.size());
        boolean same = true;
        for (TeiNode child : children) {
            TeiNode now = child instanceof TeiElement element ? element.rewrite(change) : child;
            same &= now == child;
            changed.add(now);
        }
        return change.apply(same ? this : with(changed));
    }

    @Override
    public String text() {
        StringBuilder all = new StringBuilder();
        append(this, all);
        return all.toString();
    }

    private static void append(TeiElement element, StringBuilder all) {
        for (TeiNode child : element.children) {
            if (child instanceof TeiElement inner) {
                append(inner, all);
            } else {
                all.append(child.text());
            }
        }
    }
}
