package org.depesha.link;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.depesha.model.Certainty;
import org.depesha.model.ReferenceDecision;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;

/**
 * The editor's decisions on findings. A finding is named by its document, its words, and its turn among equal words there: {@code
 * 1951-06-05.your-telegram-of-june-4}, {@code ….2}. So it keeps its name while the words stand, whatever the rules become.
 */
final class Decisions {

  private static final int LONGEST = 48;

  private final Map<String, ReferenceDecision> decisions;
  private final Set<String> met = ConcurrentHashMap.newKeySet();

  Decisions(List<ReferenceDecision> decisions) {
    this.decisions = decisions.stream().collect(Collectors.toMap(ReferenceDecision::finding, decision -> decision, (first, second) -> first));
  }

  /** A finding's name, which {@code taken} then holds. */
  static String name(String document, String quote, Set<String> taken) {
    String words = Forms.id(Forms.normalize(quote));
    String plain = document + "." + (words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    String name = plain;
    for (int n = 2; !taken.add(name); n++) {
      name = plain + "." + n;
    }
    return name;
  }

  boolean isRejected(String finding) {
    ReferenceDecision decision = decisions.get(finding);
    met.add(finding);
    return decision != null && !decision.accepted();
  }

  /** The finding as the editor's own statement, where it was accepted. */
  Reference decided(Reference reference) {
    ReferenceDecision decision = decisions.get(reference.finding());
    return decision == null || !decision.accepted() || reference.target() == null ? reference
        : reference.by(Responsible.EDITOR, Certainty.HIGH, decision.place());
  }

  /** Reports what was decided on findings that there are no longer. */
  void checkMet(Problems problems) {
    Set<String> reported = new HashSet<>();
    decisions.values().stream().filter(decision -> !met.contains(decision.finding()) && reported.add(decision.finding())).forEach(decision ->
        problems.report(Code.STALE_DECISION, decision.place(), "The program no longer finds `" + decision.finding() + "`."));
  }
}
