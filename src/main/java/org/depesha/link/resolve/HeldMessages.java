package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.channel.Channels;
import org.depesha.link.channel.Span;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.refer.MessageNumbers;
import org.depesha.link.resolve.Correspondents.Ends;
import org.depesha.link.resolve.ReferenceResolver.Wanted;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether an edition may hold the message that words describe, whoever signed it: only where it holds none does
 * its traffic have a gap, and only then is a message known from the words alone. It is easier satisfied than the
 * resolver, for it names no message: a false "not here" is worse than no answer.
 */
final class HeldMessages {

    /** In days: a number that is spoken of without a day is not older. */
    private static final int HALF_A_YEAR = 183;

    /** In days: dates are misremembered and misprinted. */
    private static final int ABOUT = 7;

    /** In days: an interval no longer than this says when a copy went out. */
    private static final int NARROW = 16;

    private final CandidateIndex index;
    private final Correspondents correspondents;
    private final Channels channels;

    HeldMessages(CandidateIndex index, Correspondents correspondents, Channels channels) {
        this.index = index;
        this.correspondents = correspondents;
        this.channels = channels;
    }

    /** Words that may describe a message of the edition, with what is known of them. */
    private record Description(MessageMention mention, LinkedMessage from, Wanted wanted, LocalDate said) {

        @Nullable
        LocalDate day() {
            return mention.date() == null || mention.date().isVague()
                    ? null
                    : mention.date().day(said);
        }
    }

    /** Whether the edition may hold what a mention means. */
    boolean mayHold(MessageMention mention, LinkedMessage from, Wanted wanted) {
        LocalDate said = index.day(from);
        if (said == null) {
            return false;
        }
        Description words = new Description(mention, from, wanted, said);
        LocalDate day = words.day();
        return mention.hasNumber() && numbered(words).anyMatch(one -> isAbout(one, words) && mayBe(one, words))
                || mention.hasNumber() && mayBeCopy(words)
                || day != null && on(day, words).anyMatch(one -> mayBe(one, words) && mayBeOn(one, words));
    }

    private Stream<LinkedMessage> numbered(Description words) {
        String digits = words.mention().number().digits();
        String series = words.mention().number().series();
        return Stream.of(index.byNumber(series, digits), index.byNumber("", digits))
                .flatMap(bucket -> lookUp(bucket, words));
    }

    private Stream<LinkedMessage> on(LocalDate day, Description words) {
        return lookUp(index.on(day), words);
    }

    private static Stream<LinkedMessage> lookUp(CandidateBucket bucket, Description words) {
        return bucket.isSmall()
                ? bucket.all().stream()
                : bucket.between(words.wanted().senders(), words.wanted().addressees(), words.said()).stream();
    }

    /** Whether a message went out when the words say, or not long before they were written. */
    private boolean isAbout(LinkedMessage one, Description words) {
        LocalDate sent = index.day(one);
        LocalDate day = words.day();
        if (sent == null) {
            return true;
        }
        return day != null
                ? CandidatePoints.apart(sent, day) <= ABOUT
                : !sent.isAfter(words.said().plusDays(1))
                        && !sent.isBefore(words.said().minusDays(HALF_A_YEAR));
    }

    /** Of messages of one day only such as may be of the kind, and have no other number. */
    private boolean mayBeOn(LinkedMessage one, Description words) {
        boolean kind = words.mention().kind().fits(index.kind(one));
        boolean sender = CandidatePoints.agreement(
                        words.wanted().senders(), correspondents.of(one).senders())
                > 0;
        return kind && sender && !(words.mention().hasNumber() && index.isNumbered(one));
    }

    /**
     * A telegram to several posts has a number for each, and an edition shows one of them: what the same sender sent to
     * another on the very days may be it.
     */
    private boolean mayBeCopy(Description words) {
        Set<EntryKey> senders =
                words.wanted().ministry() ? ministry(words) : words.wanted().senders();
        String digits = words.mention().number().digits();
        if (!MessageNumbers.isCount(digits)) {
            return false;
        }
        LocalDate day = words.day();
        Span span = day != null
                ? new Span(day, day)
                : channels.span(senders, words.wanted().addressees(), Integer.parseInt(digits), words.said());
        if (span == null || span.last().toEpochDay() - span.first().toEpochDay() > NARROW) {
            return false;
        }
        return span.first()
                .datesUntil(span.last().plusDays(1))
                .flatMap(one -> lookUpFrom(index.on(one), senders, words))
                .anyMatch(one -> !one.key().equals(words.from().key())
                        && index.isNumbered(one)
                        && CandidatePoints.agreement(
                                        senders, correspondents.of(one).senders())
                                > 0
                        && CandidatePoints.agreement(
                                        words.wanted().addressees(),
                                        correspondents.of(one).addressees())
                                < 0);
    }

    private static Stream<LinkedMessage> lookUpFrom(CandidateBucket bucket, Set<EntryKey> senders, Description words) {
        return bucket.isSmall() ? bucket.all().stream() : bucket.between(senders, Set.of(), words.said()).stream();
    }

    private Set<EntryKey> ministry(Description words) {
        Ends ends = correspondents.of(words.from());
        return ends.fromMinistry() ? ends.senders() : ends.addressees();
    }

    /** Whether nothing is known that parts a message from who is said to have sent and got it. */
    private boolean mayBe(LinkedMessage one, Description words) {
        if (one.key().equals(words.from().key()) || one.attested()) {
            return false;
        }
        Ends ends = correspondents.of(one);
        LocalDate day = index.day(one);
        boolean sender = words.wanted().ministry()
                ? ends.fromMinistry()
                : mayMeet(words.wanted().senders(), ends.senders());
        return sender
                && (mayMeet(words.wanted().addressees(), ends.addressees())
                        || mayBeForAnother(words)
                        || day != null && channels.isOneSeries(ends.senders(), day));
    }

    /** "You have seen our telegrams 12 and 19": those to whom is not said, and may have gone to another post. */
    private static boolean mayBeForAnother(Description words) {
        return words.mention().hasNumber()
                && words.mention().route().writer() == Writer.WRITER
                && !words.wanted().addresseeSaid();
    }

    /** Whether two descriptions of one end share somebody, or one of them leaves open where it is. */
    private static boolean mayMeet(Set<EntryKey> some, Set<EntryKey> others) {
        return CandidatePoints.agreement(some, others) >= 0 || isPlaced(some) != isPlaced(others);
    }

    private static boolean isPlaced(Set<EntryKey> keys) {
        return keys.stream().anyMatch(key -> key.kind() == RegisterKind.PLACE);
    }
}
