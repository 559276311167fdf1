package org.depesha.link.thread;

import java.time.ZoneId;
import java.util.Objects;
import org.depesha.link.LinkedEdition;
import org.depesha.link.Quotation;
import org.depesha.link.Reference;
import org.depesha.model.Action;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.Relation;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * Warns of orders that can't be: an answer sent before its question was sent, received or deciphered, a text passed on
 * before it was written.
 */
public final class ReplyOrder {

    private final LinkedEdition edition;
    private final TimeZones zones;
    private final Problems problems;

    public ReplyOrder(LinkedEdition edition, Problems problems) {
        this.edition = edition;
        this.zones = new TimeZones(edition.registers());
        this.problems = problems;
    }

    public void check() {
        edition.references().all().forEach(this::check);
    }

    private void check(Reference reference) {
        boolean follows = reference.relation() == Relation.ANSWERS
                || reference.relation() == Relation.ACKNOWLEDGES
                || reference.relation() == Relation.FORWARDS;
        if (!follows || reference.resolution().target() == null) {
            return;
        }
        Message answer = edition.message(reference.from()).message();
        Message question = edition.message(reference.resolution().target()).message();
        Action answering = answer.journey().sent().date() != null
                ? answer.journey().sent()
                : answer.journey().received();
        if (answering.date() == null) {
            return;
        }
        String late = tooLate(answering, question, reference.relation() == Relation.FORWARDS);
        if (!late.isEmpty()) {
            Place place = reference.place().equals(Place.NOWHERE) ? answer.place() : reference.place();
            Quotation quotation = reference.inSentence();
            String words = quotation == null ? "" : ": “" + quotation.sentence() + "”";
            problems.report(
                    Code.REPLY_BEFORE_MESSAGE,
                    place,
                    "`" + reference.from() + "` of " + words(answering.date(), answering) + " "
                            + reference.relation().word() + " `"
                            + reference.resolution().target() + "` " + late + words + ".");
        }
    }

    /**
     * How a question comes after its answer; empty where it does not. What is passed on need not have been received by
     * its addressee.
     */
    private String tooLate(Action answering, Message question, boolean forwards) {
        Action asking = question.journey().sent().date() != null
                ? question.journey().sent()
                : question.journey().received();
        if (asking.date() != null && isBefore(answering, asking.date(), asking, true)) {
            return "of " + words(asking.date(), asking);
        }
        Action received = question.journey().received();
        if (!forwards && received.date() != null && isBefore(answering, received.date(), received, false)) {
            return "received " + words(received.date(), received);
        }
        return !forwards && received.deciphered() != null && isBefore(answering, received.deciphered(), received, false)
                ? "deciphered " + words(received.deciphered(), received)
                : "";
    }

    /**
     * Whether an answer was sent before a date. Where no clock is named, two senders' days are taken as they are
     * written, and their hours say nothing; the day of an arrival is by another clock, and so is one day of two of
     * which only one names its clock: these may differ by a day.
     */
    private boolean isBefore(Action answering, HistoricalDate date, Action action, boolean sending) {
        HistoricalDate sent = Objects.requireNonNull(answering.date());
        ZoneId own = zones.of(sent, answering);
        ZoneId other = zones.of(date, action);
        if (sending && own == null && other == null) {
            return sent.latest().toLocalDate().isBefore(date.earliest().toLocalDate());
        }
        return TimeZones.isBefore(sent.latest(), own, date.earliest(), other, 1);
    }

    private static String words(HistoricalDate date, Action action) {
        return date + (action.zone().isEmpty() ? "" : " (" + action.zone() + ")");
    }
}
