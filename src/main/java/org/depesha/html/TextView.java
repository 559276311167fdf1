package org.depesha.html;

import static java.util.Map.entry;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/**
 * A text on its page: the tree for {@code tei.ftlh}, the notes and readings that stand at its foot, and the functions by which the macros
 * ask what they can't see from their own element.
 */
final class TextView {

  /** What HTML does not let stand inside a paragraph. */
  private static final Set<String> BLOCKS =
      Set.of("p", "ab", "list", "table", "floatingText", "lg", "eg", "div", "figure", "opener", "closer", "postscript", "head", "sp", "listBibl");

  private final TeiNodeModel root;
  private final List<TeiNodeModel> notes = new ArrayList<>();
  private final List<TeiNodeModel> readings = new ArrayList<>();
  private final Map<TeiNode, Integer> readingNumbers = new IdentityHashMap<>();
  private final TextTargets targets;

  TextView(TeiElement text, TextTargets targets) {
    this.root = new TeiNodeModel(text, null);
    this.targets = targets;
    gather(root);
  }

  private void gather(TeiNodeModel model) {
    if (model.node() instanceof TeiElement element) {
      if (element.is("note")) {
        notes.add(model);
      } else if (element.is("choice") && element.child("corr") != null && element.child("sic") != null) {
        readings.add(model);
        readingNumbers.put(element, readings.size());
      }
      element.children().forEach(child -> gather(new TeiNodeModel(child, model)));
    }
  }

  TeiNodeModel root() {
    return root;
  }

  List<TeiNodeModel> notes() {
    return notes;
  }

  List<TeiNodeModel> readings() {
    return readings;
  }

  /** The functions of {@code tei.ftlh}, by their names there. */
  Map<String, Object> functions() {
    return Map.ofEntries(
        entry("href", onText(targets::href)),
        entry("idOf", onNode(node -> targets.anchor(element(node)))),
        entry("passageNumber", onText(targets::passageNumber)),
        entry("datetime", onNode(node -> targets.datetime(element(node)))),
        entry("dateWords", onNode(node -> targets.dateWords(element(node)))),
        entry("margins", onNode(node -> targets.margins(element(node)))),
        entry("reference", onText(targets::reference)),
        entry("messageHead", onText(targets::messageHead)),
        entry("isBlock", onNode(node -> holdsBlock(element(node)))),
        entry("isLinked", onNode(TextView::isLinked)),
        entry("readingNumber", onNode(node -> readingNumbers.getOrDefault(node.node(), 0))),
        entry("passageOf", onNode(this::passageOf)));
  }

  private static TeiElement element(TeiNodeModel model) {
    return (TeiElement) model.node();
  }

  /** Whether an element holds something that HTML does not let stand inside a paragraph; notes stand elsewhere. */
  private static boolean holdsBlock(TeiElement element) {
    return element.elements().anyMatch(child ->
        !child.is("note") && (BLOCKS.contains(child.name()) || child.is("quote") && holdsBlock(child) || holdsBlock(child)));
  }

  /** Whether an element stands inside another that is a link, so that it can't be one itself. */
  private static boolean isLinked(TeiNodeModel model) {
    for (TeiNodeModel above = model.parent(); above != null; above = above.parent()) {
      TeiElement element = element(above);
      if (element.is("note") || BLOCKS.contains(element.name())) {
        return false;
      }
      boolean name = element.is("persName") || element.is("placeName") || element.is("orgName");
      if (name && element.attribute("ref") != null || element.is("ref") && element.attribute("target") != null) {
        return true;
      }
    }
    return false;
  }

  /** The anchor of the numbered passage around an element; empty for none. */
  private String passageOf(TeiNodeModel model) {
    for (TeiNodeModel above = model; above != null; above = above.parent()) {
      String id = targets.anchor(element(above));
      if (!targets.passageNumber(id).isEmpty()) {
        return id;
      }
    }
    return "";
  }

  private static TemplateMethodModelEx onNode(Function<TeiNodeModel, Object> function) {
    return arguments -> function.apply((TeiNodeModel) arguments.get(0));
  }

  private static TemplateMethodModelEx onText(Function<String, Object> function) {
    return arguments -> arguments.get(0) == null ? "" : function.apply(arguments.get(0).toString());
  }
}
