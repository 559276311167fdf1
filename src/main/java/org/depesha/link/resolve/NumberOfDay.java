package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.List;
import org.depesha.link.LinkedMessage;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.resolve.ReferenceResolver.Question;
import org.depesha.link.resolve.ReferenceResolver.Resolution;
import org.depesha.model.Certainty;

/**
 * Finds what a number means where the words name no sender whom the edition knows. A number of three figures or more
 * and its day, or the days just before, are borne by one message only by the rarest chance: an edition holds some
 * dozens of a month's messages, and posts count to thousands.
 */
final class NumberOfDay {

    /** In days: who gives no day speaks of the last weeks. */
    private static final int RECENT = 21;

    /** In days: a series that nobody is said to have sent is counted through. */
    private static final int SEASON = 60;

    /** A number with fewer figures is borne by many. */
    private static final int FIGURES = 3;

    private final CandidateIndex index;

    NumberOfDay(CandidateIndex index) {
        this.index = index;
    }

    /** The message; nothing where none bears the number at that time, or more than one does. */
    Resolution find(Question question) {
        MessageMention mention = question.mention();
        LocalDate said = question.said();
        if (!mention.hasNumber() || said == null || mention.date() != null && question.date() == null) {
            return Resolution.NOTHING;
        }
        CandidateBucket series =
                index.byNumber(mention.number().series(), mention.number().digits());
        if (!mention.number().series().isEmpty() && series.all().size() == 1) {
            return announced(series.all().get(0), question, said);
        }
        CandidateBucket bucket = index.byNumber("", mention.number().digits());
        List<LinkedMessage> found = !bucket.isSmall()
                ? List.of()
                : bucket.all().stream()
                        .filter(one -> !one.key().equals(question.from().key()) && !one.attested())
                        .filter(one -> mention.kind().fits(index.kind(one)) && isOfTheTime(one, question, said))
                        .toList();
        List<LinkedMessage> same =
                found.stream().filter(one -> index.kind(one) == mention.kind()).toList();
        LinkedMessage only = found.size() == 1 ? found.get(0) : same.size() == 1 ? same.get(0) : null;
        return only != null && isEnough(only, question) ? Resolution.of(only, Certainty.MEDIUM) : Resolution.NOTHING;
    }

    /** "Circulated as NSC 5817": a paper that comes soon. */
    private Resolution announced(LinkedMessage one, Question question, LocalDate said) {
        LocalDate day = index.day(one);
        boolean soon = day != null
                && !one.key().equals(question.from().key())
                && question.date() == null
                && !day.isBefore(said)
                && !day.isAfter(said.plusDays(SEASON));
        return soon ? Resolution.of(one, Certainty.MEDIUM) : Resolution.NOTHING;
    }

    private boolean isOfTheTime(LinkedMessage one, Question question, LocalDate said) {
        LocalDate day = index.day(one);
        LocalDate date = question.date();
        int days = one.message().parties().senders().isEmpty()
                        && index.kind(one) == question.mention().kind()
                ? SEASON
                : RECENT;
        return day != null
                && (date != null ? day.equals(date) : !day.isAfter(said) && !day.isBefore(said.minusDays(days)));
    }

    /** Whether the number says enough of a message: with its day, or long, or where nobody is known to have sent it. */
    private boolean isEnough(LinkedMessage one, Question question) {
        Writer writer = question.mention().route().writer();
        boolean unsaid = writer == Writer.UNSAID
                || writer == Writer.THIRD
                || writer == Writer.POST && question.wanted().senders().isEmpty();
        boolean figures = question.mention().number().digits().length() >= FIGURES;
        boolean nobodys = one.message().parties().senders().isEmpty();
        return figures && (question.date() != null || unsaid) || unsaid && nobodys;
    }
}
