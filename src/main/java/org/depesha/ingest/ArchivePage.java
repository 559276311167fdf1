package org.depesha.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesha.ingest.Label.Found;
import org.jspecify.annotations.Nullable;

/**
 * An archive's page taken apart: the letter, and what the page says of it under labels of its own.
 *
 * @param letter the letter's lines
 * @param entries labels with their lines
 */
record ArchivePage(List<Line> letter, List<Entry> entries) {

  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?i)(?:skip to (?:main )?content|search|menu|home|log ?in|sign in|sign up|subscribe|share(?: this.*)?|print(?: this.*)?|e-?mail|download(?: (?:pdf|scan|original|file).*)?|back to top|cookie.*"
              + "|(?:©|\\(c\\)|copyright ©?).*\\d{4}.*|all rights reserved\\.?|privacy policy|terms of (?:use|service)|contact(?: us)?|about(?: us)?|facebook|twitter|linkedin|previous(?: document)?|next(?: document)?|view (?:document|original|pdf|scan).*"
              + "|donate|newsletter|accept(?: all)?(?: cookies)?|close|browse.*|advanced search|you are here.*|\\d+ (?:views|comments|shares))");

  /** A label, its own line, and the lines below it. */
  record Entry(Found label, Line line, List<Line> values) {

    /** Its value in one line. */
    String value() {
      StringBuilder text = new StringBuilder(label.value());
      values.forEach(value -> text.append(text.isEmpty() ? "" : " ").append(value.text()));
      return text.toString();
    }

    int valueLine() {
      return label.value().isEmpty() && !values.isEmpty() ? values.get(0).number() : line.number();
    }
  }

  static ArchivePage of(List<Line> lines, List<Aside> asides) {
    return new Splitter(lines, asides).split();
  }

  /** Walks down the page. */
  private static final class Splitter {
    private static final int NEAR = 10;

    private final List<Line> lines;
    private final List<Aside> asides;
    private final List<@Nullable Found> labels = new ArrayList<>();
    private final List<Line> letter = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Entry open;
    private boolean inLetter = true;
    private boolean textSeen;

    Splitter(List<Line> lines, List<Aside> asides) {
      this.lines = lines;
      this.asides = asides;
      lines.forEach(line -> labels.add(Label.in(line.text())));
    }

    ArchivePage split() {
      boolean textLabelled = labels.stream().anyMatch(label -> label != null && label.label() == Label.TEXT);
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        Found label = labels.get(i);
        if (label != null && isMeant(label, i)) {
          label(label, line);
        } else if (isEdge(i) && BOILERPLATE.matcher(line.text()).matches()) {
          asides.add(Aside.words(line.number(), line.text(), "web page"));
        } else if (inLetter) {
          letter.add(line);
        } else if (!textLabelled && (isOver(i) || !textSeen && beginsLetter(line))) {
          inLetter = true;
          letter.add(line);
        } else if (open != null) {
          open.values().add(line);
        }
      }
      return new ArchivePage(letter, entries);
    }

    private void label(Found label, Line line) {
      asides.add(Aside.words(line.number(), label.value().isEmpty() ? line.text() : line.text().substring(0, line.text().indexOf(':') + 1), "label of the archive's page"));
      if (label.label() == Label.TEXT) {
        inLetter = true;
        textSeen = true;
      } else {
        textSeen |= letter.size() > 3;
        inLetter = false;
        open = new Entry(label, line, new ArrayList<>());
        entries.add(open);
      }
    }

    /** A word such as "Source" or "Date" is a label only beside others. */
    private boolean isMeant(Found label, int at) {
      if (label.sure() && (label.label() != Label.RIGHTS || at > 0)) {
        return true;
      }
      for (int i = Math.max(0, at - NEAR); i < Math.min(lines.size(), at + NEAR); i++) {
        Found other = labels.get(i);
        if (i != at && other != null && other.label() != label.label() && (other.sure() || other.value().isEmpty() == label.value().isEmpty())) {
          return true;
        }
      }
      return false;
    }

    /** Above the letter's first lines, or behind its last. */
    private boolean isEdge(int at) {
      return !inLetter || letter.size() < 3 || at + 3 >= lines.size();
    }

    /** A value that began in its label's own line ends with the paragraph; any other where a head follows. */
    private boolean isOver(int at) {
      boolean paragraphEnded = at > 0 && lines.get(at - 1).after() == Line.After.EMPTY;
      if (open == null || !paragraphEnded || open.label().label() == Label.HEADING) {
        return false;
      }
      boolean head = !textSeen && !open.values().isEmpty() && (Titles.begins(lines.get(at).text()) || HeadRules.isHead(lines.get(at).text()));
      return !open.label().value().isEmpty() || head;
    }

    private boolean beginsLetter(Line line) {
      boolean capitals = line.text().length() > 6 && line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT));
      boolean head = HeadRules.isHead(line.text());
      return capitals && (head || NamePatterns.INSTITUTION.matcher(line.text()).find())
          || head && line.text().matches("(?:[\"“«]?(?:Dear|Comrade|Esteemed|Respected|To |TO |From |FROM ).*)");
    }
  }
}
