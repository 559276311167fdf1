package org.depesha.link;

import java.util.HashSet;
import java.util.Set;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;

/**
 * Gives passages, notes and references their anchors: {@code p3}, {@code n1}, {@code r2}. An anchor that a TEI file brings is kept; one of
 * the program's own that it has taken gets an underscore.
 */
final class AnchorIds {

  private final Set<String> taken = new HashSet<>();
  private int passages;
  private int notes;
  private int references;

  AnchorIds(TeiElement text, Problems problems) {
    text.descendants().forEach(element -> {
      String id = element.attribute("xml:id");
      if (id != null && !taken.add(id)) {
        problems.report(Code.DUPLICATE_ID, element.place(), "The anchor `" + id + "` stands in this text twice.");
      }
    });
  }

  /** The anchor of the next passage; its number is taken with {@link #nextNumber}. */
  String passage(TeiElement element) {
    String own = element.attribute("xml:id");
    return own != null ? own : free("p" + (passages + 1));
  }

  /** The number of the next passage. */
  int nextNumber() {
    return ++passages;
  }

  /** A note with its anchor and its number. */
  TeiElement note(TeiElement note) {
    notes++;
    TeiElement anchored = note.attribute("xml:id") == null ? note.with("xml:id", free("n" + notes)) : note;
    return anchored.attribute("n") == null ? anchored.with("n", Integer.toString(notes)) : anchored;
  }

  /** The anchor of the next reference. */
  String reference(TeiElement element) {
    references++;
    String own = element.attribute("xml:id");
    return own != null ? own : free("r" + references);
  }

  boolean has(String id) {
    return taken.contains(id);
  }

  Set<String> all() {
    return taken;
  }

  private String free(String wanted) {
    String id = wanted;
    while (!taken.add(id)) {
      id += "_";
    }
    return id;
  }
}
