package org.depesha.read.profile;

import java.util.ArrayList;
import java.util.List;
import org.depesha.tei.TeiAttribute;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree that knows what it stands in, which nodes of TEI do not. Nodes are made as they are asked for, each
 * once, so that they can be told apart by identity.
 */
final class TreeNode {

    /** What holds the root: XPath's root node. */
    private final @Nullable TreeNode parent;

    private final @Nullable TeiNode node;
    private final @Nullable TeiAttribute attribute;
    private @Nullable List<TreeNode> children;
    private @Nullable List<TreeNode> attributes;

    private TreeNode(@Nullable TreeNode parent, @Nullable TeiNode node, @Nullable TeiAttribute attribute) {
        this.parent = parent;
        this.node = node;
        this.attribute = attribute;
    }

    /** The root of a file. */
    static TreeNode of(TeiElement root) {
        TreeNode document = new TreeNode(null, null, null);
        TreeNode top = new TreeNode(document, root, null);
        document.children = List.of(top);
        return top;
    }

    @Nullable
    TreeNode parent() {
        return parent;
    }

    boolean isDocument() {
        return node == null && attribute == null;
    }

    /** The element that it is; null for anything else. */
    @Nullable
    TeiElement element() {
        return node instanceof TeiElement element ? element : null;
    }

    /** The attribute that it is; null for anything else. */
    @Nullable
    TeiAttribute attribute() {
        return attribute;
    }

    /** Whether it is an element of a name. */
    boolean is(String name) {
        return node instanceof TeiElement element && element.is(name);
    }

    boolean isText() {
        return node instanceof TeiText;
    }

    /** All characters in it, or the attribute's value. */
    String text() {
        return attribute != null
                ? attribute.value()
                : node != null ? node.text() : children().get(0).text();
    }

    /** Elements and runs of characters in it, in order. */
    List<TreeNode> children() {
        if (children == null) {
            List<TreeNode> made = new ArrayList<>();
            if (node instanceof TeiElement element) {
                for (TeiNode child : element.children()) {
                    if (child instanceof TeiElement || child instanceof TeiText) {
                        made.add(new TreeNode(this, child, null));
                    }
                }
            }
            children = made;
        }
        return children;
    }

    List<TreeNode> attributes() {
        if (attributes == null) {
            attributes = node instanceof TeiElement element
                    ? element.attributes().stream()
                            .map(one -> new TreeNode(this, null, one))
                            .toList()
                    : List.of();
        }
        return attributes;
    }

    /** The node of an element in it; null where it is not in it. */
    @Nullable
    TreeNode find(TeiElement wanted) {
        if (node == wanted) {
            return this;
        }
        for (TreeNode child : children()) {
            TreeNode found = child.isText() ? null : child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The nearest element of a name in which it stands, or which it is; null for none. */
    @Nullable
    TeiElement within(String name) {
        for (TreeNode one = this; one != null; one = one.parent) {
            TeiElement element = one.element();
            if (element != null && element.is(name)) {
                return element;
            }
        }
        return null;
    }
}
