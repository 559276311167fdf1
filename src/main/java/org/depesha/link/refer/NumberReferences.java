package org.depesha.link.refer;

import java.util.Locale;
import java.util.Set;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.NamesInText.Named;
import org.depesha.link.refer.MentionReader.Reading;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Found;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;

/**
 * Reads references whose head is a number or a clipped word: "Embtels 77 and 78", "your 635", "Tokyo's 547", "Portnog
 * 5".
 */
final class NumberReferences {

    /** Stamps that may stand between a post and its number. */
    private static final Set<String> HANDLING = EnglishWords.of("handling");

    /** In figures: so many a number has that hardly counts anything. */
    private static final int LONG = 4;

    /** In figures: so many a telegram's number has at least where nothing says that it is one. */
    private static final int BARE = 3;

    private final PassageSearch search;
    private final Tokens tokens;

    NumberReferences(PassageSearch search) {
        this.search = search;
        this.tokens = search.tokens;
    }

    /** A word that says by itself whose message is meant, and what stands behind it. */
    int compound(int i, ReferenceWords.Compound compound) {
        Named named = compound.writer() == Writer.POST ? search.nameBefore(i) : NamesInText.NOBODY;
        boolean atPlace = named != NamesInText.NOBODY && search.isPost(named);
        MentionDraft draft = search.draft(atPlace ? named.start() : i, compound.writer(), compound.kind());
        if (atPlace) {
            draft.sentBy(named.keys());
        }
        Reading reading = MentionReader.read(tokens, search.names, draft, i + 1);
        search.found.addAll(reading.mentions());
        return reading.next();
    }

    /** A series that the edition knows, with its number. */
    int series(int i) {
        NumberWords letters = NumberWords.read(tokens, i);
        if (letters != null
                && (letters.series().isEmpty() || MessageNumbers.seriesEnd(tokens, i) > letters.number() + 1)) {
            letters = null;
        }
        MentionDraft draft = search.draft(i, Writer.UNSAID, MessageKind.ANY);
        draft.series = letters != null ? letters.series() : tokens.at(i).lower();
        draft.number = letters != null ? letters.digits() : MessageNumbers.seriesNumber(tokens, i);
        int end = letters != null ? letters.end(tokens) : MessageNumbers.seriesEnd(tokens, i);
        MentionedDate date = DateReader.read(tokens, tokens.is(end, "of") || tokens.is(end, ",") ? end + 1 : end);
        draft.date = date != null && date.month() > 0 && (date.day() > 0 || tokens.is(end, "of")) ? date : null;
        int next = search.take(draft, draft.date == null ? end : draft.date.next(), "series");
        return listed(draft.series, next);
    }

    /** Letters that the edition does not know with a number, as {@link MessageNumbers#isCode} has them. */
    int coded(int i) {
        MentionDraft draft = search.draft(i, Writer.UNSAID, MessageKind.ANY);
        int end = MessageNumbers.seriesEnd(tokens, i);
        draft.series = tokens.at(i).lower();
        draft.number = MessageNumbers.seriesNumber(tokens, i);
        MentionedDate date = DateReader.read(tokens, tokens.is(end, "of") || tokens.is(end, ",") ? end + 1 : end);
        draft.date = date != null && date.month() > 0 && date.day() > 0 ? date : null;
        search.take(draft, draft.date == null ? end : draft.date.next(), MessageMention.HELD);
        return end;
    }

    /** The numbers that go on with a series: "Secdel 218 and 219". */
    private int listed(String series, int start) {
        int next = start;
        while (tokens.is(next, "and")
                || tokens.is(next, ",") && !tokens.at(next + 1).joins(tokens.at(next))) {
            NumberWords words = NumberWords.read(tokens, next + 1);
            if (words == null
                    || !words.series().isEmpty()
                    || words.digits().length() < 2
                    || DateReader.read(tokens, next + 1) != null
                    || !MentionReader.standsAlone(tokens, words.number())) {
                return next;
            }
            MentionDraft draft = search.draft(words.number(), Writer.UNSAID, MessageKind.ANY);
            draft.series = series;
            draft.number = words.digits();
            next = search.take(draft, words.end(tokens), "series");
        }
        return next;
    }

