package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.channel.Channels;
import org.depesha.link.channel.Span;
import org.depesha.link.names.Forms;
import org.depesha.link.refer.MentionedDate;
import org.depesha.link.refer.MessageKind;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageNumbers;
import org.depesha.link.resolve.Correspondents.Ends;
import org.depesha.model.Action;
import org.depesha.model.Certainty;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.PartialDate;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Makes the messages that are known only from words that the program found. Words that describe the same message in two
 * documents make one: the same sender and number within a year, or the same sender and day, and no addressee that
 * contradicts. Its id is made of its sender, its number or day, and the year, so that it stays while they stay.
 */
final class AttestedMessages {

    private static final int YEAR = 366;

    private final Correspondents correspondents;
    private final Channels channels;
    private final Set<String> taken;

    /** By an id that is taken, the number that makes the next one. */
    private final Map<String, Integer> turns = new HashMap<>();

    private final Map<String, List<Known>> bySender = new HashMap<>();
    private final List<Known> all = new ArrayList<>();

    /**
     * A maker.
     *
     * @param taken ids that are somebody else's
     */
    AttestedMessages(Correspondents correspondents, Channels channels, Set<String> taken) {
        this.correspondents = correspondents;
        this.channels = channels;
        this.taken = new HashSet<>(taken);
    }

    /**
     * Words that describe a message.
     *
     * @param said the day of the message whose words they are
     * @param date that they name
     * @param received whether that is the day of receiving
     */
    private record Sight(
            MessageMention mention,
            @Nullable LocalDate said,
            @Nullable LocalDate date,
            boolean received) {}

    /** One message as it was described so far, with the words that spoke of it first. */
    private static final class Known {
        final String id;
        final List<EntryKey> senders;
        List<EntryKey> addressees;
        final Sight first;

        @Nullable
        LocalDate date;

        final Set<String> documents = new HashSet<>();

        Known(String id, List<EntryKey> senders, List<EntryKey> addressees, Sight first) {
            this.id = id;
            this.senders = senders;
            this.addressees = addressees;
            this.first = first;
            this.date = first.date();
        }
    }

    /**
     * The message that words describe; null where they say too little: who sent it, and when or under which number,
     * must be known.
     *
     * @param said the day of the message that speaks of it
     * @param received whether the date is the day of receiving: "today I received a telegram from …"
     * @param undated whether it may be known by its sender and addressee alone
     */
    @Nullable
    MessageKey key(
            MessageMention mention, LinkedMessage from, @Nullable LocalDate said, boolean received, boolean undated) {
        Ends ends = correspondents.of(from);
        List<EntryKey> senders = senders(mention, from, ends, said);
        List<EntryKey> addressees = addressees(mention, from, ends, said);
        LocalDate date = mention.date() == null ? null : mention.date().day(said);
        if (isStillToCome(mention.date(), date, said)) {
            return null;
        }
        boolean described = mention.hasNumber()
                || date != null && !addressees.isEmpty()
                || undated && (mention.kind().isVague() || !addressees.isEmpty());
        if (senders.isEmpty() || !described || said == null && date == null) {
            return null;
        }
        String facts = facts(mention, senders, date, said);
        List<Known> known = bySender.computeIfAbsent(facts, key -> new ArrayList<>());
        for (Known one : known) {
            if (isSame(one, mention, addressees, said, date)) {
                return again(one, mention, addressees, date);
            }
        }
        Known made = new Known(
                id(mention, senders, addressees, said, date),
                senders,
                addressees,
                new Sight(mention, said, date, received));
        made.documents.add(mention.words().passage().document());
        known.add(made);
        all.add(made);
        return MessageKey.of(made.id);
    }

    /** A message that is known already: what this mention says of it is learnt. */
    private static MessageKey again(
            Known known, MessageMention mention, List<EntryKey> addressees, @Nullable LocalDate date) {
        known.addressees = known.addressees.isEmpty() ? addressees : known.addressees;
        known.date = known.date == null ? date : known.date;
        known.documents.add(mention.words().passage().document());
        return MessageKey.of(known.id);
    }

    /** Whether a message had not been sent when it was spoken of. */
    private static boolean isStillToCome(
            @Nullable MentionedDate mentioned, @Nullable LocalDate date, @Nullable LocalDate said) {
        return mentioned != null
                && date != null
                && said != null
                && (MentionedDate.isAhead(date, said) || mentioned.isFarGuess(date, said));
    }

    /** Whether a message of this id was made so far. */
    boolean has(String id) {
        return all.stream().anyMatch(known -> known.id.equals(id));
    }

    /** All that were made, in the order of their first mention. */
    List<LinkedMessage> made() {
        return all.stream().map(this::message).toList();
    }

