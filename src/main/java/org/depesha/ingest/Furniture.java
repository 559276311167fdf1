package org.depesha.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.Line.After;

/** Takes out what the pages of a printed or scanned source add to a letter: page numbers, running stamps, notes at their feet. */
final class Furniture {

  /** The first of the signs that stand where a note is called; the next stands for the second note, and so on. */
  static final char CALL = '\uE000';

  private static final int MOST_NOTES = 6000;
  private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)[-–—\\[( ]*(?:page |p\\. ?)?(\\d{1,4})(?: (?:of|/) \\d{1,4})?[-–—\\]). ]*");
  private static final Pattern STAMP =
      Pattern.compile("(?i)[\\[(]?(?:\\p{L}+[ -]){0,3}(?:copy|copies|draft|declassified|secret|restricted|confidential)[\\])]?\\.?");
  private static final Pattern REMARK =
      Pattern.compile("(?i)\\[.*\\b(?:page|stamp|marked|letterhead|inscription|handwritten|margin|footnotes?|reverse)\\b.*]?");
  private static final Pattern NOTES_HEAD = Pattern.compile("(?i)\\[?(?:foot)?notes?(?: at (?:the )?bottom of (?:the )?page)?:?]?:?");
  private static final Pattern STARRED = Pattern.compile("^(\\*{1,3}) ?(?=\\S)(?!.*\\*$)");
  private static final Pattern KEYED = Pattern.compile("^(\\*{1,3}|[a-z]|\\d{1,3})[.)]? (?=\\p{Lu})|^([⁰¹²³⁴-⁹]+) ?(?=\\p{L})");
  private static final Pattern TERMINAL = Pattern.compile(".*[.!?:;…][\"”’»)\\]]*(?:\\d{1,3})?$");

  /** A printed note and the sign that calls it. */
  record Note(int line, String key, String text) {}

  private final List<Aside> asides;
  private final List<Note> notes = new ArrayList<>();
  private final List<Line> kept = new ArrayList<>();
  private final Map<String, Integer> pageHeads = new HashMap<>();

  private Furniture(List<Aside> asides) {
    this.asides = asides;
  }

  /** The letter's own lines, and the notes of its pages; these are called in the lines by {@link #CALL} and the signs behind it. */
  record Cleared(List<Line> lines, List<Note> notes) {}

  static Cleared clear(List<Line> lines, List<Aside> asides) {
    Furniture furniture = new Furniture(asides);
    List<List<Line>> pages = pages(lines);
    for (List<Line> page : pages) {
      if (!page.isEmpty()) {
        furniture.pageHeads.merge(folded(page.get(0).text()), 1, Integer::sum);
      }
    }
    for (int i = 0; i < pages.size(); i++) {
      furniture.page(pages.get(i), i > 0, pages.size() > 1);
    }
    return new Cleared(GluedNotes.clear(furniture.kept, asides), furniture.notes);
  }

  private static String folded(String text) {
    return text.replaceAll("[^\\p{L}\\d]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** Pages by their breaks; where there are none, by figures that stand alone and count on. */
  private static List<List<Line>> pages(List<Line> lines) {
    boolean broken = lines.stream().anyMatch(line -> line.text().equals(Sheet.BREAK));
    List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().equals(Sheet.BREAK)) {
        pages.add(new ArrayList<>());
        continue;
      }
      pages.get(pages.size() - 1).add(line);
      int number = broken ? -1 : pageNumber(line);
      if (number >= 0 && (number == last + 1 || isFollowed(lines, i, number))) {
        pages.add(new ArrayList<>());
        last = number;
      }
    }
    return pages;
  }

  private static boolean isFollowed(List<Line> lines, int at, int number) {
    return lines.subList(at + 1, lines.size()).stream().anyMatch(line -> pageNumber(line) == number + 1);
  }

  private static int pageNumber(Line line) {
    Matcher number = PAGE_NUMBER.matcher(line.text());
    return number.matches() ? Integer.parseInt(number.group(1)) : -1;
  }

  private void page(List<Line> page, boolean continued, boolean paged) {
    int first = 0;
    int last = page.size();
    if (continued && first < last && isRunning(page.get(first).text())) {
      setAside(page.get(first++), "running stamp of the page");
    }
    while (first < last && continued && pageNumber(page.get(first)) >= 0 && page.get(first).text().length() < 12) {
      setAside(page.get(first++), "page number");
    }
    if (paged && last > first && pageNumber(page.get(last - 1)) >= 0) {
      setAside(page.get(--last), "page number");
    }
    int begun = kept.size();
    int notesFrom = notes.size();
    boolean inNotes = false;
    for (Line line : page.subList(first, last)) {
      inNotes = line(line, inNotes, paged);
    }
    call(Math.max(0, begun - 1), notesFrom);
    endPage(last == page.size() ? null : page.get(last));
  }

  private boolean isRunning(String text) {
    boolean shortLine = text.length() <= 40 && !text.matches(".*[.,;:!?]$");
    return shortLine && (STAMP.matcher(text).matches() || pageHeads.getOrDefault(folded(text), 0) > 1);
  }

  private boolean line(Line line, boolean inNotes, boolean paged) {
    String text = line.text();
    if (NOTES_HEAD.matcher(text).matches()) {
      setAside(line, "heading of the page's notes");
      return true;
    }
    Matcher key = (inNotes ? KEYED : STARRED).matcher(text);
    if (key.find()) {
      String sign = key.group(1) != null ? key.group(1) : key.group(2);
      notes.add(new Note(line.number(), sign, text.substring(key.end())));
      return inNotes;
    }
    Matcher raised = KEYED.matcher(text);
    if (raised.find() && raised.group(2) != null) {
      notes.add(new Note(line.number(), raised.group(2), text.substring(raised.end())));
      return inNotes;
    }
    if (paged && REMARK.matcher(text).matches()) {
      setAside(line, "remark of the printed source on its page");
      return inNotes;
    }
    kept.add(line);
    return false;
  }

  /** Puts the page's notes where they are called; what is called nowhere is set aside. */
  private void call(int from, int notesFrom) {
    for (int i = notesFrom; i < notes.size(); i++) {
      Note note = notes.get(i);
      if (i >= MOST_NOTES || !callOne(from, note, (char) (CALL + i))) {
        asides.add(Aside.line(note.line(), "note at the foot of the page"));
      }
    }
  }

  private boolean callOne(int from, Note note, char call) {
    Pattern sign = Pattern.compile("(?<=[\\p{L}\\d.,;:)\\]\"”’»])" + Pattern.quote(note.key()) + "(?![*\\p{L}\\d⁰¹²³⁴-⁹])");
    boolean letter = note.key().matches("[a-z]");
    for (int i = from; i < kept.size() && !letter; i++) {
      Matcher called = sign.matcher(kept.get(i).text());
      if (called.find()) {
        kept.set(i, kept.get(i).withText(called.replaceFirst(String.valueOf(call))));
        return true;
      }
    }
    return false;
  }

  /** A sentence that goes on behind a page break is one paragraph with its beginning. */
  private void endPage(@org.jspecify.annotations.Nullable Line number) {
    if (kept.isEmpty()) {
      return;
    }
    int i = kept.size() - 1;
    Line last = kept.get(i);
    boolean goesOn = last.text().length() > 40 && !TERMINAL.matcher(last.text()).matches();
    kept.set(i, last.with(goesOn ? After.SOFT : After.EMPTY));
  }

  private void setAside(Line line, String reason) {
    asides.add(Aside.words(line.number(), line.text(), reason));
  }
}
