package org.depesha;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.link.LinkedEdition;
import org.depesha.link.Linker;
import org.depesha.link.Quotation;
import org.depesha.link.Reference;
import org.depesha.link.Responsible;
import org.depesha.model.Edition;
import org.depesha.model.ReferenceDecision;
import org.depesha.output.ContentFile;
import org.depesha.problem.Problems;
import org.depesha.read.DecisionReader;
import org.depesha.read.EditionReader;

/** Shows an editor the references that the program found, and keeps what is decided on them. */
public final class ReferenceReview {

  private ReferenceReview() {}

  /**
   * A finding still to be decided.
   *
   * @param meaning the message that is meant, the candidates, or nothing
   * @param before the sentence up to the words
   * @param after the sentence behind them
   */
  public record Finding(String id, String certainty, String status, String relation, String rule, String meaning, String before, String words, String after) {}

  /** The findings that nobody decided on: the most certain first, then in the order of the edition; empty where it can't be read. */
  public static List<Finding> open(Path folder, Problems problems) {
    Optional<EditionSettings> settings = SettingsReader.read(folder, problems);
    if (settings.isEmpty()) {
      return List.of();
    }
    Edition edition = EditionReader.read(folder, settings.get(), problems);
    LinkedEdition linked = Linker.link(edition, true, problems);
    return linked.references().stream()
        .filter(reference -> reference.responsible() == Responsible.PROGRAM)
        .sorted(Comparator.comparing(Reference::status).thenComparing(Reference::certainty))
        .map(ReferenceReview::finding).toList();
  }

  private static Finding finding(Reference reference) {
    Quotation quotation = reference.inSentence();
    String meaning = reference.target() != null ? reference.target().toString() : String.join(", ", reference.candidates().stream().map(Object::toString).toList());
    return new Finding(
        reference.finding(), reference.certainty().tei(), reference.status().word(), reference.relation().word(), reference.rule(), meaning,
        quotation == null ? "" : quotation.before(), reference.quote(), quotation == null ? "" : quotation.after());
  }

  /**
   * Keeps decisions in {@code content/references.yml}, beside those that are there; a new one takes the place of an old one.
   *
   * @return ids that name no finding, and on which nothing was kept
   */
  public static List<String> decide(Path folder, List<String> accepted, List<String> rejected, Problems problems) {
    Map<String, Boolean> all = new TreeMap<>();
    DecisionReader.read(folder, problems).forEach((ReferenceDecision decision) -> all.put(decision.finding(), decision.accepted()));
    List<String> known = new ArrayList<>(open(folder, problems).stream().map(Finding::id).toList());
    known.addAll(all.keySet());
    List<String> unknown = new ArrayList<>();
    accepted.forEach(id -> keep(id, true, known, all, unknown));
    rejected.forEach(id -> keep(id, false, known, all, unknown));
    if (unknown.isEmpty() && !problems.hasErrors()) {
      ContentFile.replace(folder, DecisionReader.PATH, text(all));
    }
    return unknown;
  }

  private static void keep(String id, boolean accepts, List<String> known, Map<String, Boolean> all, List<String> unknown) {
    if (known.contains(id)) {
      all.put(id, accepts);
    } else {
      unknown.add(id);
    }
  }

  private static String text(Map<String, Boolean> all) {
    StringBuilder text = new StringBuilder("# What the editor decided on references that the program found; kept by `depesha references`.\n");
    for (boolean accepts : new boolean[] {true, false}) {
      List<String> ids = all.entrySet().stream().filter(decision -> decision.getValue() == accepts).map(Map.Entry::getKey).toList();
      if (!ids.isEmpty()) {
        text.append(accepts ? "accept:\n" : "reject:\n");
        ids.forEach(id -> text.append("  - \"").append(id).append("\"\n"));
      }
    }
    return text.toString();
  }
}