    /** What two descriptions of one message must share; without number and date it is also where they stand. */
    private static String facts(
            MessageMention mention, List<EntryKey> senders, @Nullable LocalDate date, @Nullable LocalDate said) {
        String what = mention.hasNumber()
                ? mention.number().series() + " " + mention.number().digits()
                : date == null ? "undated " + mention.words().passage().document() + " " + said : date.toString();
        return senders + " " + what;
    }

    private static boolean isSame(
            Known one,
            MessageMention mention,
            List<EntryKey> addressees,
            @Nullable LocalDate said,
            @Nullable LocalDate date) {
        boolean whom = one.addressees.isEmpty() || addressees.isEmpty() || one.addressees.equals(addressees);
        boolean again = mention.hasNumber()
                && one.documents.contains(mention.words().passage().document()); // "despatch 573", and then "their 573"
        boolean kind = again || one.first.mention().kind().fits(mention.kind());
        boolean when = one.date == null || date == null
                ? one.first.said() == null
                        || said == null
                        || Math.abs(said.toEpochDay() - one.first.said().toEpochDay()) < YEAR
                : one.date.equals(date);
        return whom && kind && when;
    }

    private List<EntryKey> senders(MessageMention mention, LinkedMessage from, Ends ends, @Nullable LocalDate said) {
        return switch (mention.route().writer()) {
            case READER -> entries(from.message().parties().addressees());
            case WRITER -> entries(from.message().parties().senders());
            case POST ->
                ends.fromMinistry()
                        ? entries(from.message().parties().addressees())
                        : ends.toMinistry()
                                        || hasOffice(from.message().parties().senders())
                                ? entries(from.message().parties().senders())
                                : List.of();
            case MINISTRY ->
                ends.fromMinistry()
                        ? entries(from.message().parties().senders())
                        : ends.toMinistry() ? entries(from.message().parties().addressees()) : List.of();
            case NAMED -> named(mention.route().from(), from, said);
            case THIRD, UNSAID -> List.of();
        };
    }

    private List<EntryKey> addressees(MessageMention mention, LinkedMessage from, Ends ends, @Nullable LocalDate said) {
        if (!mention.route().to().isEmpty()) {
            return named(mention.route().to(), from, said);
        }
        if (mention.route().toReader()) {
            return entries(from.message().parties().addressees());
        }
        if (mention.kind().isVague() || mention.route().toStranger()) {
            return List.of();
        }
        return switch (mention.route().writer()) {
            case READER -> entries(from.message().parties().senders());
            case WRITER -> entries(from.message().parties().addressees());
            case POST ->
                entries(
                        ends.fromMinistry()
                                ? from.message().parties().senders()
                                : from.message().parties().addressees());
            case MINISTRY ->
                entries(
                        ends.fromMinistry()
                                ? from.message().parties().addressees()
                                : from.message().parties().senders());
            case NAMED, THIRD, UNSAID ->
                mention.route().toWriter() ? entries(from.message().parties().senders()) : List.of();
        };
    }

    /** A person who writes to a person may speak of an embassy's telegram that is neither's. */
    private static boolean hasOffice(List<Party> parties) {
        return parties.stream()
                .anyMatch(party -> party.entry() != null && party.entry().kind() == RegisterKind.ORGANIZATION);
    }

    /** One entry for each party: the office where an office and its holder stand side by side. */
    private List<EntryKey> entries(List<Party> parties) {
        List<EntryKey> keys = parties.stream()
                .map(Party::entry)
                .filter(Objects::nonNull)
                .filter(key -> !correspondents.isNobody(key))
                .distinct()
                .toList();
        boolean office = keys.size() == 2
                && keys.get(0).kind() == RegisterKind.ORGANIZATION
                && keys.get(1).kind() == RegisterKind.PERSON;
        return office ? keys.subList(1, 2) : keys;
    }

    /**
     * Whom a name means: a place stands for the office that sends from it; a name that may be more than one thing for
     * the person.
     */
    private List<EntryKey> named(Set<EntryKey> all, LinkedMessage from, @Nullable LocalDate said) {
        List<EntryKey> keys =
                all.stream().filter(key -> correspondents.entry(key) != null).toList();
        List<EntryKey> persons = keys.stream()
                .filter(key -> key.kind() == RegisterKind.PERSON)
                .sorted()
                .toList();
        if (!persons.isEmpty()) {
            return correspondents.known(persons, from, said);
        }
        return keys.stream()
                .sorted()
                .map(key -> key.kind() == RegisterKind.PLACE && correspondents.office(key) != null
                        ? correspondents.office(key)
                        : key)
                .filter(Objects::nonNull)
                .distinct()
                .limit(1)
                .toList();
    }

