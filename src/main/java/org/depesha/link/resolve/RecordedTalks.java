package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LinkedText;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.PhraseMentions;
import org.depesha.link.resolve.ReferenceResolver.Resolution;
import org.depesha.model.Certainty;
import org.depesha.model.Relation;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.PhraseRules;
import org.depesha.phrase.Token;
import org.jspecify.annotations.Nullable;

/**
 * Talks that a text speaks of by their day ("at the meeting of the Council on October 27"), where the edition holds
 * their record. A talk is no message: where no record is held, nothing is found.
 */
final class RecordedTalks {

    /** The words by which a title says that its document records a talk. */
    private static final Set<String> RECORDS = EnglishWords.of("record-of-talk");

    /** Talks of two or three, as a text calls them; any other is a meeting of many. */
    private static final Set<String> PRIVATE = EnglishWords.of("private-talk");

    /** The first words of a record name who was there. */
    private static final int PARTICIPANTS = 800;

    /** In days: of an older talk a text says more than its day. */
    private static final int RECENT = 120;

    /** The lexicon of rules that lists what a talk is called. */
    private static final String NOUNS = "meeting";

    private final CandidateIndex index;
    private final PhraseRules rules;
    private final PhraseMentions mentions;
    private final Map<LocalDate, List<Talk>> byDay = new HashMap<>();

    /** A document that records a talk, with the words of its title and its first words, in lower case. */
    private record Talk(LinkedMessage message, Set<String> title, Set<String> present) {

        private boolean isPrivate() {
            return NameWords.meet(PRIVATE, title);
        }
    }

    /**
     * The records of an edition.
     *
     * @param mentions finds the words that speak of a talk
     */
    RecordedTalks(
            List<LinkedText> texts,
            Map<MessageKey, LinkedMessage> messages,
            CandidateIndex index,
            Correspondents correspondents,
            PhraseMentions mentions) {
        this.index = index;
        this.rules = mentions.rules();
        this.mentions = mentions;
        for (LinkedText text : texts) {
            Passage first = text.passages().isEmpty() ? null : text.passages().get(0);
            LinkedMessage message = first == null ? null : messages.get(MessageKey.of(first.document()));
            LocalDate day = message == null ? null : index.day(message);
            if (message != null && day != null && !correspondents.isTitledTelegram(message)) {
                Set<String> title = correspondents.titleWords(message);
                if (NameWords.meet(RECORDS, title)) {
                    byDay.computeIfAbsent(day, key -> new ArrayList<>())
                            .add(new Talk(message, title, NameWords.of(beginning(text))));
                }
            }
        }
    }

    private static String beginning(LinkedText text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.passages().size() && words.length() < PARTICIPANTS; i++) {
            words.append(text.passages().get(i).text()).append(' ');
        }
        return words.substring(0, Math.min(words.length(), PARTICIPANTS));
    }

    /** The talks of a passage that the edition records, in the order of its text. */
    List<ResolvedMention> find(Passage passage, LinkedMessage from) {
        if (byDay.isEmpty()
                || Token.of(passage.text()).stream().noneMatch(token -> rules.item(NOUNS, token.lower()) != null)) {
            return List.of();
        }
        List<ResolvedMention> found = new ArrayList<>();
        for (PhraseMentions.Said said : mentions.find(passage)) {
            LinkedMessage record = record(said.mention(), from);
            if (record != null) {
                Resolution resolution = Resolution.of(record, Certainty.MEDIUM);
                found.add(new ResolvedMention(said.mention(), from, resolution, Relation.MENTIONS, false, null));
            }
        }
        return found;
    }

    /** The only record of a day that names all whom the words name, and is of the sort that they say. */
    private @Nullable LinkedMessage record(MessageMention mention, LinkedMessage from) {
        LocalDate said = index.day(from);
        LocalDate day = mention.date() == null ? null : mention.date().day(said);
        if (day == null || said != null && day.isBefore(said.minusDays(RECENT))) {
            return null;
        }
        Set<String> names = NameWords.named(mention.quote());
        boolean two = Token.of(mention.quote()).stream().anyMatch(token -> PRIVATE.contains(token.lower()));
        List<Talk> records = byDay.getOrDefault(day, List.of()).stream()
                .filter(one -> !one.message().key().equals(from.key()))
                .filter(one -> !names.isEmpty() || one.isPrivate() == two)
                .filter(one -> names.stream()
                        .allMatch(name ->
                                one.title().contains(name) || one.present().contains(name)))
                .toList();
        return records.size() == 1 ? records.get(0).message() : null;
    }
}
