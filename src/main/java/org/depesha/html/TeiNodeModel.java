package org.depesha.html;

import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNodeModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.depesha.tei.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A TEI node as FreeMarker's {@code <#visit>} and {@code <#recurse>} want it. In a template {@code .node.@when} is an
 * attribute, {@code .node["@xml:id"]} one with a prefix, and {@code ${.node}} all its words.
 */
final class TeiNodeModel implements TemplateNodeModel, TemplateHashModel, TemplateScalarModel {

    private final TeiNode node;
    private final @Nullable TeiNodeModel parent;
    private final int at;

    private final Map<TeiNode, String> shown;

    /**
     * A node.
     *
     * @param at its place among its parent's children
     * @param shown what stands on the page for some runs of text, by identity; every other stands as it is
     */
    TeiNodeModel(TeiNode node, @Nullable TeiNodeModel parent, int at, Map<TeiNode, String> shown) {
        this.node = node;
        this.parent = parent;
        this.at = at;
        this.shown = shown;
    }

    /** The children that are drawn: without what is hidden, and without white space that means nothing. */
    List<TeiNodeModel> children() {
        if (!(node instanceof TeiElement element)) {
            return List.of();
        }
        boolean tight = Vocabulary.of(element).children() == Vocabulary.Children.TIGHT;
        List<TeiNodeModel> children = new ArrayList<>(element.children().size());
        for (int i = 0; i < element.children().size(); i++) {
            TeiNode child = element.children().get(i);
            boolean drawn = child instanceof TeiElement inner
                    ? Vocabulary.of(inner).kind() != Vocabulary.Kind.HIDDEN
                    : child instanceof TeiText && (!tight || !child.text().isBlank());
            if (drawn) {
                children.add(new TeiNodeModel(child, this, i, shown));
            }
        }
        return children;
    }

    TeiNode node() {
        return node;
    }

    @Nullable
    TeiNodeModel parent() {
        return parent;
    }

    /** Its place among all children of its parent. */
    int at() {
        return at;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        String value =
                key.startsWith("@") && node instanceof TeiElement element ? element.attribute(key.substring(1)) : null;
        return value == null ? null : new SimpleScalar(value);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() {
        return node instanceof TeiText ? shown.getOrDefault(node, node.text()) : node.text();
    }

    @Override
    public @Nullable TemplateNodeModel getParentNode() {
        return parent;
    }

    @Override
    public TemplateSequenceModel getChildNodes() {
        return new SimpleSequence(children(), TeiTemplates.WRAPPER);
    }

    @Override
    public String getNodeName() {
        return node instanceof TeiElement element ? nameOf(element) : "@text";
    }

    /**
     * A name that begins with {@code _} is none of TEI's, and would call a macro that templates have for themselves.
     */
    private static String nameOf(TeiElement element) {
        return element.name().startsWith("_") ? ":" + element.name() : element.name();
    }

    @Override
    public String getNodeType() {
        return node instanceof TeiElement ? "element" : "text";
    }

    /** Never null: FreeMarker looks up no macro for a node without a namespace. */
    @Override
    public String getNodeNamespace() {
        return "";
    }
}
