package org.depesha.ingest;

import java.nio.file.Path;
import org.depesha.problem.Problems;

/**
 * Writes what an import made into {@code content/documents/}, and never over an editor's work. The last import of a document is kept in
 * {@code content/transcripts/.imports/<id>.md}, beside the transcript that it was made of.
 */
final class ImportedDocument {

  /** What became of the file. */
  enum Outcome {
    CREATED,
    UNCHANGED,
    MERGED,
    CONFLICT,
    /** It was made by hand, and is left as it is. */
    KEPT
  }

  private ImportedDocument() {}

  /** Writes the document {@code id} of the edition in a folder, or merges it into the one that is there. */
  static Outcome save(Path folder, String id, String text, Problems problems) {
    throw new UnsupportedOperationException("to come");
  }
}
