package org.depesha.read.profile;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.depesha.tei.TeiAttribute;
import org.depesha.tei.TeiElement;
import org.jaxen.DefaultNavigator;
import org.jaxen.XPath;
import org.jspecify.annotations.Nullable;

/**
 * Leads XPath through a tree. TEI's elements are named without a prefix; the prefix of any other name counts as its
 * namespace. Every node that is come by is a step, and so are some characters of a node that is read; there are so
 * many.
 */
final class TreeNavigator extends DefaultNavigator {

    private static final long serialVersionUID = 1L;
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** So many characters are read in the time that it takes to come by a node. */
    private static final int CHARACTERS = 16;

    private transient long left;

    /** A navigator that takes a number of steps at most. */
    TreeNavigator(long steps) {
        this.left = steps;
    }

    /** That an expression takes more steps than is reasonable. */
    static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    private void step() {
        steps(1);
    }

    /** As many steps at once. */
    void steps(long taken) {
        left -= taken;
        if (left < 0) {
            throw new TooManySteps();
        }
    }

    /** Each reading of a node costs its length: comparisons and functions read the same nodes again and again. */
    private String read(Object node) {
        String text = ((TreeNode) node).text();
        steps(1L + text.length() / CHARACTERS);
        return text;
    }

    private Iterator<TreeNode> counted(List<TreeNode> nodes, int from) {
        step();
        return new Iterator<>() {
            private int next = from;

            @Override
            public boolean hasNext() {
                return next < nodes.size();
            }

            @Override
            public TreeNode next() {
                step();
                return nodes.get(next++);
            }
        };
    }

    @Override
    public Iterator<?> getChildAxisIterator(Object node) {
        return counted(((TreeNode) node).children(), 0);
    }

    @Override
    public Iterator<?> getAttributeAxisIterator(Object node) {
        return counted(((TreeNode) node).attributes(), 0);
    }

    @Override
    public Iterator<?> getParentAxisIterator(Object node) {
        TreeNode parent = ((TreeNode) node).parent();
        return parent == null ? Collections.emptyIterator() : counted(List.of(parent), 0);
    }

    @Override
    public Iterator<?> getFollowingSiblingAxisIterator(Object node) {
        TreeNode parent = ((TreeNode) node).parent();
        if (parent == null || isAttribute(node)) {
            return Collections.emptyIterator();
        }
        return counted(parent.children(), parent.children().indexOf(node) + 1);
    }

    @Override
    public @Nullable Object getParentNode(Object node) {
        step();
        return ((TreeNode) node).parent();
    }

    @Override
    public Object getDocumentNode(Object node) {
        TreeNode root = (TreeNode) node;
        for (TreeNode up = root.parent(); up != null; up = up.parent()) {
            root = up;
        }
        return root;
    }

    @Override
    public boolean isDocument(Object node) {
        return node instanceof TreeNode one && one.isDocument();
    }

    @Override
    public boolean isElement(Object node) {
        return node instanceof TreeNode one && one.element() != null;
    }

    @Override
    public boolean isAttribute(Object node) {
        return node instanceof TreeNode one && one.attribute() != null;
    }

    @Override
    public boolean isText(Object node) {
        return node instanceof TreeNode one && one.isText();
    }

    @Override
    public boolean isNamespace(Object node) {
        return false;
    }

    @Override
    public boolean isComment(Object node) {
        return false;
    }

    @Override
    public boolean isProcessingInstruction(Object node) {
        return false;
    }

    @Override
    public String getElementNamespaceUri(Object node) {
        return prefix(getElementQName(node));
    }

    @Override
    public String getElementName(Object node) {
        return local(getElementQName(node));
    }

    @Override
    public String getElementQName(Object node) {
        TeiElement element = ((TreeNode) node).element();
        return element == null ? "" : element.name();
    }

    @Override
    public String getAttributeNamespaceUri(Object node) {
        String prefix = prefix(getAttributeQName(node));
        return prefix.equals("xml") ? XML : prefix;
    }

    @Override
    public String getAttributeName(Object node) {
        return local(getAttributeQName(node));
    }

    @Override
    public String getAttributeQName(Object node) {
        TeiAttribute attribute = ((TreeNode) node).attribute();
        return attribute == null ? "" : attribute.name();
    }

    private static String prefix(String name) {
        return name.indexOf(':') < 0 ? "" : name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public String getElementStringValue(Object node) {
        return read(node);
    }

    @Override
    public String getTextStringValue(Object node) {
        return read(node);
    }

    @Override
    public String getAttributeStringValue(Object node) {
        return read(node);
    }

    @Override
    public String getNamespaceStringValue(Object node) {
        return "";
    }

    @Override
    public String getNamespacePrefix(Object node) {
        return "";
    }

    @Override
    public String getCommentStringValue(Object node) {
        return "";
    }

    @Override
    public XPath parseXPath(String path) {
        throw new UnsupportedOperationException("an expression is compiled by FieldPath");
    }
}
