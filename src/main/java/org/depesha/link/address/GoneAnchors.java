package org.depesha.link.address;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesha.link.GoneAnchor;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/**
 * Puts anchors without words into a text where released passages stood: {@code <anchor type="gone" subtype="passage"
 * …/>}.
 */
public final class GoneAnchors {

    /** The {@code @type} of such an anchor. */
    static final String TYPE = "gone";

    /** What an anchor never leaves. */
    private static final Set<String> OUTERMOST =
            Set.of("body", "front", "back", "div", "div1", "div2", "div3", "postscript", "text");

    private final String from;
    private final List<GoneAnchor> gone;
    private final Set<GoneAnchor> done = new HashSet<>();

    private GoneAnchors(String from, List<GoneAnchor> gone) {
        this.from = from;
        this.gone = gone;
    }

    /** The text of a document with these in it; those whose neighbour is not there stand at its end. */
    public static TeiElement in(TeiElement text, String document, List<GoneAnchor> gone) {
        if (gone.isEmpty()) {
            return text;
        }
        GoneAnchors anchors = new GoneAnchors(Addresses.document(document), gone);
        TeiElement placed = anchors.beside(text, new ArrayList<>());
        List<TeiNode> rest = gone.stream()
                .filter(one -> !anchors.done.contains(one))
                .map(anchors::element)
                .toList();
        return rest.isEmpty() ? placed : atEnd(placed, rest);
    }

    /**
     * An element with the anchors that belong beside one of its children, or beside what that stands in.
     *
     * @param climbing takes those that stand further out
     */
    private TeiElement beside(TeiElement parent, List<Climbing> climbing) {
        List<TeiNode> children = new ArrayList<>(parent.children().size());
        for (TeiNode child : parent.children()) {
            List<Climbing> here = new ArrayList<>();
            TeiNode done = child;
            if (child instanceof TeiElement element) {
                done = beside(element, here);
                String id = EditorsNote.is(element) ? null : element.attribute("xml:id");
                gone.stream()
                        .filter(one -> one.beside().equals(id))
                        .forEach(one -> here.add(new Climbing(one, one.up())));
            }
            here.stream()
                    .filter(one -> one.one().before() && stays(one, parent))
                    .forEach(one -> children.add(element(one.one())));
            children.add(done);
            here.stream()
                    .filter(one -> !one.one().before() && stays(one, parent))
                    .forEach(one -> children.add(element(one.one())));
            here.stream()
                    .filter(one -> !stays(one, parent))
                    .forEach(one -> climbing.add(new Climbing(one.one(), one.up() - 1)));
        }
        return parent.with(children);
    }

    /** An anchor on its way out of what stands around its neighbour. */
    private record Climbing(GoneAnchor one, int up) {}

    private boolean stays(Climbing climbing, TeiElement parent) {
        boolean here = climbing.up() <= 0 || OUTERMOST.contains(parent.name());
        if (here) {
            done.add(climbing.one());
        }
        return here;
    }

    private TeiNode element(GoneAnchor one) {
        return TeiElement.of("anchor", List.of())
                .with("xml:id", one.anchor())
                .with("type", TYPE)
                .with("subtype", one.kind().word())
                .with("corresp", Addresses.relative(from, one.address()));
    }

    private static TeiElement atEnd(TeiElement text, List<TeiNode> rest) {
        TeiElement body = text.child("body");
        if (body == null) {
            return append(text, rest);
        }
        return text.with(text.children().stream()
                .map(child -> child == body ? append(body, rest) : child)
                .toList());
    }

    private static TeiElement append(TeiElement element, List<TeiNode> more) {
        List<TeiNode> all = new ArrayList<>(element.children());
        all.addAll(more);
        return element.with(all);
    }
}
