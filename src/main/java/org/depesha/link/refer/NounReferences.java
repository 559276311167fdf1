package org.depesha.link.refer;

import java.util.Locale;
import java.util.Set;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.NamesInText.Named;
import org.depesha.link.refer.MentionReader.Reading;
import org.depesha.link.refer.MessageMention.Position;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads references around a noun: "your telegram of June 4", "Embassy telegram 77", "Falk letter July 22", "the
 * following telegram".
 */
final class NounReferences {

    private static final Set<String> DEFINITE = EnglishWords.of("definite");
    private static final Set<String> INDEFINITE = EnglishWords.of("indefinite");

    private static final Set<String> NONE = EnglishWords.of("none-sent");

    /** Words before a noun that say that nothing was sent, or not yet. */
    private static final Set<String> SUPPOSED = EnglishWords.of("supposed");

    /** Letters by names that mean much else: they need an owner and a day. */
    private static final Set<String> COURTEOUS = EnglishWords.of("courteous");

    /** Whom "your" and "his" are said with respect. */
    private static final Set<String> EXCELLENCIES = EnglishWords.of("excellency");

    /** Words before an owner that nobody can name: "your brother's letter". */
    private static final Set<String> DETERMINERS = EnglishWords.of("relative-owner");

    /** No more words stand between an owner and his letter. */
    private static final int ADJECTIVES = 5;

    /** Between an owner and his letter these cannot stand: "your attention to the letter". */
    private static final Set<String> NO_ADJECTIVES = EnglishWords.of("no-adjective");

    private final PassageSearch search;
    private final Tokens tokens;

    NounReferences(PassageSearch search) {
        this.search = search;
        this.tokens = search.tokens;
    }

    /** Index of the token behind the references whose noun stands at a token; the same index where there is none. */
    int at(int i, MessageKind kind) {
        int j = i - 1;
        Position position = Position.NONE;
        while (j >= search.floor
                && ReferenceWords.MODIFIERS.contains(tokens.at(j).lower())) {
            position = position(tokens.at(j).lower(), position);
            j--;
        }
        int owner = pastAdjectives(j);
        boolean adorned = owner < j;
        j = owner;
        MentionedDate date = dateBefore(j + 1);
        j = date == null ? j : dateStart(j + 1) - 1;
        if (date == null
                && tokens.at(j).isPossessive()
                && (tokens.is(j - 1, "yesterday") || tokens.is(j - 1, "today"))
                && j > search.floor) {
            date = DateReader.read(tokens, j - 1); // "your yesterday's telegram"
            j -= 2;
        }
        MentionDraft draft = owner(j, i, kind);
        draft.date = date;
        draft.position = position;
        draft.plural = tokens.at(i).lower().endsWith("s");
        boolean unowned =
                draft.writer == Writer.UNSAID && !DEFINITE.contains(tokens.at(j).lower());
        Reading reading = MentionReader.read(tokens, search.names, draft, behindNoun(i));
        boolean lastButOne = tokens.is(i + 1, "but", "one");
        if (adorned && !reading.numbered()
                || tokens.isOne(j, SUPPOSED)
                || lastButOne
                || !isReference(draft, reading, i, tokens.at(j))) {
            return i;
        }
        draft.supposed = unowned;
        boolean placed = !reading.numbered() && position != Position.NONE;
        reading.mentions()
                .forEach(mention -> search.found.add(
                        reading.numbered()
                                ? mention
                                : draft.at(mention.words().end(), placed ? "position" : mention.rule())));
        return Math.max(reading.next(), i + 1);
    }

    /**
     * Over words that no list holds, back to the owner before them: "your long and thoughtful memorandum"; the same
     * index where none stands there.
     */
    private int pastAdjectives(int j) {
        int k = j;
        while (k > j - ADJECTIVES
                && k >= search.floor
                && (tokens.is(k, ",") || tokens.at(k).isWord() && !tokens.at(k).capital())
                && !tokens.isOne(k, NO_ADJECTIVES)
                && ReferenceWords.writer(tokens.at(k).lower()) == null) {
            k--;
        }
        Writer writer = k == j ? null : ReferenceWords.writer(tokens.at(k).lower());
        return k >= search.floor && (writer == Writer.READER || writer == Writer.WRITER) ? k : j;
    }

    /** Past the rest of a clipped noun: "tel[egram]", "Tel. No. 12". */
    private int behindNoun(int noun) {
        boolean filled =
                tokens.is(noun + 1, "[") && tokens.at(noun + 1).joins(tokens.at(noun)) && tokens.is(noun + 3, "]");
        boolean stop = tokens.is(noun + 1, ".")
                && tokens.at(noun).lower().length() < 6
                && NumberWords.read(tokens, noun + 2) != null;
        return filled ? noun + 4 : stop ? noun + 2 : noun + 1;
    }

    private static Position position(String word, Position known) {
        return ReferenceWords.BEFORE.contains(word)
                ? Position.PRECEDING
                : ReferenceWords.BEHIND.contains(word)
                        ? Position.FOLLOWING
                        : word.equals("first") ? Position.FIRST : word.equals("same") ? Position.SAME : known;
    }

    /** A date between owner and noun: "your June 4 memorandum", "Your 8 January 1958 memorandum". */
    private @Nullable MentionedDate dateBefore(int end) {
        int start = dateStart(end);
        return start < 0 ? null : DateReader.read(tokens, start);
    }

