package org.depesha.ingest;

import java.util.List;
import org.depesha.model.Document;

/**
 * A transcript held against the document that was made of it: what became of each word, and what differs.
 *
 * @param words every word of the transcript in order
 * @param differences what nothing accounts for; empty where nothing was lost, added or changed
 */
record Collation(List<CollatedWord> words, List<Difference> differences) {

  Collation {
    words = List.copyOf(words);
    differences = List.copyOf(differences);
  }

  /** Collates; {@code source} is the document's own file, in which places are looked up. */
  static Collation of(Transcript transcript, Document document, String source) {
    throw new UnsupportedOperationException("to come");
  }
}
