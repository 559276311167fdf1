package org.depesha;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesha.link.LinkedEdition;
import org.depesha.link.MessageKey;
import org.depesha.link.Quotation;
import org.depesha.link.Reference;
import org.depesha.link.Responsible;
import org.depesha.model.ReferenceDecision;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;

/** Turns words of the command line into decisions, or says why not. */
final class ReferenceDecider {

    private final LinkedEdition edition;
    private final Map<String, ReferenceDecision> all;
    private final Map<String, Reference> findings = new HashMap<>();

    /**
     * A decider.
     *
     * @param edition with everything that the program finds, whatever was decided
     * @param all the decisions by finding, to which it adds
     */
    ReferenceDecider(LinkedEdition edition, Map<String, ReferenceDecision> all) {
        this.edition = edition;
        this.all = all;
        edition.references().all().stream()
                .filter(reference -> reference.evidence().responsible() == Responsible.PROGRAM)
                .forEach(reference -> findings.put(reference.evidence().finding(), reference));
    }

    private static String meaningless(String name, Reference finding) {
        String meaning = ReferenceReview.meaning(finding);
        return "`" + name + "` is " + finding.resolution().status().word()
                + (meaning.isEmpty() ? "" : " (" + meaning + ")") + ": say what it means with `--accept " + name
                + "=MESSAGE`.";
    }

    /** Accepts {@code NAME} or {@code NAME=TARGET}; why not, where that can't be. */
    Optional<String> accept(String words) {
        int equals = words.indexOf('=');
        String name = equals < 0 ? words : words.substring(0, equals);
        Reference finding = findings.get(name);
        if (finding == null) {
            return Optional.of(unknown(name));
        }
        String found = finding.resolution().target() == null
                ? ""
                : finding.resolution().target().toString();
        String target = equals < 0 ? found : words.substring(equals + 1);
        if (target.isEmpty()) {
            return Optional.of(meaningless(name, finding));
        }
        if (!edition.messages().byKey().containsKey(MessageKey.parse(target))) {
            return Optional.of(noMessage(target));
        }
        all.put(
                name,
                new ReferenceDecision(
                        name,
                        true,
                        target,
                        finding.relation(),
                        found.equals(target) ? "" : found,
                        sentence(finding),
                        Place.NOWHERE));
        return Optional.empty();
    }

    private String noMessage(String target) {
        List<String> known = edition.messages().byKey().keySet().stream()
                .map(MessageKey::toString)
                .toList();
        return "There is no message `" + target + "`. " + DidYouMean.orElse(target, known, "");
    }

    /** Rejects a finding; why not, where there is none of that name. */
    Optional<String> reject(String name) {
        Reference finding = findings.get(name);
        if (finding == null) {
            return Optional.of(unknown(name));
        }
        all.put(name, new ReferenceDecision(name, false, "", null, "", sentence(finding), Place.NOWHERE));
        return Optional.empty();
    }

    private static String unknown(String name) {
        return "There is no finding `" + name + "`; run `depesha references` for the list.";
    }

    private static String sentence(Reference finding) {
        Quotation quotation = finding.inSentence();
        return quotation == null ? "" : quotation.sentence();
    }
}
