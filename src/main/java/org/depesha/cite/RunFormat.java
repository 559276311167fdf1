package org.depesha.cite;

import de.undercouch.citeproc.csl.internal.format.TextFormat;
import java.util.ArrayList;
import java.util.List;

/** Has a style's words come out plain, with a sign where italics begin and where they end. No text of an edition holds these two. */
final class RunFormat extends TextFormat {

  private static final char ITALIC = '\u0001';
  private static final char PLAIN = '\u0002';

  @Override
  protected String openFontStyle(int style) {
    return String.valueOf(ITALIC);
  }

  @Override
  protected String closeFontStyle(int style) {
    return String.valueOf(PLAIN);
  }

  /** The citation that a style's output stands for. */
  static Citation citation(String words) {
    List<Citation.Run> runs = new ArrayList<>();
    int begin = 0;
    boolean italic = false;
    for (int i = 0; i <= words.length(); i++) {
      boolean mark = i == words.length() || words.charAt(i) == ITALIC || words.charAt(i) == PLAIN;
      if (mark && i > begin) {
        runs.add(new Citation.Run(words.substring(begin, i), italic));
      }
      if (mark && i < words.length()) {
        italic = words.charAt(i) == ITALIC;
        begin = i + 1;
      }
    }
    return new Citation(runs);
  }
}
