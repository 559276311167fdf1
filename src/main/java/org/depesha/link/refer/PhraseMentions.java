package org.depesha.link.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesha.link.Passage;
import org.depesha.link.names.NamesInText;
import org.depesha.link.refer.MessageMention.Receiver;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.model.EntryKey;
import org.depesha.model.Relation;
import org.depesha.phrase.Found;
import org.depesha.phrase.PhraseRules;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the words that point to a message by the rules of a language: what these capture becomes a mention. */
public final class PhraseMentions {

    /** The lexicons of nouns, as rule files name them, with the kind that each means; of several the first counts. */
    private static final List<Map.Entry<String, MessageKind>> KINDS = List.of(
            Map.entry("telegram", MessageKind.TELEGRAM),
            Map.entry("postcard", MessageKind.POSTCARD),
            Map.entry("note", MessageKind.NOTE),
            Map.entry("memorandum", MessageKind.MEMORANDUM),
            Map.entry("despatch", MessageKind.DESPATCH),
            Map.entry("report", MessageKind.REPORT),
            Map.entry("order", MessageKind.ORDER),
            Map.entry("letter", MessageKind.LETTER));

    /** The rules for words that say what is done with a message. */
    private static final Map<String, Relation> RELATIONS =
            Map.of("answered", Relation.ANSWERS, "received", Relation.ACKNOWLEDGES);

    /** So many words on either side of a mention may say what is done. */
    private static final int WINDOW = 9;

    private static final Set<String> ENDS = Set.of(".", ";", "!", "?", ":");

    private final PhraseRules rules;
    private final NamesInText names;

    /** A finder by the rules of one language. */
    public PhraseMentions(PhraseRules rules, NamesInText names) {
        this.rules = rules;
        this.names = names;
    }

    /** The rules that it goes by. */
    public PhraseRules rules() {
        return rules;
    }

    /** A mention, with the relation that the words around it state. */
    public record Said(MessageMention mention, Relation relation) {}

    /** All mentions of a passage, in the order of its text. */
    public List<Said> find(Passage passage) {
        Tokens tokens = Tokens.of(passage.text());
        QuotedPassage quoted = new QuotedPassage(passage);
        List<Said> all = new ArrayList<>();
        List<Found> everything = rules.find(tokens);
        List<Found> done = everything.stream()
                .filter(found -> RELATIONS.containsKey(found.rule()))
                .toList();
        for (Found found : everything) {
            MentionDraft draft = RELATIONS.containsKey(found.rule()) ? null : draft(quoted, tokens, found, done);
            if (draft != null) {
                int end = tokens.at(found.end() - 1).end();
                MessageMention mention = draft.at(end, draft.number.isEmpty() ? "date" : "number");
                all.add(new Said(mention, relation(tokens, found, mention, done)));
            }
        }
        return all;
    }

    /** What a rule captured; null where it names a sender whom nobody knows, or neither number nor day. */
    private @Nullable MentionDraft draft(QuotedPassage passage, Tokens tokens, Found found, List<Found> done) {
        MentionDraft draft = new MentionDraft(
                passage, tokens.at(found.start()).start(), writer(tokens, found, done), kind(tokens, found));
        Token number = found.token(tokens, "nr");
        draft.number = number == null ? "" : Integer.toString(number.number());
        draft.date = date(tokens, found);
        Set<EntryKey> from = named(tokens, found, "from");
        if (!from.isEmpty()) {
            draft.sentBy(from);
        } else if (found.has("from")) {
            draft.writer = Writer.THIRD;
        }
        draft.to.addAll(named(tokens, found, "to"));
        draft.toStranger = found.has("to") && draft.to.isEmpty();
        return draft.number.isEmpty() && draft.date == null ? null : draft;
    }

    /** Whose it is; of a word that may mean the reader's or a third person's, by what is done with the message. */
    private Writer writer(Tokens tokens, Found found, List<Found> done) {
        if (found.has("reader")) {
            return isEither(found.token(tokens, "reader")) && !isNearAny(tokens, found, done)
                    ? Writer.UNSAID
                    : Writer.READER;
        }
        return found.has("writer") ? Writer.WRITER : found.has("third") ? Writer.THIRD : Writer.UNSAID;
    }

    /** Whether a word may mean the reader's or a third person's: "su carta", "ihr Brief", written small. */
    private boolean isEither(@Nullable Token owner) {
        return owner != null && !owner.capital() && rules.item("either", owner.lower()) != null;
    }

    private Set<EntryKey> named(Tokens tokens, Found found, String label) {
        Found.Piece piece = found.captured().get(label);
        return piece == null ? Set.of() : names.after(tokens, piece.start()).keys();
    }

    private MessageKind kind(Tokens tokens, Found found) {
        Token noun = found.token(tokens, "noun");
        return noun == null
                ? MessageKind.ANY
                : KINDS.stream()
                        .filter(kind -> rules.item(kind.getKey(), noun.lower()) != null)
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(MessageKind.ANY);
    }

    private @Nullable MentionedDate date(Tokens tokens, Found found) {
        Token day = found.token(tokens, "day");
        Token ago = found.token(tokens, "ago");
        if (ago != null) {
            Integer days = rules.item("ago", ago.lower());
            return days == null ? null : MentionedDate.daysAgo(days, found.end());
        }
        if (day == null) {
            return null;
        }
        Integer written = day.isNumber() ? Integer.valueOf(day.number() - 1) : rules.item("day", day.lower());
        if (written == null) {
            return null;
        }
        int number = written + 1;
        if (found.has("this") || found.has("last")) {
            return MentionedDate.monthsAgo(found.has("this") ? 0 : 1, number, found.end());
        }
        Token year = found.token(tokens, "year");
        return MentionedDate.of(year == null ? 0 : year.number(), month(tokens, found), number, found.end());
    }

    private int month(Tokens tokens, Found found) {
        Token month = found.token(tokens, "month");
        Integer item = month == null || month.isNumber() ? null : rules.item("month", month.lower());
        return month == null ? 0 : item == null ? Math.max(0, month.number()) : item + 1;
    }

    /** What the words of its sentence say is done with the reader's message. */
    private static Relation relation(Tokens tokens, Found found, MessageMention mention, List<Found> done) {
        Writer writer = mention.route().writer();
        if (writer != Writer.READER || mention.route().receivers().contains(Receiver.STRANGER)) {
            return Relation.MENTIONS;
        }
        Set<Relation> said = done.stream()
                .filter(one -> isNear(tokens, found, one))
                .map(one -> RELATIONS.getOrDefault(one.rule(), Relation.MENTIONS))
                .collect(Collectors.toSet());
        return said.contains(Relation.ANSWERS)
                ? Relation.ANSWERS
                : said.contains(Relation.ACKNOWLEDGES) ? Relation.ACKNOWLEDGES : Relation.MENTIONS;
    }

    private static boolean isNearAny(Tokens tokens, Found found, List<Found> done) {
        return done.stream().anyMatch(one -> isNear(tokens, found, one));
    }

    /** Whether a few words of one sentence stand between. */
    private static boolean isNear(Tokens tokens, Found found, Found verb) {
        int from = Math.min(found.end(), verb.end());
        int to = Math.max(found.start(), verb.start());
        return to - from < WINDOW
                && IntStream.range(from, to)
                        .noneMatch(i -> ENDS.contains(tokens.at(i).lower()));
    }
}
