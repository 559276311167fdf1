package org.depesha.annotate;

import java.util.List;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/**
 * A name that no register has, and that may deserve an entry.
 *
 * @param name as the text has it first, but not in capital letters alone where it also stands otherwise
 * @param confidence from 0 to 1
 * @param evidence why it is taken for a name: "after `Ambassador`", "3 times"
 * @param near the entry whose name is spelled nearly so, and of which this may be another form; null for none
 * @param starts where it stands in the text
 */
public record Proposal(
    String name, RegisterKind kind, double confidence, List<String> evidence, @Nullable EntryKey near, List<Integer> starts) {

  public Proposal {
    evidence = List.copyOf(evidence);
    starts = List.copyOf(starts);
  }
}
