package org.depesha.cite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of a citation, a comma between any two, a full stop at the end. */
final class CitationParts {

  private final List<Citation.Run> runs = new ArrayList<>();

  /** Adds a part; nothing where it is empty. */
  CitationParts add(@Nullable String part) {
    return add("", part, false);
  }

  /** Adds a part with plain words before it: {@code in } and a title in italics. */
  CitationParts add(String before, @Nullable String part, boolean italic) {
    if (part == null || part.isBlank()) {
      return this;
    }
    plain((runs.isEmpty() ? "" : ", ") + before);
    if (italic) {
      runs.add(new Citation.Run(part.strip(), true));
    } else {
      plain(part.strip());
    }
    return this;
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  Citation end() {
    boolean closed = !runs.isEmpty() && runs.get(runs.size() - 1).text().endsWith(".");
    if (!closed) {
      plain(".");
    }
    return new Citation(runs);
  }

  /** What was gathered, as plain words. */
  String words() {
    return new Citation(runs).text();
  }

  private void plain(String text) {
    int last = runs.size() - 1;
    if (last >= 0 && !runs.get(last).italic()) {
      runs.set(last, new Citation.Run(runs.get(last).text() + text, false));
    } else if (!text.isEmpty()) {
      runs.add(new Citation.Run(text, false));
    }
  }
}
