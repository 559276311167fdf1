package org.depesha.link;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence in a text.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end where it ends, the white space behind it left out
 */
public record Sentence(int start, int end) {

  /** What a full stop does not end: "No.", "Cde.", "f.", an initial, a number before a bracket. */
  private static final Pattern NO_END =
      Pattern.compile(".*(?:^|[\\s(\\[\"“])(?:\\p{L}|No|Nos|Nr|Cde|Cdes|St|Mr|Mrs|Ms|Dr|Gen|Col|Prof|vol|op|pp|ll|cf|e\\.g|i\\.e|vkh)\\.\\s*", Pattern.DOTALL);

  private static final ThreadLocal<BreakIterator> ITERATOR =
      ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(Locale.ROOT));

  /** The sentence around the words from {@code start} to {@code end}. */
  static Sentence around(String text, int start, int end) {
    return new Sentence(startBefore(text, start), endBehind(text, end));
  }

  private static int startBefore(String text, int offset) {
    BreakIterator sentences = of(text);
    int start = offset >= text.length() ? sentences.last() : sentences.following(offset);
    start = sentences.previous();
    while (start > 0 && NO_END.matcher(text.substring(Math.max(0, start - 12), start)).matches()) {
      start = sentences.previous();
    }
    return Math.max(0, start);
  }

  private static int endBehind(String text, int offset) {
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
