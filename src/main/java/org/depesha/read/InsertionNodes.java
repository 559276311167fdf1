package org.depesha.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/** Gathers nodes, and turns what stands in a pair of bare square brackets into {@code supplied}. A bracket alone stays a bracket. */
final class InsertionNodes {

  private final Deque<List<TeiNode>> open = new ArrayDeque<>();

  InsertionNodes() {
    open.push(new ArrayList<>());
  }

  void add(TeiNode node) {
    append(open.peek(), node);
  }

  /** Adds Markdown's own characters: a bracket that no backslash stands before opens or closes an insertion. */
  void addRaw(CharSequence raw) {
    int start = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        add(new TeiText(MarkdownInlines.unescape(raw.subSequence(start, i))));
        start = i + 1;
        if (c == '[') {
          open.push(new ArrayList<>());
        } else {
          closeBracket();
        }
      }
    }
    add(new TeiText(MarkdownInlines.unescape(raw.subSequence(start, raw.length()))));
  }

  private void closeBracket() {
    if (open.size() == 1) {
      add(new TeiText("]"));
    } else {
      List<TeiNode> inside = open.pop();
      add(TeiElement.of("supplied", inside));
    }
  }

  /** All that was gathered. */
  List<TeiNode> close() {
    while (open.size() > 1) {
      List<TeiNode> unclosed = open.pop();
      add(new TeiText("["));
      unclosed.forEach(this::add);
    }
    return open.pop();
  }

  /** Neighbouring runs of characters are one. */
  private static void append(List<TeiNode> nodes, TeiNode node) {
    int last = nodes.size() - 1;
    if (node instanceof TeiText text && last >= 0 && nodes.get(last) instanceof TeiText before) {
      nodes.set(last, new TeiText(before.text() + text.text()));
    } else if (!(node instanceof TeiText text && text.text().isEmpty())) {
      nodes.add(node);
    }
  }
}
