package org.depesha.link.resolve;

import static org.depesha.link.resolve.ReferenceWeights.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.channel.Channels;
import org.depesha.link.refer.MessageKind;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageMention.Position;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.refer.MessageNumbers;
import org.depesha.link.resolve.Correspondents.Ends;
import org.depesha.link.thread.Chronology;
import org.depesha.model.Certainty;
import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/** Finds which message words mean: looks up what they may mean, and weighs each by {@link ReferenceWeights}. */
final class ReferenceResolver {

    private static final int RECENT = 12;
    private static final int LONGEST_SILENCE = 30;

    /** What is said to follow has one of so many numbers. */
    private static final int NEXT = 3;

    /** In days: a letter that is spoken of by its writer alone has just come. */
    private static final int LATELY = 10;

    /** As many candidates of a tie are kept; of more only the count. */
    private static final int MOST_SHOWN = 12;

    private final CandidateIndex index;
    private final Correspondents correspondents;
    private final CandidatePoints points;
    private final HeldMessages held;
    private final SameDay sameDay;
    private final NumberOfDay numberOfDay;
    private final CarriedTexts carried;

    ReferenceResolver(CandidateIndex index, Correspondents correspondents, Channels channels, CarriedTexts carried) {
        this.sameDay = new SameDay(index, correspondents);
        this.numberOfDay = new NumberOfDay(index);
        this.carried = carried;
        this.index = index;
        this.correspondents = correspondents;
        this.points = new CandidatePoints(index, correspondents, channels);
        this.held = new HeldMessages(index, correspondents, channels);
    }

    /** Whether the edition may hold what a mention means, whoever signed it: see {@link HeldMessages}. */
    boolean mayBeHeld(MessageMention mention, LinkedMessage from) {
        return held.mayHold(mention, from, wanted(mention, correspondents.of(from)));
    }

    /**
     * What was found.
     *
     * @param target null where there is no clear winner
     * @param candidates the first in time of those that fit equally well, where more than one does
     * @param tied how many of those looked at fit equally well; 0 where there is no tie
     */
    record Resolution(@Nullable LinkedMessage target, List<LinkedMessage> candidates, int tied, Certainty certainty) {

        static final Resolution NOTHING = new Resolution(null, List.of(), 0, Certainty.LOW);

        boolean isNothing() {
            return target == null && tied == 0;
        }

        static Resolution of(LinkedMessage target, Certainty certainty) {
            return new Resolution(target, List.of(), 0, certainty);
        }

        /** The only one; a tie of several; nothing where there is none. */
        static Resolution ofOnly(List<LinkedMessage> found) {
            return found.isEmpty() ? NOTHING : found.size() == 1 ? of(found.get(0), Certainty.MEDIUM) : tie(found);
        }

        static Resolution tie(List<LinkedMessage> winners) {
            return new Resolution(
                    null,
                    winners.stream()
                            .sorted(Chronology.BY_TIME)
                            .limit(MOST_SHOWN)
                            .toList(),
                    winners.size(),
                    Certainty.LOW);
        }
    }

    /** Whom the words name as sender and addressee, for a message that stands between two known ends. */
    record Wanted(
            Set<EntryKey> senders, boolean ministry, boolean abroad, Set<EntryKey> addressees, boolean addresseeSaid) {}

    /**
     * Which message words mean, with what is known to answer it.
     *
     * @param from the message whose words they are
     * @param date the day that they name; null where they name none
     * @param said the day of that message; null where it is not known
     */
    record Question(
            MessageMention mention,
            LinkedMessage from,
            Wanted wanted,
            @Nullable LocalDate date,
            @Nullable LocalDate said) {}

    private record Weighed(LinkedMessage message, int points) {}

    /**
     * The message that a mention means.
     *
     * @param from the message whose words it is
     * @param replies whether the words around it say that something was received or answered
     */
    Resolution resolve(MessageMention mention, LinkedMessage from, boolean replies) {
        Wanted wanted = wanted(mention, correspondents.of(from));
        LocalDate said = index.day(from);
        LocalDate date = mention.date() == null || mention.date().isVague()
                ? null
                : mention.date().day(said);
        Question question = new Question(mention, from, wanted, date, said);
        List<Weighed> weighed = new ArrayList<>();
        for (LinkedMessage candidate : candidates(question, replies)) {
            if (!candidate.key().equals(from.key()) && !(mention.route().toStranger() && isToEither(candidate, from))) {
                weighed.add(new Weighed(candidate, points.of(candidate, question)));
            }
        }
        Resolution found =
                best(mention.hasNumber() || date != null ? weighed : latest(weighed), surest(mention, date != null));
        return found.isNothing() ? described(question) : found;
    }

