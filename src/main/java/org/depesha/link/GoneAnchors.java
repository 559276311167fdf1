package org.depesha.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/** Puts anchors without words into a text where released passages stood: {@code <anchor type="gone" subtype="passage" …/>}. */
final class GoneAnchors {

  /** The {@code @type} of such an anchor. */
  static final String TYPE = "gone";

  private final String from;
  private final List<GoneAnchor> gone;
  private final Set<GoneAnchor> done = new HashSet<>();

  private GoneAnchors(String from, List<GoneAnchor> gone) {
    this.from = from;
    this.gone = gone;
  }

  /** The text of a document with these in it; those whose neighbour is not there stand at its end. */
  static TeiElement in(TeiElement text, String document, List<GoneAnchor> gone) {
    if (gone.isEmpty()) {
      return text;
    }
    GoneAnchors anchors = new GoneAnchors(Addresses.document(document), gone);
    TeiElement placed = text.rewrite(anchors::beside);
    List<TeiNode> rest = gone.stream().filter(one -> !anchors.done.contains(one)).map(anchors::element).toList();
    return rest.isEmpty() ? placed : atEnd(placed, rest);
  }

  private TeiElement beside(TeiElement parent) {
    List<TeiNode> children = new ArrayList<>(parent.children().size());
    for (TeiNode child : parent.children()) {
      String id = child instanceof TeiElement element && !element.is("note") ? element.attribute("xml:id") : null;
      add(id, true, children);
      children.add(child);
      add(id, false, children);
    }
    return children.size() == parent.children().size() ? parent : parent.with(children);
  }

  private void add(@org.jspecify.annotations.Nullable String id, boolean before, List<TeiNode> to) {
    if (id != null) {
      gone.stream().filter(one -> one.beside().equals(id) && one.before() == before && done.add(one)).forEach(one -> to.add(element(one)));
    }
  }

  private TeiNode element(GoneAnchor one) {
    return TeiElement.of("anchor", List.of())
        .with("xml:id", one.anchor()).with("type", TYPE).with("subtype", one.kind().word())
        .with("corresp", Addresses.relative(from, one.address()));
  }

  private static TeiElement atEnd(TeiElement text, List<TeiNode> rest) {
    TeiElement body = text.child("body");
    if (body == null) {
      return append(text, rest);
    }
    return text.with(text.children().stream().map(child -> child == body ? append(body, rest) : child).toList());
  }

  private static TeiElement append(TeiElement element, List<TeiNode> more) {
    List<TeiNode> all = new ArrayList<>(element.children());
    all.addAll(more);
    return element.with(all);
  }
}
