package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LinkedText;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.refer.DateReader;
import org.depesha.link.refer.HeadNumbers;
import org.depesha.link.refer.MentionedDate;
import org.depesha.link.refer.MessageKind;
import org.depesha.link.refer.MessageNumbers;
import org.depesha.link.thread.Chronology;
import org.depesha.model.Document;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Messages by number, by day, and by correspondents in order of time: what a reference may mean is looked up, never
 * searched for.
 */
final class CandidateIndex {

    private final Correspondents correspondents;
    private final Map<MessageNumbers.Own, CandidateBucket> byNumber = new HashMap<>();
    private final Map<MessageKey, Collection<MessageNumbers.Own>> numbers = new HashMap<>();
    private final Set<String> series = new HashSet<>();
    private final Map<MessageKey, MessageKind> kinds = new HashMap<>();
    private final Map<MessageKey, LocalDate> days = new HashMap<>();
    private final Map<LocalDate, CandidateBucket> byDay = new HashMap<>();
    private final CandidateBucket dated = bucket();

    /** By day; those without one last. */
    private static final Comparator<Learnt> BY_DAY = Comparator.comparing(
                    Learnt::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Learnt::message, Chronology.BY_TIME);

    /** What was learnt of a message; {@code day} is when it was sent, or else received, or else what its text says. */
    private record Learnt(
            LinkedMessage message,
            MessageKind kind,
            Collection<MessageNumbers.Own> numbers,
            @Nullable LocalDate day) {}

    private CandidateIndex(Correspondents correspondents) {
        this.correspondents = correspondents;
    }