    /** What words mean that name nobody whom the registers know: a text that another carries, or the one of a day. */
    private Resolution described(Question question) {
        if (question.mention().hasNumber()) {
            return numberOfDay.find(question);
        }
        Resolution inside = carried.find(question);
        return !inside.isNothing()
                ? inside
                : question.mention().date() == null ? lately(question) : sameDay.find(question);
    }

    /** "Falk's letter": the only one of its kind that he has sent in the last days. */
    private Resolution lately(Question question) {
        MessageMention mention = question.mention();
        Set<EntryKey> senders = question.wanted().senders();
        LocalDate said = question.said();
        if (said == null
                || mention.route().writer() != Writer.NAMED
                || mention.supposed()
                || mention.kind() == MessageKind.ANY
                || mention.kind().isVague()
                || mention.position() != Position.NONE) {
            return Resolution.NOTHING;
        }
        List<LinkedMessage> found = index.lately(senders, said, LATELY).stream()
                .filter(one -> !one.key().equals(question.from().key()) && isBefore(one, question.from()))
                .filter(one -> index.kind(one) == mention.kind())
                .filter(one -> CandidatePoints.agreement(
                                senders, correspondents.of(one).senders())
                        == 2)
                .filter(one -> CandidatePoints.agreement(
                                question.wanted().addressees(),
                                correspondents.of(one).addressees())
                        >= 0)
                .toList();
        return found.size() == 1 ? Resolution.of(found.get(0), Certainty.LOW) : Resolution.NOTHING;
    }

    /** Whether a message went to one of the two between whom another goes: not to a stranger. */
    private boolean isToEither(LinkedMessage candidate, LinkedMessage from) {
        Ends ends = correspondents.of(from);
        Set<EntryKey> addressees = correspondents.of(candidate).addressees();
        return CandidatePoints.agreement(ends.senders(), addressees) > 1
                || CandidatePoints.agreement(ends.addressees(), addressees) > 1;
    }

    /**
     * How certain words can be at best: without number and date they are a hint, and so they are where nobody can tell
     * whose message is meant.
     */
    private static Certainty surest(MessageMention mention, boolean dated) {
        if (!mention.hasNumber() && !dated
                || mention.route().writer() == Writer.THIRD
                        && mention.number().series().isEmpty()) {
            return Certainty.LOW;
        }
        boolean said = !mention.route().toStranger() && mention.route().writer() != Writer.UNSAID
                || !mention.number().series().isEmpty()
                || mention.hasNumber() && dated;
        return said && !mention.rule().equals("pronoun") ? Certainty.HIGH : Certainty.MEDIUM;
    }

    /** What a message carries inside it and the words do not contradict: "I send you the text of X's telegram to Y". */
    Resolution carried(MessageMention mention, LinkedMessage from, List<LinkedMessage> carried) {
        Wanted wanted = wanted(mention, correspondents.of(from));
        List<LinkedMessage> fitting = carried.stream()
                .filter(one -> CandidatePoints.agreement(
                                wanted.senders(), correspondents.of(one).senders())
                        >= 0)
                .filter(one -> !wanted.addresseeSaid()
                        || CandidatePoints.agreement(
                                        wanted.addressees(),
                                        correspondents.of(one).addressees())
                                >= 0)
                .toList();
        return fitting.size() == 1 ? Resolution.of(fitting.get(0), Certainty.HIGH) : Resolution.NOTHING;
    }