    /**
     * "Your 635", "Tokyo's 547", "Department's 515": a number alone stands for a telegram where nothing follows that it
     * could count.
     *
     * @param number index of the token behind the owner
     * @param placed whether the owner is a post or an office, which may have a number of one figure
     * @param none what is returned where there is no such reference
     */
    int owned(MentionDraft draft, int number, boolean placed, int none) {
        int start = draft.writer == Writer.NAMED ? number : tokens.past(number, ReferenceWords.MODIFIERS);
        NumberWords words = NumberWords.read(tokens, start);
        if (words == null || !isOwned(words, placed) && !isLong(words, placed)) {
            return none;
        }
        draft.unsure |= !isOwned(words, placed);
        draft.kind = MessageKind.TELEGRAM;
        Reading reading = MentionReader.read(tokens, search.names, draft, start);
        if (reading.first().number.isEmpty()) {
            return none;
        }
        search.found.addAll(reading.mentions());
        return reading.next();
    }

    private boolean isOwned(NumberWords words, boolean placed) {
        boolean date = DateReader.isMonth(tokens.at(words.number() + 1))
                && !words.announced()
                && tokens.at(words.number()).number() <= 31
                && !(placed && isDay(words.number() + 2)); // "Riga's 1 July 2"
        Token behind = tokens.at(words.number() + 1);
        boolean closed = behind == Token.NONE || behind.is(".") || behind.is(",") || behind.is(";") || behind.is(":");
        boolean sure = words.announced()
                || placed
                || !words.series().isEmpty()
                || words.digits().length() > 1
                || closed;
        return !date && sure && MentionReader.standsAlone(tokens, words.number());
    }

    private boolean isDay(int i) {
        int day = tokens.at(i).number();
        return day > 0 && day <= 31;
    }

    /**
     * "Your 2116 provides", "Riga's 404 containing": too many to be counted, and no year; or three, and a participle.
     */
    private boolean isLong(NumberWords words, boolean placed) {
        Token behind = tokens.at(words.number() + 1);
        boolean participle = behind.lower().endsWith("ing") || behind.lower().endsWith("ed");
        return words.digits().length() >= (placed && participle ? LONG - 1 : LONG)
                && !isYear(words.number())
                && behind.isWord()
                && !DateReader.isMonth(behind)
                && !behind.joins(tokens.at(words.number()));
    }

    /** "State 243 to Saigon", "STATE 123456", "Department 547": a ministry's number. */
    int ministry(int i) {
        boolean numbered = tokens.at(i).capital()
                && tokens.at(i + 1).isNumber()
                && !(tokens.is(i - 1, "of") && tokens.at(i - 2).capital())
                && !isYear(i + 1); // "Secretary of State 12"
        if (!numbered || isCopy(i)) {
            return i;
        }
        return owned(dated(i, Writer.MINISTRY), i + 1, false, i);
    }

    /** "Conversations reported 861", "last parts 328": a telegram of the sender's, its "my" left out. */
    int bare(int i) {
        Found found = EnglishWords.at("own-number", tokens, i);
        Found.Piece number = found == null ? null : found.captured().get("nr");
        if (number == null
                || tokens.at(number.start()).lower().length() < BARE
                || isYear(number.start())
                || !MentionReader.standsAlone(tokens, number.start())) {
            return i;
        }
        MentionDraft draft = search.draft(number.start(), Writer.WRITER, MessageKind.TELEGRAM);
        draft.unsure = true;
        return owned(draft, number.start(), false, i);
    }

    /** "His No. 2242 of May 10". */
    int pronoun(int i) {
        NumberWords words = NumberWords.read(tokens, i + 1);
        return words == null || !words.announced()
                ? i
                : owned(search.pronoun(i, MessageKind.TELEGRAM), i + 1, false, i);
    }

