package org.depesha.ingest;

import java.util.List;
import java.util.Map;

/** Takes out what sheets, scans and printed editions add to a letter: stamps, page numbers, notes, the figures that call them. */
final class Furniture {

  private Furniture() {}

  /**
   * The letter's own lines.
   *
   * @param notes called in the lines by {@link Signs#call}
   * @param pages the lines with which pages begin, each with its page's number or an empty text
   */
  record Cleared(List<Line> lines, List<Note> notes, Map<Integer, String> pages) {}

  /** Clears lines; what is taken out and stands nowhere else is added to {@code asides}. */
  static Cleared clear(List<Line> lines, List<Aside> asides) {
    Pages.Paged paged = Pages.of(Stamps.clear(lines, asides), asides);
    NoteReader.Noted noted = NoteReader.of(paged.lines(), asides);
    return new Cleared(GluedNotes.clear(Pages.joined(noted.lines()), noted.notes(), asides), noted.notes(), paged.starts());
  }
}