    /**
     * "My immediately following telegram": that between the same two whose number is next.
     *
     * @param step 1 for the next number, -1 for the one before
     */
    Resolution beside(LinkedMessage from, int step) {
        Ends ends = correspondents.of(from);
        LocalDate day = index.day(from);
        Set<LinkedMessage> found = new LinkedHashSet<>();
        for (MessageNumbers.Own own : index.numbers(from)) {
            if (!own.isCopy() && MessageNumbers.isCount(own.number())) {
                String next = Integer.toString(Integer.parseInt(own.number()) + step);
                lookUp(List.of(index.byNumber(own.series(), next)), ends.senders(), ends.addressees(), day).stream()
                        .filter(one -> CandidatePoints.agreement(
                                                ends.senders(),
                                                correspondents.of(one).senders())
                                        > 0
                                && CandidatePoints.agreement(
                                                ends.addressees(),
                                                correspondents.of(one).addressees())
                                        >= 0)
                        .filter(one -> day != null && CandidatePoints.apart(index.day(one), day) <= 2)
                        .forEach(found::add);
            }
        }
        return found.size() == 1 ? Resolution.of(found.iterator().next(), Certainty.MEDIUM) : Resolution.NOTHING;
    }

    /** "A separate telegram follows": that between the same two which has one of the next numbers. */
    Resolution next(MessageMention mention, LinkedMessage from) {
        if (mention.hasNumber() || mention.route().writer() == Writer.READER) {
            return Resolution.NOTHING;
        }
        for (int step = 1; step <= NEXT; step++) {
            LinkedMessage next = beside(from, step).target();
            if (next != null && mention.kind().fits(index.kind(next))) {
                return Resolution.of(next, Certainty.LOW);
            }
        }
        return Resolution.NOTHING;
    }

    /** All of small buckets; of large ones those between these. */
    private static List<LinkedMessage> lookUp(
            List<CandidateBucket> buckets, Set<EntryKey> senders, Set<EntryKey> addressees, @Nullable LocalDate day) {
        return buckets.stream()
                .flatMap(
                        bucket -> (bucket.isSmall() ? bucket.all() : bucket.between(senders, addressees, day)).stream())
                .distinct()
                .toList();
    }

    /** Whether the edition holds any earlier message that such words could mean. */
    boolean mayHold(MessageMention mention, LinkedMessage from) {
        Wanted wanted = wanted(mention, correspondents.of(from));
        LocalDate said = index.day(from);
        return said == null
                || index.before(wanted.senders(), wanted.addressees(), said, RECENT).stream()
                        .anyMatch(one -> !one.key().equals(from.key()) && one.carrier() == null);
    }

