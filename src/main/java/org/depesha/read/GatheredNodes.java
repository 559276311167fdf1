package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/** Nodes in their order, neighbouring runs of characters as one, in time that grows with their length. */
final class GatheredNodes {

    private final List<TeiNode> nodes = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();

    void add(TeiNode node) {
        if (node instanceof TeiText text) {
            characters.append(text.text());
        } else {
            all().add(node);
        }
    }

    /** All that was added so far; what is changed in the list is changed here. */
    List<TeiNode> all() {
        if (!characters.isEmpty()) {
            boolean joins = !nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof TeiText;
            String before = joins ? ((TeiText) nodes.remove(nodes.size() - 1)).text() : "";
            nodes.add(new TeiText(before + characters));
            characters.setLength(0);
        }
        return nodes;
    }
}