    /** "Falk's 73 and his 80": the sender named just before in the same passage. */
    int sameSender(int i) {
        MessageMention last = search.found.isEmpty() ? null : search.found.get(search.found.size() - 1);
        if (last == null || last.route().writer() != Writer.NAMED || !last.hasNumber()) {
            return i;
        }
        MentionDraft draft = search.draft(i, Writer.NAMED, MessageKind.TELEGRAM);
        draft.from.addAll(last.route().from());
        draft.byPronoun = true;
        return owned(draft, i + 1, false, i);
    }

    /** A draft that begins with a name, or with the year before it: "74 LAGOS 5120". */
    private MentionDraft dated(int name, Writer writer) {
        Token year = tokens.at(name - 1);
        Token own = tokens.at(name);
        boolean dated = year.isNumber()
                && year.lower().length() == 2
                && name - 1 >= search.floor
                && !tokens.at(name - 2).isNumber()
                && tokens.text()
                        .substring(own.start(), own.end())
                        .equals(own.lower().toUpperCase(Locale.ROOT));
        MentionDraft draft = search.draft(dated ? name - 1 : name, writer, MessageKind.TELEGRAM);
        draft.date = dated ? MentionedDate.ofYear(year.number(), name) : null;
        return draft;
    }

    /**
     * A number behind the name of a post, with or without "'s" or "to Department" between: "Riga's 12", "Oslo 34",
     * "Riga to State 56".
     */
    int placed(int i) {
        int end = i;
        while (tokens.isOne(end - 1, ReferenceWords.NUMBER_WORDS)
                || tokens.isOne(end - 1, HANDLING) && tokens.at(end - 2).isWord()
                || tokens.is(end - 1, ".") && tokens.is(end - 2, "no")) {
            end--; // "Riga's number 12", "Riga Exdis 12"
        }
        boolean handled = end < i && tokens.isOne(i - 1, HANDLING);
        int announcedAt = handled ? i : end;
        boolean announced = announcedAt < i;
        boolean possessive = false;
        if (ReferenceWords.writer(tokens.at(end - 1).lower()) == Writer.MINISTRY && tokens.is(end - 2, "to")) {
            end -= 2;
        }
        if (tokens.at(end - 1).isPossessive() || isPluralPossessive(end - 1)) {
            end--;
            possessive = true;
        }
        int word = tokens.is(end - 1, "general") ? end - 2 : end - 1; // "Consulate General's 441"
        Writer office = ReferenceWords.writer(tokens.at(word).lower());
        if (possessive && (office == Writer.MINISTRY || office == Writer.POST) && word >= search.floor) {
            return owned(search.draft(word, office, MessageKind.TELEGRAM), announcedAt, true, i);
        }
        Named named = search.nameBefore(end);
        boolean toPost = named != NamesInText.NOBODY
                && tokens.is(named.start() - 1, "to")
                && ReferenceWords.writer(tokens.at(named.start() - 2).lower()) == Writer.MINISTRY;
        if (toPost && named.start() - 2 >= search.floor && !isYear(i)) {
            MentionDraft draft = dated(named.start() - 2, Writer.MINISTRY);
            draft.to.addAll(named.keys());
            return owned(draft, announcedAt, true, i);
        }
        if (named == NamesInText.NOBODY
                || !(possessive || search.isPost(named))
                || isCopy(named.start())
                || !possessive && (isYear(i) || announced)) {
            return i;
        }
        MentionDraft draft = dated(named.start(), Writer.NAMED);
        draft.from.addAll(named.keys());
        return owned(draft, announcedAt, true, i);
    }

    private boolean isPluralPossessive(int i) {
        return (tokens.is(i, "'") || tokens.is(i, "’"))
                && tokens.at(i).joins(tokens.at(i - 1))
                && tokens.at(i - 1).lower().endsWith("s");
    }

    private boolean isYear(int i) {
        return tokens.at(i).lower().length() == 4
                && tokens.at(i).number() >= 1800
                && tokens.at(i).number() < 2000
                && !tokens.is(i + 1, ",");
    }

    private boolean isCopy(int start) {
        int i = start - 1;
        while (tokens.is(i, "to") || tokens.is(i, ",") || tokens.is(i, "and")) {
            if (tokens.is(i, "to")) {
                return true;
            }
            i--;
        }
        return tokens.isOne(start - 1, ReferenceWords.COPIED);
    }
}
