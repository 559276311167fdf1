package org.depesha.read.profile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/** What an XPath yields: an element, the value of an attribute, or words that it makes. */
public final class Found {

    /** One pointer or a list of them: {@code #ada}, {@code persons.xml#ada}, {@code https://example.org/ada}. */
    private static final Pattern POINTER =
            Pattern.compile("(?:\\S*#\\S+|[A-Za-z][\\w+.-]*:\\S+)(?: (?:\\S*#\\S+|[A-Za-z][\\w+.-]*:\\S+))*");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final @Nullable TreeNode node;
    private final String value;
    private final Place place;

    private Found(@Nullable TreeNode node, String value, Place place) {
        this.node = node;
        this.value = value;
        this.place = place;
    }

    /** A node of the file. */
    static Found of(TreeNode node) {
        TeiElement element = node.element();
        TreeNode parent = node.parent();
        TeiElement owner = element != null || parent == null ? element : parent.element();
        return new Found(
                node,
                element == null ? folded(node.text()) : Reading.words(element),
                owner == null ? Place.NOWHERE : owner.place());
    }

    /** Words that stand so in no one place of the file. */
    static Found of(String made, Place place) {
        return new Found(null, folded(made), place);
    }

    private static String folded(String words) {
        return SPACE.matcher(words.strip()).replaceAll(" ");
    }

    /** The words of an element as they are read; the attribute's value. */
    public String words() {
        return value;
    }

    /** Where the element stands, or that which has the attribute. */
    public Place place() {
        return place;
    }

    /** The element that it is; null for anything else. */
    public @Nullable TeiElement element() {
        return node == null ? null : node.element();
    }

    /** The element that it is, or which has the attribute; null for words that an XPath makes. */
    public @Nullable TeiElement owner() {
        TreeNode parent = node == null ? null : node.parent();
        return element() != null || parent == null ? element() : parent.element();
    }

    /** The pointers that it is, or that the element has. */
    public List<String> pointers() {
        TeiElement element = element();
        String all = element == null
                ? value
                : Stream.of("target", "ref", "key", "corresp")
                        .flatMap(name -> Stream.ofNullable(element.attribute(name)))
                        .findFirst()
                        .orElse("");
        return SPACE.splitAsStream(all.strip())
                .filter(pointer -> !pointer.isEmpty())
                .toList();
    }

    /** Whether it says nothing: neither words nor, as an element, anything else. */
    boolean isEmpty() {
        return element() == null && value.isEmpty();
    }

    @Nullable
    TreeNode node() {
        return node;
    }

    /** The nearest element of a name in which it stands; null for none. */
    public @Nullable TeiElement within(String name) {
        return node == null ? null : node.within(name);
    }

    /** The element that it is; for a value one of a name, which points where the value does, or holds its words. */
    public TeiElement asElement(String name) {
        TeiElement element = element();
        if (element != null) {
            return element;
        }
        return POINTER.matcher(value).matches()
                ? TeiElement.of(name).with("ref", value).at(place)
                : TeiElement.of(name, value).at(place);
    }
}
