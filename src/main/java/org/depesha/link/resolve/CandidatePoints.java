package org.depesha.link.resolve;

import static org.depesha.link.resolve.ReferenceWeights.*;

import java.time.LocalDate;
import java.util.Set;
import org.depesha.link.LinkedMessage;
import org.depesha.link.channel.Channels;
import org.depesha.link.refer.MessageKind;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.resolve.Correspondents.Ends;
import org.depesha.link.resolve.ReferenceResolver.Question;
import org.depesha.link.resolve.ReferenceResolver.Wanted;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/** Adds up what speaks for a message being meant and what against, by {@link ReferenceWeights}. */
final class CandidatePoints {

    /** A ministry that counts this high has one series for all posts. */
    static final int WORLDWIDE = 5;

    private static final int SEASON = 100;
    private static final int HALF_A_YEAR = 183;
    private static final int YEAR = 366;

    private final CandidateIndex index;
    private final Correspondents correspondents;
    private final Channels channels;

    CandidatePoints(CandidateIndex index, Correspondents correspondents, Channels channels) {
        this.index = index;
        this.correspondents = correspondents;
        this.channels = channels;
    }

    /** The sum for one candidate. */
    int of(LinkedMessage candidate, Question question) {
        MessageMention mention = question.mention();
        Wanted wanted = question.wanted();
        LocalDate date = question.date();
        LocalDate said = question.said();
        Ends ends = correspondents.of(candidate);
        boolean copy = mention.hasNumber()
                && mention.number().other().isEmpty()
                && !index.bears(
                        candidate, mention.number().series(), mention.number().digits())
                && !index.bears(candidate, "", mention.number().digits());
        return (mention.hasNumber() ? number(candidate, mention).points() : 0)
                + sender(ends, mention, wanted, correspondents.of(question.from()))
                + (copy
                        ? ADDRESSEE_POST.points()
                        : addressee(
                                ends,
                                wanted,
                                mention.hasNumber() && mention.number().digits().length() < WORLDWIDE,
                                mention.hasNumber() && isOneSeries(candidate, ends)))
                + date(candidate, date, mention)
                + vague(candidate, mention, said)
                + (mention.kind() == MessageKind.ANY || index.kind(candidate) == MessageKind.ANY
                        ? 0
                        : mention.kind().fits(index.kind(candidate)) ? KIND.points() : KIND_OTHER.points())
                + time(candidate, mention, said, date != null);
    }

    private ReferenceWeights number(LinkedMessage candidate, MessageMention mention) {
        String series = mention.number().series();
        if (index.bears(candidate, series, mention.number().digits())) {
            return !series.isEmpty()
                    ? SERIES
                    : index.isLettered(candidate, mention.number().digits()) ? NUMBER_OF_SERIES : NUMBER;
        }
        return series.isEmpty() || !index.bears(candidate, "", mention.number().digits())
                ? NUMBER
                : index.isLettered(candidate, mention.number().digits()) ? LETTERS_OTHER : LETTERS_UNSAID;
    }

    private int vague(LinkedMessage candidate, MessageMention mention, @Nullable LocalDate said) {
        LocalDate day = index.day(candidate);
        if (mention.date() == null || !mention.date().isVague() || day == null) {
            return 0;
        }
        return (mention.date().holds(day, said) ? DATE_VAGUE : DATE_OTHER).points();
    }

    /** Whether the same two wrote to each other, in either direction. */
    private static boolean isPair(Ends own, Ends ends, int least) {
        return agreement(own.senders(), ends.senders()) > least
                        && agreement(own.addressees(), ends.addressees()) > least
                || agreement(own.senders(), ends.addressees()) > least
                        && agreement(own.addressees(), ends.senders()) > least;
    }