    private int dateStart(int end) {
        for (int length = 5; length >= 2; length--) {
            MentionedDate date = end - length <= search.floor ? null : DateReader.read(tokens, end - length);
            if (date != null && date.next() == end && date.month() > 0 && date.day() > 0) {
                return end - length;
            }
        }
        return -1;
    }

    /** A draft that begins with the noun's owner, or with the noun where it has none. */
    private MentionDraft owner(int j, int noun, MessageKind kind) {
        Token before = tokens.at(j);
        boolean possessive = before.isPossessive()
                || before.is("’")
                        && before.joins(tokens.at(j - 1))
                        && tokens.at(j - 1).lower().endsWith("s");
        int last = possessive ? j - 1 : j;
        if (possessive && tokens.isOne(last, EXCELLENCIES)) {
            last--; // "Your Excellency's despatch"
        }
        if (last >= search.floor) {
            Writer writer = ReferenceWords.writer(tokens.at(last).lower());
            if (writer != null) {
                return office(last, writer, kind);
            }
            Named named = search.nameBefore(last + 1);
            if (named != NamesInText.NOBODY && (possessive || last == noun - 1 && isSender(named, noun))) {
                MentionDraft draft = search.draft(named.start(), Writer.NAMED, kind);
                draft.from.addAll(named.keys());
                return draft;
            }
            if (possessive && tokens.at(last).isWord() || last == noun - 1 && isStranger(last) && hasNumber(noun)) {
                return search.draft(strangerStart(last), Writer.THIRD, kind);
            }
        }
        MentionDraft draft = search.draft(noun, Writer.UNSAID, kind);
        draft.indefinite = tokens.isOne(j, INDEFINITE);
        return draft;
    }

    private MentionDraft office(int last, Writer writer, MessageKind kind) {
        if (writer == Writer.THIRD) {
            return search.pronoun(last, kind);
        }
        Named post = writer == Writer.POST ? search.nameBefore(last) : NamesInText.NOBODY;
        MentionDraft draft = search.draft(post == NamesInText.NOBODY ? last : post.start(), writer, kind);
        if (post != NamesInText.NOBODY && search.isPost(post)) {
            draft.sentBy(post.keys());
        }
        return draft;
    }

    /** A place alone may be where the noun's thing lies; with a number it is where a message was sent. */
    private boolean isSender(Named named, int noun) {
        return named.keys().stream().anyMatch(key -> key.kind().isParty()) || search.isPost(named) || hasNumber(noun);
    }

    private boolean hasNumber(int noun) {
        return NumberWords.read(tokens, noun + 1) != null;
    }

    /** A name that no register holds: capitalized within a sentence. */
    private boolean isStranger(int i) {
        boolean inSentence = i > 0 && !tokens.is(i - 1, ".") && !tokens.is(i - 1, ":");
        return inSentence
                && tokens.at(i).isWord()
                && tokens.at(i).capital()
                && tokens.at(i).lower().length() > 2
                && !DateReader.isMonth(tokens.at(i));
    }

    private boolean isAcronym(int i) {
        Token token = tokens.at(i);
        return token.isWord()
                && token.lower().length() > 2
                && tokens.text()
                        .substring(token.start(), token.end())
                        .equals(token.lower().toUpperCase(Locale.ROOT));
    }

    private int strangerStart(int last) {
        int start = last;
        while (start > last - 3
                && start - 1 >= search.floor
                && tokens.at(start).capital()
                && (isStranger(start - 1) || isAcronym(start - 1))) {
            start--;
        }
        return start - 1 >= search.floor && tokens.isOne(start - 1, DETERMINERS) ? start - 1 : start;
    }

    /**
     * Whether a noun with what stands around it points to one message. "Telegram" alone does not; "your letter" does,
     * though it says little; "your order" only where the same sentence has spoken of a message already.
     */
    private boolean isReference(MentionDraft draft, Reading reading, int noun, Token before) {
        boolean plural = tokens.at(noun).lower().endsWith("s");
        if (tokens.isOne(noun, COURTEOUS)
                && (draft.date == null || draft.date.isVague() || draft.writer == Writer.UNSAID)) {
            return false;
        }
        if (!draft.number.isEmpty()) {
            boolean bare = !draft.announced && draft.date == null;
            if (bare
                    && (draft.kind == MessageKind.NOTE
                            || draft.kind == MessageKind.LETTER && draft.writer == Writer.UNSAID)) {
                return false; // "your note 12" stands at the foot of a page, "Letter 7" in a book
            }
            return draft.writer != Writer.UNSAID
                    || draft.saysWhom()
                    || draft.date != null
                    || draft.announced
                    || draft.kind != MessageKind.ANY && !draft.kind.isVague();
        }
        if (draft.date != null) {
            return !draft.date.isVague()
                    && (draft.writer != Writer.UNSAID
                            || draft.saysWhom()
                            || !draft.kind.isVague()
                                    && (DEFINITE.contains(before.lower()) || draft.kind == MessageKind.LETTER));
        }
        if (draft.position == Position.PRECEDING || draft.position == Position.FOLLOWING) {
            return !plural && draft.kind != MessageKind.REPORT && !draft.kind.isVague();
        }
        boolean owner = draft.writer == Writer.READER
                || draft.writer == Writer.WRITER
                || draft.writer == Writer.NAMED && !draft.byPronoun;
        if (draft.kind.isVague()) {
            return owner && search.isJoinedToLast(draft);
        }
        return !plural && !tokens.isOne(noun - 1, NONE) && (owner || draft.saysWhom() && draft.writer != Writer.UNSAID);
    }
}
