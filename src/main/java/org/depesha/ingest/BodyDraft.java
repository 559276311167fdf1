package org.depesha.ingest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the text as Markdown: dates marked, points with their numbers, transmitted messages as block quotations. */
final class BodyDraft {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_`<>{}|]|&(?=#?\\w+;)|!(?=\\[)");
  /** Brackets that Markdown would take for a link, a note or a definition. */
  private static final Pattern ODD_BRACKETS = Pattern.compile("\\[\\^|][(\\[:]");
  private static final Pattern START = Pattern.compile("^(?:(\\d{1,9})([.)])(?=\\s|$)|([-+#=>~])(?=\\s|$|[-=~#]))");
  private static final Pattern POINT = Pattern.compile("^(\\d{1,3}[.)]) +");

  private final Recognized letter;
  private final StringBuilder text = new StringBuilder();
  private final Set<Integer> called = new TreeSet<>();
  private boolean brackets;

  BodyDraft(Recognized letter) {
    this.letter = letter;
  }

  String write() {
    passages(letter.message().passages(), "");
    for (int note : called) {
      text.append("[^").append(note + 1).append("]: ").append(inline(letter.notes().get(note).text())).append("\n\n");
    }
    return text.toString();
  }

  private void passages(List<Passage> passages, String quote) {
    for (Passage passage : passages) {
      ReadMessage message = passage.message();
      if (message != null) {
        text.append(quote).append("> {#").append(message.id()).append("}\n").append(quote).append(">\n");
        passages(message.passages(), quote + "> ");
        closeQuote(quote);
      } else if (passage.part() != Part.METADATA && !passage.text().isBlank()) {
        text.append(quote).append(paragraph(passage)).append('\n').append(quote.stripTrailing()).append('\n');
      }
    }
  }

  /** The empty line behind a quotation's last paragraph stands outside of it. */
  private void closeQuote(String quote) {
    String inner = quote + ">\n";
    if (text.toString().endsWith(inner)) {
      text.setLength(text.length() - inner.length());
    }
    text.append(quote.stripTrailing()).append('\n');
  }

  private String paragraph(Passage passage) {
    Matcher point = POINT.matcher(passage.text());
    if (passage.part() == Part.POINT && point.find()) {
      return point.group(1) + " " + start(inline(passage.text().substring(point.end())));
    }
    return start(inline(passage.text())) + passage.part().braces();
  }

  private static String start(String line) {
    Matcher start = START.matcher(line);
    if (!start.find()) {
      return line;
    }
    return start.group(1) != null ? start.group(1) + "\\" + line.substring(start.end(1)) : "\\" + line;
  }

  /** Words with their dates marked and Markdown's signs made harmless. */
  private String inline(String words) {
    brackets = ODD_BRACKETS.matcher(words).find() || words.chars().filter(c -> c == '[').count() != words.chars().filter(c -> c == ']').count();
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (Dates.Found date : letter.dates().all(words)) {
      String shown = words.substring(date.start(), date.end());
      if (shown.chars().filter(c -> c == '(').count() == shown.chars().filter(c -> c == ')').count()) {
        line.append(plain(words.substring(from, date.start()))).append('[').append(plain(shown)).append("](date:").append(date.date()).append(')');
        from = date.end();
      }
    }
    return line.append(plain(words.substring(from))).toString();
  }

  private String plain(String words) {
    StringBuilder plain = new StringBuilder();
    String escaped = SPECIAL.matcher(words).replaceAll("\\\\$0");
    escaped = brackets ? escaped.replace("[", "\\[").replace("]", "\\]") : escaped;
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      int note = c - Furniture.CALL;
      if (note >= 0 && note < letter.notes().size()) {
        called.add(note);
        plain.append("[^").append(note + 1).append(']');
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
