package org.depesha.annotate;

import java.util.List;
import org.depesha.model.Registers;

/** Finds the names of the registers in running text. */
public final class NameFinder {

  private NameFinder() {}

  public static NameFinder of(Registers registers) {
    throw new UnsupportedOperationException("to come");
  }

  /** All names in a text, in order; none overlaps another. Where several could stand, the one that begins first, then the longest. */
  public List<NameMark> find(CharSequence text) {
    throw new UnsupportedOperationException("to come");
  }
}
