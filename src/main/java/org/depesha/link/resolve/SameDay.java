package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.depesha.link.LinkedMessage;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.resolve.ReferenceResolver.Question;
import org.depesha.link.resolve.ReferenceResolver.Resolution;

/**
 * Finds the one message of a day whose sender words name without any register knowing it: "the Secretary's letter of
 * May 10", "Memorandum of Conversation of May 17".
 */
final class SameDay {

    private final CandidateIndex index;
    private final Correspondents correspondents;

    SameDay(CandidateIndex index, Correspondents correspondents) {
        this.index = index;
        this.correspondents = correspondents;
    }

    /** The message; nothing where none of the day fits, a tie where more than one does. */
    Resolution find(Question question) {
        LocalDate date = question.date();
        LocalDate said = question.said();
        CandidateBucket bucket = date == null ? CandidateBucket.EMPTY : index.on(date);
        MessageMention mention = question.mention();
        if (mention.hasNumber()
                || !bucket.isSmall()
                || date == null
                || said != null && date.isAfter(said.plusDays(1))) {
            return Resolution.NOTHING;
        }
        Set<String> words = NameWords.ofSender(mention);
        List<LinkedMessage> found = bucket.all().stream()
                .filter(one -> !one.key().equals(question.from().key()) && !one.attested() && one.carrier() == null)
                .filter(one -> date.equals(index.day(one)) && mention.kind() == index.kind(one))
                .filter(one -> NameWords.meet(words, named(one, mention)))
                .filter(one -> CandidatePoints.agreement(
                                question.wanted().addressees(),
                                correspondents.of(one).addressees())
                        >= 0)
                .toList();
        return Resolution.ofOnly(found);
    }

    private Set<String> named(LinkedMessage one, MessageMention mention) {
        return mention.route().writer() == Writer.UNSAID
                ? correspondents.titleWords(one)
                : correspondents.senderWords(one);
    }
}
