package org.depesha.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesha.ingest.Line.After;

/**
 * A paragraph: one line, or more where a line's end only means that the sheet was too narrow.
 *
 * @param line the first in the transcript
 */
record Paragraph(String text, int line) {

  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;…][\"”’»)\\]]*$");
  private static final Pattern BEGINS_SOMETHING = Pattern.compile("^(?:\\d{1,3}[.)] |[a-zа-я]\\) |[-•–] |No\\. |№|[\"“«]).*");
  private static final int NARROW = 115;

  Paragraph with(String newText) {
    return new Paragraph(newText, line);
  }

  static List<Paragraph> of(List<Line> lines) {
    int width = width(lines);
    List<Paragraph> all = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int first = 0;
    boolean title = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (text.isEmpty()) {
        first = line.number();
        title = Titles.begins(line.text());
      }
      text.append(text.isEmpty() ? "" : " ").append(line.text());
      if (i + 1 == lines.size() || !goesOn(line, lines.get(i + 1), width, title)) {
        all.add(new Paragraph(text.toString(), first));
        text.setLength(0);
      }
    }
    return all;
  }

  private static boolean goesOn(Line line, Line next, int width, boolean title) {
    if (line.after() != After.LINE) {
      return line.after() == After.SOFT;
    }
    if (title) {
      return !HeadRules.isHead(next.text());
    }
    boolean small = Character.isLowerCase(next.text().charAt(0)) && !BEGINS_SOMETHING.matcher(next.text()).matches();
    if (small && !ENDS_SENTENCE.matcher(line.text()).matches()) {
      return true;
    }
    return width > 0 && line.text().length() > width * 2 / 3 && !BEGINS_SOMETHING.matcher(next.text()).matches();
  }

  /** How long the lines of a text are that was broken to fit a sheet; 0 for a text whose every line is a paragraph. */
  private static int width(List<Line> lines) {
    int longest = 0;
    int inside = 0;
    int wide = 0;
    for (Line line : lines) {
      if (line.after() == After.LINE) {
        inside++;
        wide += line.text().length() > NARROW ? 1 : 0;
        longest = line.text().length() <= NARROW ? Math.max(longest, line.text().length()) : longest;
      }
    }
    return inside >= 4 && wide * 10 <= inside && longest >= 45 ? longest : 0;
  }
}
