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
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.jspecify.annotations.Nullable;

/**
 * A TEI node as FreeMarker's {@code <#visit>} and {@code <#recurse>} want it. In a template {@code .node.@when} is an
 * attribute, {@code .node["@xml:id"]} one with a prefix, and {@code ${.node}} all its words.
 */
final class TeiNodeModel implements TemplateNodeModel, TemplateHashModel, TemplateScalarModel {

    private final TeiNode node;
    private final @Nullable TeiNodeModel parent;

    TeiNodeModel(TeiNode node, @Nullable TeiNodeModel parent) {
        this.node = node;
        this.parent = parent;
    }

    TeiNode node() {
        return node;
    }

    @Nullable
    TeiNodeModel parent() {
        return parent;
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
        return node.text();
    }

    @Override
    public @Nullable TemplateNodeModel getParentNode() {
        return parent;
    }

    @Override
    public TemplateSequenceModel getChildNodes() {
        List<TeiNodeModel> children = new ArrayList<>();
        if (node instanceof TeiElement element) {
            element.children().forEach(child -> children.add(new TeiNodeModel(child, this)));
        }
        return new SimpleSequence(children, TeiTemplates.WRAPPER);
    }

    @Override
    public String getNodeName() {
        return node instanceof TeiElement element ? element.name() : "@text";
    }

    @Override
    public String getNodeType() {
        return node instanceof TeiText ? "text" : "element";
    }

    /** Never null: FreeMarker looks up no macro for a node without a namespace. */
    @Override
    public String getNodeNamespace() {
        return "";
    }
}