    /** Learns from all documents and their texts, which stand side by side, and from the attested messages. */
    static CandidateIndex of(
            List<Document> documents,
            List<LinkedText> texts,
            Map<MessageKey, LinkedMessage> messages,
            Correspondents correspondents) {
        List<Learnt> all = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            if (document.provenance().translation().isOfDocument()) {
                continue; // who refers to a letter means the letter, and not its translation here
            }
            List<Passage> passages = texts.get(i).passages();
            Map<MessageKey, List<Passage>> own = passages.stream().collect(Collectors.groupingBy(Passage::message));
            document.message().withTransmitted().forEach(message -> {
                LinkedMessage linked =
                        Objects.requireNonNull(messages.get(new MessageKey(document.id(), message.part())));
                all.add(learnt(
                        document,
                        linked,
                        own.getOrDefault(linked.key(), List.of()),
                        message.part().isEmpty() ? written(passages) : null));
            });
        }
        messages.values().stream()
                .filter(LinkedMessage::attested)
                .map(CandidateIndex::attested)
                .forEach(all::add);
        CandidateIndex index = new CandidateIndex(correspondents);
        all.stream().sorted(BY_DAY).forEach(index::add);
        return index;
    }

    private static Learnt attested(LinkedMessage linked) {
        return new Learnt(
                linked,
                MessageKind.ofTitle(linked.message().heading().kind()),
                MessageNumbers.of(linked.message(), "", List.of()),
                day(linked, null));
    }

    private static Learnt learnt(
            Document document, LinkedMessage linked, List<Passage> passages, @Nullable LocalDate written) {
        Message message = linked.message();
        String title = message.part().isEmpty() ? document.description().title() : "";
        String kind = !message.heading().kind().isEmpty()
                ? message.heading().kind()
                : title.isEmpty() ? message.heading().title() : title;
        return new Learnt(
                linked,
                kind(linked, kind, passages),
                MessageNumbers.of(message, title, passages),
                day(linked, written));
    }

    /** What kind a title names, or else the head; where neither does, only telegrams are dated by the hour. */
    private static MessageKind kind(LinkedMessage linked, String title, List<Passage> passages) {
        MessageKind named = MessageKind.ofTitle(title);
        for (int i = 0; i < Math.min(2, passages.size()) && named == MessageKind.ANY; i++) {
            String text = passages.get(i).text();
            named = new HeadNumbers(Tokens.of(text.substring(0, Math.min(60, text.length()))), own -> {}).kind();
        }
        HistoricalDate sent = linked.message().journey().sent().date();
        boolean byHour = sent != null && sent.first() != null && sent.first().minute() >= 0;
        return named == MessageKind.ANY && byHour ? MessageKind.TELEGRAM : named;
    }

    /** The day in the head of a text. */
    private static @Nullable LocalDate written(List<Passage> passages) {
        for (Passage passage : passages.subList(0, Math.min(3, passages.size()))) {
            Tokens tokens = Tokens.of(
                    passage.text().substring(0, Math.min(80, passage.text().length())));
            for (int i = 0; i < tokens.size(); i++) {
                MentionedDate date = DateReader.read(tokens, i);
                if (date != null && date.year() > 999 && !date.isVague()) {
                    return date.day(null);
                }
            }
        }
        return null;
    }

    private void add(Learnt learnt) {
        LinkedMessage message = learnt.message();
        kinds.put(message.key(), learnt.kind());
        LocalDate day = learnt.day();
        LocalDate received = day(message.message().journey().received().date());
        if (day != null) {
            days.put(message.key(), day);
            dated.add(message);
        }
        Stream.of(day, received)
                .filter(one -> one != null)
                .distinct()
                .forEach(one -> byDay.computeIfAbsent(one, key -> bucket()).add(message));
        numbers.put(message.key(), learnt.numbers());
        for (MessageNumbers.Own number : learnt.numbers()) {
            byNumber.computeIfAbsent(number, key -> bucket()).add(message);
            series.add(number.series());
        }
    }

    private static @Nullable LocalDate day(LinkedMessage message, @Nullable LocalDate written) {
        LocalDate sent = day(message.message().journey().sent().date());
        LocalDate received = day(message.message().journey().received().date());
        return sent != null ? sent : received != null ? received : written;
    }

    private CandidateBucket bucket() {
        return new CandidateBucket(this::day, message -> correspondents.of(message));
    }

    /** The day that a date is, or null where it is no single day. */
    static @Nullable LocalDate day(@Nullable HistoricalDate date) {
        return date == null
                        || date.form() != HistoricalDate.Form.ON
                        || date.first() == null
                        || date.first().day() == 0
                ? null
                : date.earliest().toLocalDate();
    }

    /** When a message was sent, or else received, or else what its text says; null where none is a single day. */
    @Nullable
    LocalDate day(LinkedMessage message) {
        return days.get(message.key());
    }

    MessageKind kind(LinkedMessage message) {
        return kinds.getOrDefault(message.key(), MessageKind.ANY);
    }

    /** The letters of series that are not the names of places, which stand before numbers too. */
    Set<String> codes() {
        return series.stream()
                .filter(word -> word.length() > 1 && word.chars().allMatch(Character::isLetter))
                .collect(Collectors.toSet());
    }

    boolean hasSeries(String word) {
        return series.contains(word);
    }

    /** The numbers that a message bears. */
    Collection<MessageNumbers.Own> numbers(LinkedMessage message) {
        return numbers.getOrDefault(message.key(), List.of());
    }

    /** Whether a message bears any number of its own. */
    boolean isNumbered(LinkedMessage message) {
        return numbers(message).stream().anyMatch(own -> !own.isCopy());
    }

    /** Whether a number is the message's own. */
    boolean bears(LinkedMessage message, String word, String number) {
        return numbers.getOrDefault(message.key(), List.of()).contains(new MessageNumbers.Own(word, number));
    }

    /** Whether the message bears a number with letters. */
    boolean isLettered(LinkedMessage message, String number) {
        return numbers.getOrDefault(message.key(), List.of()).stream()
                .anyMatch(own -> own.number().equals(number) && !own.series().isEmpty() && !own.isCopy());
    }

    CandidateBucket byNumber(String word, String number) {
        return byNumber.getOrDefault(new MessageNumbers.Own(word, number), CandidateBucket.EMPTY);
    }

    /** The messages sent or received on a day, the day before, and the day after. */
    List<CandidateBucket> around(LocalDate day) {
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(near -> byDay.getOrDefault(near, CandidateBucket.EMPTY))
                .toList();
    }

    /** The messages sent or received on a day. */
    CandidateBucket on(LocalDate day) {
        return byDay.getOrDefault(day, CandidateBucket.EMPTY);
    }

    /** What these sent to anybody in so many days before a day and on it. */
    List<LinkedMessage> lately(Set<EntryKey> senders, LocalDate day, int days) {
        return dated.between(senders, Set.of(), day).stream()
                .filter(message ->
                        !dayOf(message).isAfter(day) && !dayOf(message).isBefore(day.minusDays(days)))
                .toList();
    }

    private LocalDate dayOf(LinkedMessage message) {
        return Objects.requireNonNull(days.get(message.key()), "a dated message has a day");
    }

    /**
     * The last messages from any of these senders to any of these addressees before a day or on it, the latest first;
     * not more than a few.
     */
    List<LinkedMessage> before(Set<EntryKey> senders, Set<EntryKey> addressees, LocalDate day, int most) {
        if (senders.isEmpty() || addressees.isEmpty()) {
            return List.of();
        }
        return dated.between(senders, addressees, day).stream()
                .filter(message -> !dayOf(message).isAfter(day))
                .sorted(Chronology.BY_TIME.reversed())
                .limit(most)
                .toList();
    }
}