    private String id(
            MessageMention mention,
            List<EntryKey> senders,
            List<EntryKey> addressees,
            @Nullable LocalDate said,
            @Nullable LocalDate date) {
        String who =
                String.join("-", senders.stream().limit(3).map(EntryKey::id).toList());
        int year = date != null ? date.getYear() : Objects.requireNonNull(said).getYear();
        String what = mention.hasNumber()
                ? (mention.number().series().isEmpty() ? "" : mention.number().series() + "-")
                        + mention.number().digits() + "-" + year
                : date != null
                        ? (mention.date() != null && mention.date().isVague()
                                ? MentionedDate.words(date).substring(0, 7)
                                : MentionedDate.words(date))
                        : (mention.kind() == MessageKind.ANY
                                        ? ""
                                        : mention.kind().word() + "-") + "before-"
                                + MentionedDate.words(Objects.requireNonNull(said));
        return free(Forms.id(Forms.normalize(who + "-" + what)), addressees);
    }

    /** An id that none has yet: as it is, or with the addressee, or with a number behind that. */
    private String free(String plain, List<EntryKey> addressees) {
        if (taken.add(plain)) {
            return plain;
        }
        String whole = plain
                + (addressees.isEmpty()
                        ? ""
                        : "-to-" + Forms.id(Forms.normalize(addressees.get(0).id())));
        String id = whole;
        for (int n = turns.getOrDefault(whole, 2); !taken.add(id); n++) {
            id = whole + "-" + n;
            turns.put(whole, n + 1);
        }
        return id;
    }

    private static List<MessageNumber> numbers(MessageMention mention) {
        String series = mention.number().series().isEmpty()
                ? ""
                : mention.number().series().toUpperCase(java.util.Locale.ROOT) + " ";
        List<MessageNumber> numbers = new ArrayList<>();
        if (mention.hasNumber()) {
            numbers.add(new MessageNumber("sender", series + mention.number().digits()));
        }
        if (!mention.number().other().isEmpty()) {
            numbers.add(new MessageNumber("incoming", mention.number().other()));
        }
        return numbers;
    }

    private LinkedMessage message(Known known) {
        MessageMention mention = known.first.mention();
        Action action = Action.on(date(known), Certainty.MEDIUM);
        Message message = new Message(
                "",
                new Message.Heading(
                        mention.kind() == MessageKind.ANY ? "" : mention.kind().word(),
                        "",
                        numbers(mention),
                        "Described by the program from the words “" + mention.quote() + "”."),
                new Message.Parties(parties(known.senders), parties(known.addressees), List.of(), List.of()),
                known.first.received()
                        ? new Message.Journey(Action.UNKNOWN, action)
                        : new Message.Journey(action, Action.UNKNOWN),
                Message.Markings.NONE,
                List.of(),
                List.of(),
                Place.NOWHERE);
        return LinkedMessage.attested(MessageKey.of(known.id), message);
    }

    private HistoricalDate date(Known known) {
        MentionedDate mentioned = known.first.mention().date();
        if (known.date != null) {
            LocalDate date = known.date;
            boolean vague = mentioned != null && mentioned.isVague();
            int minute = mentioned == null ? -1 : mentioned.minute();
            PartialDate day = new PartialDate(
                    date.getYear(),
                    mentioned != null && mentioned.isOfYear() ? 0 : date.getMonthValue(),
                    vague ? 0 : date.getDayOfMonth(),
                    minute,
                    null);
            return new HistoricalDate(HistoricalDate.Form.ON, day, day, vague, false);
        }
        LocalDate said = Objects.requireNonNull(known.first.said());
        Span span = span(known, said);
        return HistoricalDate.of(
                HistoricalDate.Form.BETWEEN,
                span == null ? null : day(span.first()),
                day(span == null || span.last().isAfter(said) ? said : span.last()));
    }

    /** The days that the numbers before and behind leave it. */
    private @Nullable Span span(Known known, LocalDate said) {
        String digits = known.first.mention().number().digits();
        boolean plain = MessageNumbers.isCount(digits)
                && known.first.mention().number().series().isEmpty();
        return plain ? channels.span(known.senders, known.addressees, Integer.parseInt(digits), said) : null;
    }

    private static PartialDate day(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), -1, null);
    }

    private List<Party> parties(List<EntryKey> keys) {
        List<Party> parties = new ArrayList<>();
        for (EntryKey key : keys) {
            Entry entry = correspondents.entry(key);
            boolean place = key.kind() == RegisterKind.PLACE;
            parties.add(Party.of(
                    place ? null : key, place && entry != null ? entry.name() : "", Certainty.MEDIUM, Place.NOWHERE));
        }
        return parties;
    }
}
