package org.depesha.ingest;

import java.util.List;

/**
 * Puts two versions of a text together that were made of one: what only one of them changed is taken from it, what both changed
 * alike stands once; where they differ, the first version stays as it is and the conflict is told.
 *
 * @param text the merged text
 * @param base the common text for the next merge: the second version, but with the old words where there is a conflict
 * @param conflicts in order
 */
record ThreeWayMerge(String text, String base, List<Conflict> conflicts) {

  ThreeWayMerge {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * A passage that both versions changed, and each otherwise.
   *
   * @param line where it stands in the merged text, from 1
   */
  record Conflict(int line, String base, String mine, String theirs) {}

  /** Merges {@code mine}, the editor's, and {@code theirs}, the new import, which both come from {@code base}. */
  static ThreeWayMerge of(String base, String mine, String theirs) {
    throw new UnsupportedOperationException("to come");
  }
}
