package org.depesha.ingest.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written of all that was found for a field that holds one value.
 *
 * @param chosen null where nothing was found
 * @param rivals the surest finding for each value that contradicts the others; one, where nothing does
 */
public record FieldValue(@Nullable Finding chosen, List<Finding> rivals) {

    /** The surest value, or of two that say the same the exacter one; sure values that differ are rivals. */
    public static FieldValue of(Field field, Findings findings, PartyNames names) {
        List<Finding> found = findings.of(field);
        if (found.isEmpty()) {
            return new FieldValue(null, List.of());
        }
        List<Finding> rivals = new ArrayList<>();
        for (Finding finding : found) {
            boolean sure = finding.confidence() >= Findings.THRESHOLD;
            if (sure && rivals.stream().noneMatch(rival -> isSame(field, rival, finding, names))) {
                rivals.add(finding);
            }
        }
        Finding best = found.get(0);
        for (Finding finding : found) {
            boolean same = finding.confidence() >= Findings.THRESHOLD && isSame(field, best, finding, names);
            best = same && exactness(field, finding, names) > exactness(field, best, names) ? finding : best;
        }
        return new FieldValue(best, rivals);
    }

    public boolean isSure() {
        return chosen != null && rivals.size() == 1;
    }

    private static boolean isSame(Field field, Finding one, Finding other, PartyNames names) {
        if (field == Field.FROM || field == Field.TO || field == Field.RELAY) {
            List<PartyName> mine = names.all(one.value());
            List<PartyName> its = names.all(other.value());
            boolean forAnother = field != Field.RELAY
                    && (PartyNames.isBody(one.value(), field) && isPerson(its, other, field)
                            || PartyNames.isBody(other.value(), field) && isPerson(mine, one, field));
            return forAnother
                    || mine.isEmpty()
                    || its.isEmpty()
                    || mine.stream().anyMatch(party -> its.stream().anyMatch(party::isSame));
        }
        if (field == Field.SENT || field == Field.RECEIVED) {
            return one.value().startsWith(other.value()) || other.value().startsWith(one.value());
        }
        return one.value().equalsIgnoreCase(other.value());
    }

    /** Who signs for a body, or holds the office that a title names, contradicts it by no means. */
    private static boolean isPerson(List<PartyName> parties, Finding finding, Field field) {
        boolean named = field == Field.FROM
                ? finding.rule().equals("signature")
                : finding.rule().equals("address") || finding.rule().equals("salutation");
        return named && !parties.isEmpty() && !PartyNames.isBody(finding.value(), field);
    }

    private static int exactness(Field field, Finding finding, PartyNames names) {
        if (field == Field.FROM || field == Field.TO || field == Field.RELAY) {
            return names.all(finding.value()).stream()
                    .mapToInt(party -> (party.entry() != null ? 100 : 0)
                            + (party.as().isEmpty() ? 0 : 50)
                            + (party.note().isEmpty() ? 0 : 20)
                            + (PartyNames.isBody(finding.value(), field) ? 0 : 10)
                            + Math.min(19, party.name().length()))
                    .sum();
        }
        return field == Field.SENT || field == Field.RECEIVED
                ? finding.value().length() * 2 + (finding.inferred() ? 0 : 1)
                : 0;
    }
}
