package org.depesha.seeing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Reference;
import org.depesha.link.Responsible;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.Relation;
import org.depesha.seeing.Correspondence.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What two correspondents wrote to each other.
 *
 * @param steps their messages in order of time
 * @param carried what others wrote, and what they wrote to others, and came to one of the two inside these messages
 */
public record Exchange(Pair pair, List<Step> steps, List<Carried> carried) {

    /** So many days without a message are shown as a gap. */
    private static final int GAP = 20;

    /**
     * A message of an exchange.
     *
     * @param there whether the first wrote it to the second
     * @param received when it came to the other of the two: as it states, or else as the message states in which it
     *     came; null where neither does
     * @param gap so many days lie between it and the one before, where these are many and both days are known; else 0
     * @param answers what it answers or acknowledges; null for nothing in this exchange
     */
    public record Step(
            LinkedMessage message,
            boolean there,
            @Nullable HistoricalDate received,
            long gap,
            @Nullable Answer answers) {}

    /**
     * An answer.
     *
     * @param question the message that is answered
     * @param found whether only the program says so
     */
    public record Answer(LinkedMessage question, boolean found) {}

    /** A message inside another. */
    public record Carried(LinkedMessage message, LinkedMessage carrier, boolean there) {}

    /**
     * The exchange of a pair.
     *
     * @param shown whether readers may see a reference
     */
    public static Exchange of(Pair pair, LinkedEdition edition, Predicate<Reference> shown) {
        List<LinkedMessage> messages = inOrder(pair.messages(), edition, shown);
        Map<MessageKey, LinkedMessage> own = new HashMap<>();
        messages.forEach(message -> own.put(message.key(), message));
        List<Step> steps = new ArrayList<>();
        List<Carried> carried = new ArrayList<>();
        LinkedMessage before = null;
        for (LinkedMessage message : messages) {
            boolean there = pair.there().contains(message);
            Answer answer = edition.referencesFrom(message.key()).stream()
                    .filter(shown)
                    .filter(Exchange::answers)
                    .map(reference -> answer(reference, own))
                    .flatMap(Optional::stream)
                    .filter(one -> pair.there().contains(one.question()) != there)
                    .findFirst()
                    .orElse(null);
            steps.add(new Step(
                    message,
                    there,
                    received(message, there ? pair.second() : pair.first(), edition),
                    gap(before, message),
                    answer));
            message.message()
                    .transmits()
                    .forEach(inner -> carried.add(
                            new Carried(edition.message(message.key().withPart(inner.part())), message, there)));
            before = message;
        }
        return new Exchange(pair, List.copyOf(steps), List.copyOf(carried));
    }

    /** By time; of two of one date, what is answered stands before its answer. */
    private static List<LinkedMessage> inOrder(
            List<LinkedMessage> sorted, LinkedEdition edition, Predicate<Reference> shown) {
        List<LinkedMessage> order = new ArrayList<>(sorted);
        for (LinkedMessage answer : sorted) {
            edition.referencesFrom(answer.key()).stream()
                    .filter(shown)
                    .filter(Exchange::answers)
                    .map(reference -> place(order, reference.resolution().target()))
                    .filter(place -> place > order.indexOf(answer))
                    .filter(place -> Objects.equals(
                            order.get(place).message().date(), answer.message().date()))
                    .findFirst()
                    .ifPresent(place -> order.add(order.indexOf(answer), order.remove((int) place)));
        }
        return order;
    }

    private static int place(List<LinkedMessage> among, @Nullable MessageKey key) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** What stands in another message comes with it to the other of the two, if that is addressed to them as well. */
    private static @Nullable HistoricalDate received(LinkedMessage message, EntryKey other, LinkedEdition edition) {
        HistoricalDate own = message.message().journey().received().date();
        if (own != null || message.carrier() == null) {
            return own;
        }
        Message carrier = edition.message(message.carrier()).message();
        boolean together = carrier.parties().addressees().stream().anyMatch(one -> other.equals(one.entry()));
        return together ? carrier.journey().received().date() : null;
    }

    private static boolean answers(Reference reference) {
        return reference.relation() == Relation.ANSWERS || reference.relation() == Relation.ACKNOWLEDGES;
    }

    private static Optional<Answer> answer(Reference reference, Map<MessageKey, LinkedMessage> own) {
        LinkedMessage question = own.get(reference.resolution().target());
        return question == null
                ? Optional.empty()
                : Optional.of(new Answer(question, reference.evidence().responsible() == Responsible.PROGRAM));
    }

    private static long gap(@Nullable LinkedMessage before, LinkedMessage message) {
        HistoricalDate earlier = before == null ? null : before.message().date();
        HistoricalDate later = message.message().date();
        if (earlier == null || later == null || !earlier.isCertain() || !later.isCertain()) {
            return 0;
        }
        Span first = Span.of(earlier);
        Span second = Span.of(later);
        if (first == null || second == null || second.kind() == Span.Kind.BEFORE || first.kind() == Span.Kind.AFTER) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(first.last(), second.first()) - 1;
        return days >= GAP ? days : 0;
    }
}
