package org.depesha;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.cite.Json;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.link.LinkedEdition;
import org.depesha.link.MessageKey;
import org.depesha.link.Numbering;
import org.depesha.link.Quotation;
import org.depesha.link.Reference;
import org.depesha.link.Responsible;
import org.depesha.link.edition.Linker;
import org.depesha.model.Edition;
import org.depesha.model.ReferenceDecision;
import org.depesha.output.ContentFile;
import org.depesha.phrase.PhraseBook;
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
     */
    public record Finding(String id, Judgement judgement, String meaning, Sentence sentence) {}

    /** What the program takes it for, each in a word: how certainly, found or not, what it does, by what rule. */
    public record Judgement(String certainty, String status, String relation, String rule) {}

    /**
     * The words in their sentence.
     *
     * @param before the sentence up to the words
     * @param after the sentence behind them
     */
    public record Sentence(String before, String words, String after) {}

    private static LinkedEdition linked(Path folder, Edition edition, Problems problems) {
        return Linker.link(
                edition,
                EditionSettings.Finding.EVERYWHERE,
                Numbering.IN_ORDER,
                PhraseBook.read(folder, problems),
                problems);
    }

    /**
     * The findings that nobody decided on: the most certain first, then in the order of the edition; empty where it
     * can't be read.
     */
    public static List<Finding> open(Path folder, Problems problems) {
        return edition(folder, problems).stream()
                .flatMap(edition -> linked(folder, edition, problems).references().all().stream())
                .filter(reference -> reference.evidence().responsible() == Responsible.PROGRAM)
                .sorted(Comparator.comparing(
                                (Reference reference) -> reference.resolution().status())
                        .thenComparing(reference -> reference.evidence().certainty()))
                .map(ReferenceReview::finding)
                .toList();
    }

    private static Optional<Edition> edition(Path folder, Problems problems) {
        return SettingsReader.read(folder, problems).map(settings -> EditionReader.read(folder, settings, problems));
    }

    private static Edition undecided(Edition edition) {
        return new Edition(
                edition.documents(),
                edition.registers(),
                edition.attested(),
                List.of(),
                edition.pages(),
                edition.images(),
                edition.drafts());
    }

    private static Finding finding(Reference reference) {
        Quotation quotation = reference.inSentence();
        return new Finding(
                reference.evidence().finding(),
                new Judgement(
                        reference.evidence().certainty().tei(),
                        reference.resolution().status().word(),
                        reference.relation().word(),
                        reference.evidence().rule()),
                meaning(reference),
                new Sentence(
                        quotation == null ? "" : quotation.before(),
                        reference.wording().quote(),
                        quotation == null ? "" : quotation.after()));
    }

    /** What a finding means, in the words of the command: a message, or those that fit. */
    static String meaning(Reference reference) {
        int more = reference.resolution().tied()
                - reference.resolution().candidates().size();
        return reference.resolution().target() != null
                ? reference.resolution().target().toString()
                : String.join(
                                ", ",
                                reference.resolution().candidates().stream()
                                        .map(MessageKey::toString)
                                        .toList())
                        + (more > 0 ? " and " + more + " more" : "");
    }

    /**
     * Keeps decisions in {@code content/references.yml}, beside those that are there; a new one takes the place of an
     * old one. Nothing is kept where one of them is refused.
     *
     * @param accepted names of findings, or {@code NAME=TARGET} to say what is meant
     * @return why a decision is refused, in a sentence each
     */
    public static List<String> decide(Path folder, List<String> accepted, List<String> rejected, Problems problems) {
        Optional<Edition> edition = edition(folder, problems);
        LinkedEdition linked =
                edition.map(known -> linked(folder, undecided(known), problems)).orElse(null);
        if (linked == null || problems.hasErrors()) {
            return List.of();
        }
        Map<String, ReferenceDecision> all = new TreeMap<>();
        edition.get().decisions().forEach(decision -> all.put(decision.finding(), decision));
        ReferenceDecider decider = new ReferenceDecider(linked, all);
        List<String> refused = Stream.concat(
                        accepted.stream().map(decider::accept),
                        rejected.stream().map(decider::reject))
                .flatMap(Optional::stream)
                .toList();
        if (refused.isEmpty()) {
            ContentFile.replace(folder, DecisionReader.PATH, text(all));
        }
        return refused;
    }

    private static String text(Map<String, ReferenceDecision> all) {
        StringBuilder text = new StringBuilder(
                "# What the editor decided on references that the program found; kept by `depesha references`.\n");
        for (boolean accepts : new boolean[] {true, false}) {
            List<ReferenceDecision> decisions = all.values().stream()
                    .filter(decision -> decision.accepted() == accepts)
                    .toList();
            text.append(decisions.isEmpty() ? "" : accepts ? "accept:\n" : "reject:\n");
            decisions.forEach(decision -> append(text, decision));
        }
        return text.toString();
    }

    /** One entry; a string in JSON is one in YAML too. */
    private static void append(StringBuilder text, ReferenceDecision decision) {
        text.append("  - finding: ").append(Json.write(decision.finding(), "")).append('\n');
        if (decision.relation() != null) {
            text.append("    target: ")
                    .append(Json.write(decision.target(), ""))
                    .append("\n    relation: ")
                    .append(decision.relation().word())
                    .append('\n');
        }
        text.append(decision.found().isEmpty() ? "" : "    found: " + Json.write(decision.found(), "") + "\n");
        text.append(decision.sentence().isEmpty() ? "" : "    sentence: " + Json.write(decision.sentence(), "") + "\n");
    }
}