    /** The latest of those that fit best, made heavier by that. */
    private static List<Weighed> latest(List<Weighed> weighed) {
        int most = weighed.stream().mapToInt(Weighed::points).max().orElse(0);
        List<Weighed> all = new ArrayList<>(weighed);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).points() == most) {
                all.set(i, new Weighed(all.get(i).message(), most + LATEST.points()));
                return all;
            }
        }
        return all;
    }

    private static Resolution best(List<Weighed> weighed, Certainty surest) {
        List<Weighed> enough =
                weighed.stream().filter(one -> one.points() >= ENOUGH).toList();
        if (enough.isEmpty()) {
            return Resolution.NOTHING;
        }
        int most = Collections.max(enough.stream().map(Weighed::points).toList());
        List<LinkedMessage> winners = enough.stream()
                .filter(one -> one.points() > most - AHEAD)
                .map(Weighed::message)
                .toList();
        Certainty certainty = surest == Certainty.HIGH && most < CERTAIN ? Certainty.MEDIUM : surest;
        return winners.size() == 1 ? Resolution.of(winners.get(0), certainty) : Resolution.tie(winners);
    }

    private List<LinkedMessage> candidates(Question question, boolean replies) {
        MessageMention mention = question.mention();
        LinkedMessage from = question.from();
        LocalDate date = question.date();
        LocalDate said = question.said();
        if (mention.hasNumber()) {
            return lookUp(numbered(mention, from), question, date == null ? said : date);
        }
        if (date != null) {
            // A day alone says nothing of a stranger's letter.
            boolean stranger = mention.route().writer() == Writer.THIRD;
            return stranger ? List.of() : lookUp(index.around(date), question, date);
        }
        if (mention.date() != null && !mention.date().isVague()) {
            return List.of(); // a day was named, but which one is not known
        }
        boolean latest = mention.route().writer() == Writer.READER && replies
                || mention.position() == Position.PRECEDING && mention.route().writer() != Writer.UNSAID;
        if (!latest || said == null) {
            return List.of();
        }
        return index.before(question.wanted().senders(), question.wanted().addressees(), said, RECENT).stream()
                .filter(candidate -> !candidate.key().equals(from.key()) && isBefore(candidate, from))
                .filter(candidate ->
                        mention.kind().fits(index.kind(candidate)) && silence(candidate, said) <= LONGEST_SILENCE)
                .toList();
    }

    /**
     * What bears the number, with its letters or without, and what was copied under it to where this message comes from
     * or goes.
     */
    private List<CandidateBucket> numbered(MessageMention mention, LinkedMessage from) {
        List<CandidateBucket> found = new ArrayList<>();
        found.add(index.byNumber(mention.number().series(), mention.number().digits()));
        if (!mention.number().series().isEmpty()) {
            found.add(index.byNumber("", mention.number().digits()));
        }
        if (!mention.number().other().isEmpty()) {
            found.add(index.byNumber("", mention.number().other()));
        }
        copySeries(from)
                .forEach(series ->
                        found.add(index.byNumber(series, mention.number().digits())));
        return found;
    }

    /** The series of the copies that reach the two ends of a message. */
    private Stream<String> copySeries(LinkedMessage from) {
        Ends ends = correspondents.of(from);
        return Stream.concat(ends.senders().stream(), ends.addressees().stream())
                .flatMap(correspondents::placeWords)
                .map(MessageNumbers::copyTo)
                .distinct();
    }

    /**
     * All of small buckets; of large ones those between whom the words name, or else between the two of this message.
     */
    private List<LinkedMessage> lookUp(List<CandidateBucket> buckets, Question question, @Nullable LocalDate day) {
        Ends ends = correspondents.of(question.from());
        Wanted wanted = question.wanted();
        boolean said = question.mention().route().writer() != Writer.UNSAID
                && !(wanted.senders().isEmpty() && wanted.addressees().isEmpty());
        Map<MessageKey, LinkedMessage> found = new LinkedHashMap<>();
        for (CandidateBucket bucket : buckets) {
            Stream<LinkedMessage> fitting = bucket.isSmall()
                    ? bucket.all().stream()
                    : said
                            ? bucket.between(wanted.senders(), wanted.addressees(), day).stream()
                            : Stream.concat(
                                    bucket.between(ends.senders(), ends.addressees(), day).stream(),
                                    bucket.between(ends.addressees(), ends.senders(), day).stream());
            fitting.forEach(message -> found.put(message.key(), message));
        }
        return List.copyOf(found.values());
    }

    private boolean isBefore(LinkedMessage candidate, LinkedMessage from) {
        return candidate.message().date() == null
                || from.message().date() == null
                || Chronology.BY_TIME.compare(candidate, from) < 0;
    }

    private long silence(LinkedMessage candidate, LocalDate said) {
        LocalDate day = index.day(candidate);
        return day == null ? Long.MAX_VALUE : said.toEpochDay() - day.toEpochDay();
    }

    /**
     * Who is meant as sender and addressee. "Embtel" is the post's telegram and "Deptel" the ministry's, whichever of
     * them writes.
     */
    Wanted wanted(MessageMention mention, Ends ends) {
        MessageMention.Route route = mention.route();
        Writer writer = route.writer();
        Set<EntryKey> senders = switch (writer) {
            case READER -> ends.addressees();
            case WRITER -> ends.senders();
            case NAMED -> correspondents.withPosts(route.from());
            case POST -> ends.post();
            case MINISTRY, THIRD, UNSAID -> Set.of();
        };
        boolean said = !route.to().isEmpty()
                || route.toReader()
                || route.toWriter()
                || writer == Writer.MINISTRY
                        && !ends.postOfMinistry().isEmpty()
                        && mention.number().digits().length() < CandidatePoints.WORLDWIDE;
        Set<EntryKey> addressees = !route.to().isEmpty()
                ? route.to()
                : route.toReader()
                        ? ends.addressees()
                        : route.toStranger()
                                ? Set.of()
                                : route.toWriter() || writer == Writer.READER
                                        ? ends.senders()
                                        : writer == Writer.MINISTRY
                                                ? ends.postOfMinistry()
                                                : writer == Writer.WRITER ? ends.addressees() : Set.of();
        return new Wanted(senders, writer == Writer.MINISTRY, writer == Writer.POST, addressees, said);
    }
}
