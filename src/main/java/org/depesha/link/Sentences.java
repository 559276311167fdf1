package org.depesha.link;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds where the sentence around a place in a text begins and ends. */
final class Sentences {

  /** What a full stop does not end: "No.", "Cde.", "f.", an initial, a number before a bracket. */
  private static final Pattern NO_END =
      Pattern.compile(".*(?:^|[\\s(\\[\"“])(?:\\p{L}|No|Nos|Nr|Cde|Cdes|St|Mr|Mrs|Ms|Dr|Gen|Col|Prof|vol|op|pp|ll|cf|e\\.g|i\\.e|vkh)\\.\\s*", Pattern.DOTALL);

  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(Locale.ROOT));

  private Sentences() {}

  /** Where the sentence around {@code offset} begins. */
  static int start(String text, int offset) {
    BreakIterator sentences = of(text);
    int start = offset >= text.length() ? sentences.last() : sentences.following(offset);
    start = sentences.previous();
    while (start > 0 && NO_END.matcher(text.substring(Math.max(0, start - 12), start)).matches()) {
      start = sentences.previous();
    }
    return Math.max(0, start);
  }

  /** Where the sentence around the words that end before {@code offset} ends, white space behind it left out. */
  static int end(String text, int offset) {
    BreakIterator sentences = of(text);
    int end = sentences.following(Math.max(0, offset - 1));
    while (end < text.length() && NO_END.matcher(text.substring(Math.max(0, end - 12), end)).matches()) {
      end = sentences.next();
    }
    while (end > offset && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static BreakIterator of(String text) {
    BreakIterator sentences = ITERATOR.get();
    sentences.setText(text);
    return sentences;
  }
}
