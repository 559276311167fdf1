package org.depesha.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off the figures of notes that a scan or a copy has glued to the word or number before them: {@code Rockefeller52}. */
final class GluedNotes {

  private static final Pattern RAISED = Pattern.compile("(?<=\\S)[⁰¹²³⁴-⁹]+");
  private static final Pattern GLUED =
      Pattern.compile("(?<=\\p{Ll}{3}|\\p{Ll}{2}[.,;]|\\p{Ll}[)”»\"’])\\d{1,3}(?=[\\s.,;:!?)\\]”»\"]|$)");
  private static final Pattern BEHIND_YEAR =
      Pattern.compile("(?<=\\p{L}{3} \\d{1,2}, (?:19|20)\\d\\d|\\p{L}{3} (?:19|20)\\d\\d)\\d{1,3}(?=[\\s.,;:)]|$)");

  private GluedNotes() {}

  static List<Line> clear(List<Line> lines, List<Aside> asides) {
    List<Line> cleared = new ArrayList<>(lines.size());
    for (Line line : lines) {
      String text = line.text();
      for (Pattern glued : List.of(RAISED, GLUED, BEHIND_YEAR)) {
        text = without(text, glued, line.number(), asides);
      }
      cleared.add(text.equals(line.text()) ? line : line.withText(text));
    }
    return cleared;
  }

  private static String without(String text, Pattern glued, int line, List<Aside> asides) {
    Matcher marks = glued.matcher(text);
    if (!marks.find()) {
      return text;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    do {
      if (!isAddress(text, marks.start())) {
        rest.append(text, from, marks.start());
        from = marks.end();
        asides.add(Aside.words(line, marks.group(), "figure of a note"));
      }
    } while (marks.find());
    return rest.append(text, from, text.length()).toString();
  }

  /** A figure at the end of a web address, a file's name or an e-mail is a part of it. */
  private static boolean isAddress(String text, int at) {
    int start = text.lastIndexOf(' ', at - 1) + 1;
    String word = text.substring(start, at);
    return word.contains("/") || word.contains("@") || word.startsWith("www.") || word.contains("_");
  }
}
