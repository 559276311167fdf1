package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LinkedText;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.refer.MessageKind;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.resolve.ReferenceResolver.Question;
import org.depesha.link.resolve.ReferenceResolver.Resolution;
import org.depesha.phrase.Found;
import org.depesha.phrase.PhraseBook;
import org.depesha.phrase.PhraseRules;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;

/**
 * Letters whose text a telegram carries ("Following is text of letter from the President …"), as its first words say:
 * the edition holds them in that telegram.
 */
final class CarriedTexts {

    /** In characters: further on, such words speak of an enclosure among others. */
    private static final int FIRST_WORDS = 500;

    private static final int PASSAGES = 3;

    /** In days: so long may a letter wait for the wire. */
    private static final int WAIT = 4;

    /** In days: so far back a letter is spoken of without a day. */
    private static final int RECENT = 21;

    private final Correspondents correspondents;
    private final TreeMap<LocalDate, List<Carried>> byDay = new TreeMap<>();

    /** A text with the message that carries it, and the words that name its two ends. */
    private record Carried(LinkedMessage carrier, MessageKind kind, Set<String> from, Set<String> to) {}

    private CarriedTexts(Correspondents correspondents) {
        this.correspondents = correspondents;
    }

    /** Learns from the first words of all messages. */
    static CarriedTexts of(
            List<LinkedText> texts,
            Map<MessageKey, LinkedMessage> messages,
            CandidateIndex index,
            Correspondents correspondents,
            PhraseBook phrases) {
        CarriedTexts all = new CarriedTexts(correspondents);
        PhraseRules rules = Objects.requireNonNull(phrases.of("en"), "the program has English rules");
        for (LinkedText text : texts) {
            for (Passage passage : text.passages()
                    .subList(0, Math.min(PASSAGES, text.passages().size()))) {
                LinkedMessage carrier = messages.get(passage.message());
                LocalDate day = carrier == null || carrier.carrier() != null ? null : index.day(carrier);
                if (carrier != null && day != null) {
                    all.learn(passage, carrier, day, rules);
                }
            }
        }
        return all;
    }

    private void learn(Passage passage, LinkedMessage carrier, LocalDate day, PhraseRules rules) {
        String first =
                passage.text().substring(0, Math.min(FIRST_WORDS, passage.text().length()));
        Tokens tokens = Tokens.of(first);
        for (Found found : rules.find(tokens)) {
            Token noun = found.token(tokens, "noun");
            MessageKind kind = noun == null ? null : MessageKind.ofNoun(noun.lower());
            byDay.computeIfAbsent(day, key -> new ArrayList<>())
                    .add(new Carried(
                            carrier,
                            kind == null ? MessageKind.ANY : kind,
                            NameWords.of(words(tokens, found, "from")),
                            NameWords.of(words(tokens, found, "to"))));
        }
    }

    private static String words(Tokens tokens, Found found, String label) {
        Found.Piece piece = found.captured().get(label);
        return piece == null ? "" : tokens.words(piece.start(), piece.end());
    }

    /** The telegram that carries what words mean; nothing where none does, a tie where more than one may. */
    Resolution find(Question question) {
        MessageMention mention = question.mention();
        LocalDate said = question.said();
        LocalDate date = question.date();
        if (mention.hasNumber() || said == null || mention.date() != null && date == null) {
            return Resolution.NOTHING;
        }
        LocalDate first = date == null ? said.minusDays(RECENT) : date.minusDays(1);
        LocalDate last = date == null ? said : date.plusDays(WAIT);
        Set<String> senders = senders(question);
        Set<String> addressees = addressees(question);
        List<LinkedMessage> found = byDay.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.carrier().key().equals(question.from().key()))
                .filter(one -> one.kind().fits(mention.kind()) && NameWords.agree(senders, one.from()))
                .filter(one -> addressees.isEmpty() || one.to().isEmpty() || NameWords.agree(addressees, one.to()))
                .map(Carried::carrier)
                .distinct()
                .toList();
        return Resolution.ofOnly(found);
    }

    private Set<String> senders(Question question) {
        Writer writer = question.mention().route().writer();
        return writer == Writer.READER
                ? correspondents.addresseeWords(question.from())
                : writer == Writer.WRITER
                        ? correspondents.senderWords(question.from())
                        : NameWords.ofSender(question.mention());
    }

    private Set<String> addressees(Question question) {
        Writer writer = question.mention().route().writer();
        if (question.mention().route().toWriter() || writer == Writer.READER) {
            return correspondents.senderWords(question.from());
        }
        if (question.mention().route().toReader()) {
            return correspondents.addresseeWords(question.from());
        }
        int to = question.mention().quote().indexOf(" to ");
        if (to < 0 && writer == Writer.WRITER) {
            return correspondents.addresseeWords(question.from());
        }
        return to < 0 ? Set.of() : NameWords.of(question.mention().quote().substring(to));
    }
}
