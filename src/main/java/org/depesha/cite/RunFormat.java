package org.depesha.cite;

import de.undercouch.citeproc.csl.internal.format.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Has a style's words come out plain, with a sign where italics begin and where they end. No text of an edition holds these two. */
final class RunFormat extends TextFormat {

  private static final String ITALIC = "\u0001";
  private static final String PLAIN = "\u0002";

  /** citeproc-java leaves the comma of an empty part, as between two roles of which the second has nobody. */
  private static final Pattern EMPTY_PARTS = Pattern.compile("(?:, ){2,}");

  @Override
  protected String openFontStyle(int style) {
    return ITALIC;
  }

  @Override
  protected String closeFontStyle(int style) {
    return PLAIN;
  }

  /** The citation that a style's output stands for. */
  static Citation citation(String output) {
    String words = EMPTY_PARTS.matcher(output.strip().replaceAll("\\s+", " ")).replaceAll(", ");
    List<Citation.Run> runs = new ArrayList<>();
    boolean italic = false;
    for (String piece : words.split("(?=[" + ITALIC + PLAIN + "])")) {
      boolean marked = piece.startsWith(ITALIC) || piece.startsWith(PLAIN);
      italic = marked ? piece.startsWith(ITALIC) : italic;
      String text = marked ? piece.substring(1) : piece;
      if (!text.isEmpty()) {
        runs.add(new Citation.Run(text, italic));
      }
    }
    return new Citation(runs);
  }
}