    private static int sender(Ends ends, MessageMention mention, Wanted wanted, Ends own) {
        if (wanted.ministry()) {
            return ends.fromMinistry()
                    ? SENDER.points()
                    : ends.senders().isEmpty() ? SENDER_UNKNOWN.points() : SENDER_OTHER.points();
        }
        if (wanted.abroad() && ends.fromMinistry()) {
            return SENDER_OTHER.points();
        }
        if (mention.route().writer() == Writer.THIRD) {
            // "His letter" is neither the reader's nor the writer's; another at the same place is a third.
            return isPair(own, ends, 1)
                    ? SENDER_OTHER.points()
                    : mention.number().series().isEmpty() ? SENDER_UNKNOWN.points() : 0;
        }
        if (mention.route().writer() == Writer.UNSAID) {
            return isPair(own, ends, 0) ? SAME_PAIR.points() : mention.hasNumber() ? 0 : SENDER_UNKNOWN.points();
        }
        return switch (agreement(wanted.senders(), ends.senders())) {
            case 2 -> SENDER.points();
            case 1 -> SENDER_POST.points();
            case 0 -> SENDER_UNKNOWN.points();
            default -> SENDER_OTHER.points();
        };
    }

    /** Whether a number of this sender's is one message, whoever got it. */
    private boolean isOneSeries(LinkedMessage candidate, Ends ends) {
        LocalDate day = index.day(candidate);
        return day != null && channels.isOneSeries(ends.senders(), day);
    }

    private static int addressee(Ends ends, Wanted wanted, boolean numbered, boolean oneSeries) {
        boolean personOfOffice = wanted.addressees().stream().allMatch(key -> key.kind() == RegisterKind.PERSON)
                && ends.addressees().stream().noneMatch(key -> key.kind() == RegisterKind.PERSON);
        return personOfOffice
                ? 0
                : switch (agreement(wanted.addressees(), ends.addressees())) {
                    case 2 -> ADDRESSEE.points();
                    case 1 -> ADDRESSEE_POST.points();
                    case 0 -> 0;
                    default ->
                        oneSeries
                                ? 0
                                : wanted.addresseeSaid() || numbered
                                        ? ADDRESSEE_OTHER.points()
                                        : ADDRESSEE_UNEXPECTED.points();
                };
    }

    /** 2 where a person or office is in both, 1 where only a place is, 0 where one is empty, -1 where nothing is. */
    static int agreement(Set<EntryKey> wanted, Set<EntryKey> actual) {
        if (wanted.isEmpty() || actual.isEmpty()) {
            return 0;
        }
        boolean wantsPlace = wanted.stream().allMatch(key -> key.kind() == RegisterKind.PLACE);
        int best = -1;
        for (EntryKey key : wanted) {
            if (actual.contains(key)) {
                best = Math.max(best, key.kind() == RegisterKind.PLACE && !wantsPlace ? 1 : 2);
            }
        }
        return best;
    }

    private int date(LinkedMessage candidate, @Nullable LocalDate date, MessageMention mention) {
        if (date == null) {
            return 0;
        }
        LocalDate sent = index.day(candidate);
        LocalDate received =
                CandidateIndex.day(candidate.message().journey().received().date());
        long apart = Math.min(apart(sent, date), apart(received, date));
        return apart == 0
                ? DATE.points()
                : apart == 1 && mention.route().writer() != Writer.UNSAID
                        ? DATE_NEAR.points()
                        : apart <= 3 && mention.hasNumber()
                                ? DATE_CLOSE.points()
                                : sent == null && received == null ? 0 : DATE_OTHER.points();
    }

    static long apart(@Nullable LocalDate day, LocalDate date) {
        return day == null ? Long.MAX_VALUE : Math.abs(day.toEpochDay() - date.toEpochDay());
    }

    private int time(LinkedMessage candidate, MessageMention mention, @Nullable LocalDate said, boolean dated) {
        LocalDate day = index.day(candidate);
        if (said == null || day == null) {
            return 0;
        }
        long before = said.toEpochDay() - day.toEpochDay();
        if (before < -1) {
            return LATER.points();
        }
        boolean papers = !mention.number().series().isEmpty()
                && mention.route().writer() == Writer.UNSAID
                && mention.kind() == MessageKind.ANY
                && index.kind(candidate) != MessageKind.TELEGRAM; // "NSC 12" is no message's number, and stays
        boolean anew = !dated && mention.date() == null && !papers;
        return !anew || before <= SEASON
                ? 0
                : (before > YEAR
                                ? OLDER_THAN_A_YEAR
                                : before > HALF_A_YEAR ? OLDER_THAN_HALF_A_YEAR : OLDER_THAN_A_SEASON)
                        .points();
    }
}
