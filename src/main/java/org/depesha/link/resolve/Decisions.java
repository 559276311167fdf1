package org.depesha.link.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Reference;
import org.depesha.link.Reference.Evidence;
import org.depesha.link.Reference.Resolution;
import org.depesha.link.Responsible;
import org.depesha.link.Status;
import org.depesha.link.address.MessageIndex;
import org.depesha.model.Certainty;
import org.depesha.model.ReferenceDecision;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The editor's decisions on findings. A decision holds for its words in their sentence: in another sentence they may
 * mean something else, so there it is told and not applied. What was accepted stands as the editor wrote it, whatever
 * the program comes to think.
 */
public final class Decisions {

    private final Map<String, ReferenceDecision> decisions;
    private final MessageIndex messages;
    private final Problems problems;
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    public Decisions(List<ReferenceDecision> decisions, MessageIndex messages, Problems problems) {
        this.decisions = decisions.stream()
                .collect(Collectors.toMap(ReferenceDecision::finding, decision -> decision, (first, second) -> first));
        this.messages = messages;
        this.problems = problems;
    }

    /** The decision on a finding that stands in a sentence; null where there is none for it. */
    @Nullable
    ReferenceDecision on(String finding, String sentence) {
        ReferenceDecision decision = decisions.get(finding);
        if (decision == null || !met.add(finding)) {
            return decision;
        }
        if (!decision.sentence().isEmpty() && !decision.sentence().equals(sentence)) {
            problems.report(
                    Code.STALE_DECISION,
                    decision.place(),
                    "`" + finding + "` was decided on in the sentence “" + decision.sentence() + "”; its sentence is "
                            + "now “"
                            + sentence + "”.",
                    "Run `depesha references`, and decide again.");
            return null;
        }
        return decision;
    }

    /** An editor's link on words that may have been decided too. */
    void checkLink(String finding, Reference link) {
        ReferenceDecision decision = decisions.get(finding);
        if (decision == null || !met.add(finding)) {
            return;
        }
        String target = link.resolution().target() == null
                ? ""
                : link.resolution().target().toString();
        if (decision.accepted() && (!decision.target().equals(target) || decision.relation() != link.relation())) {
            problems.report(
                    Code.CONTRADICTION,
                    decision.place(),
                    "`" + finding + "` is accepted as `" + decision.target() + "`, but “"
                            + link.wording().quote()
                            + "” is linked to `" + (target.isEmpty() ? "?" : target) + "` as "
                            + link.relation().word() + " in the text, " + link.place() + ".");
        } else {
            problems.report(
                    Code.STALE_DECISION,
                    decision.place(),
                    "“" + link.wording().quote() + "” is linked in the text: the decision on `" + finding
                            + "` is no longer needed.",
                    "Remove the entry.");
        }
    }

    /**
     * An accepted finding as the editor states it; null where there is no such message.
     *
     * @param attested whether the program has made an attested message of this id
     */
    @Nullable
    Reference stated(ReferenceDecision decision, Reference reference, Predicate<String> attested) {
        LinkedMessage target = messages.find(MessageKey.parse(decision.target()));
        boolean ownGuess = reference.resolution().target() != null
                && reference.resolution().target().toString().equals(decision.target());
        if (target == null && !ownGuess && !attested.test(decision.target())) {
            messages.reportMissing(decision.target(), decision.place(), problems);
            return null;
        }
        if (reference.resolution().target() != null
                && !ownGuess
                && !reference.resolution().target().toString().equals(decision.found())) {
            problems.report(
                    Code.STALE_DECISION,
                    decision.place(),
                    "`" + decision.finding() + "` is accepted as `" + decision.target()
                            + "`; the program now takes it for `"
                            + reference.resolution().target() + "`.",
                    "Check which is right. To keep yours, write `found: "
                            + reference.resolution().target() + "` next to it.");
        }
        Status status = target != null && !target.attested() ? Status.RESOLVED : Status.ATTESTED;
        return new Reference(
                reference.id(),
                reference.from(),
                reference.wording(),
                Resolution.of(MessageKey.parse(decision.target()), status),
                decision.relation() == null ? reference.relation() : decision.relation(),
                new Evidence(
                        reference.evidence().rule(),
                        Certainty.HIGH,
                        Responsible.EDITOR,
                        reference.evidence().finding()),
                decision.place());
    }

    /** Reports what was decided on findings that there are no longer. */
    public void checkMet() {
        decisions.values().stream()
                .filter(decision -> !met.contains(decision.finding()))
                .forEach(decision -> problems.report(
                        Code.STALE_DECISION,
                        decision.place(),
                        "The program no longer finds `" + decision.finding() + "`."));
    }
}
