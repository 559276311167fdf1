package org.depesha.ingest;

import java.util.List;
import org.depesha.annotate.NameFinder;
import org.depesha.annotate.NameMark;
import org.depesha.annotate.Proposal;

/**
 * A Markdown document with its names marked: links are added, and no other byte is changed.
 *
 * @param text the whole file
 * @param added by their places in the file as it was
 * @param ambiguous names that more than one entry has; they are not marked
 * @param proposals names that no register has
 */
record MarkdownAnnotation(String text, List<NameMark> added, List<NameMark> ambiguous, List<Proposal> proposals) {

  MarkdownAnnotation {
    added = List.copyOf(added);
    ambiguous = List.copyOf(ambiguous);
    proposals = List.copyOf(proposals);
  }

  /** Annotates a file of front matter and Markdown. */
  static MarkdownAnnotation of(String file, NameFinder names) {
    throw new UnsupportedOperationException("to come");
  }
}
