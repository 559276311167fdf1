package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.resolve.Correspondents.Ends;
import org.depesha.link.resolve.ReferenceResolver.Wanted;
import org.depesha.model.Certainty;
import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/**
 * Messages that a document of nobody's reports: an editors' note that says "Telegram 61 from Riga, 31 August, told that
 * …". Who refers to such a message is led to that note, and no page says that the message is not here.
 */
final class ReportedMessages {

    /** In days: a report is of a message of its own time. */
    private static final int SEASON = 100;

    private final Correspondents correspondents;
    private final CandidateIndex index;
    private final ReferenceResolver resolver;
    private final Map<String, List<Report>> byNumber = new HashMap<>();

    /** A message as a note names it; its day is null where the note says none. */
    private record Report(
            LinkedMessage note,
            Wanted wanted,
            String series,
            @Nullable LocalDate day) {}

    ReportedMessages(Correspondents correspondents, CandidateIndex index, ReferenceResolver resolver) {
        this.correspondents = correspondents;
        this.index = index;
        this.resolver = resolver;
    }

    /** Whether a message is a note: nobody sent it, and nobody got it. */
    static boolean isNote(LinkedMessage message) {
        return message.message().parties().senders().isEmpty()
                && message.message().parties().addressees().isEmpty()
                && message.carrier() == null
                && !message.attested();
    }

    /** Learns what a note says of a message that the edition does not hold, if it says enough. */
    void learn(ResolvedMention one) {
        MessageMention mention = one.mention();
        if (one.link() != null || one.resolution().target() != null || !mention.hasNumber() || !isNote(one.from())) {
            return;
        }
        Wanted wanted = resolver.wanted(mention, correspondents.of(one.from()));
        if (!wanted.senders().isEmpty() || !wanted.addressees().isEmpty()) {
            LocalDate day = mention.date() == null || mention.date().isVague()
                    ? null
                    : mention.date().day(index.day(one.from()));
            byNumber.computeIfAbsent(mention.number().digits(), key -> new ArrayList<>())
                    .add(new Report(one.from(), wanted, mention.number().series(), day));
        }
    }

    /** The note that reports what words mean; null where none does, or more than one may. */
    ReferenceResolver.@Nullable Resolution find(MessageMention mention, LinkedMessage from) {
        Ends ends = correspondents.of(from);
        Wanted wanted = resolver.wanted(mention, ends);
        Map<MessageKey, LinkedMessage> notes = new HashMap<>();
        for (Report report : byNumber.getOrDefault(mention.number().digits(), List.of())) {
            if (report.series().equals(mention.number().series())
                    && isOfTheTime(report, mention, index.day(from))
                    && isSame(report.wanted(), wanted, ends)) {
                notes.put(report.note().key(), report.note());
            }
        }
        return notes.size() == 1
                ? ReferenceResolver.Resolution.of(notes.values().iterator().next(), Certainty.MEDIUM)
                : null;
    }

    private static boolean isOfTheTime(Report report, MessageMention mention, @Nullable LocalDate said) {
        LocalDate day = mention.date() == null ? null : mention.date().day(said);
        if (report.day() == null || said == null) {
            return true;
        }
        return day == null
                ? Math.abs(said.toEpochDay() - report.day().toEpochDay()) <= SEASON
                : Math.abs(day.toEpochDay() - report.day().toEpochDay()) <= 1;
    }

    /** Whether both name the same sender or the same addressee, and neither contradicts. */
    private static boolean isSame(Wanted report, Wanted wanted, Ends ends) {
        Set<EntryKey> senders = wanted.ministry()
                ? ends.fromMinistry() ? ends.senders() : ends.toMinistry() ? ends.addressees() : Set.of()
                : wanted.senders();
        int sender = CandidatePoints.agreement(report.senders(), senders);
        int addressee = CandidatePoints.agreement(report.addressees(), wanted.addressees());
        return sender >= 0 && addressee >= 0 && sender + addressee > 0;
    }
}
