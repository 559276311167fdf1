package org.depesha.link.refer;

import java.util.Set;
import org.depesha.link.refer.MentionReader.Reading;
import org.depesha.link.refer.MessageMention.Position;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads references that leave the noun out: "yours of the 13th", "my last", "No. 12 of May 20", and those that repeat
 * another: "reftel", "this report of mine".
 */
final class EllipticReferences {

    private static final Set<String> OWNERS = EnglishWords.of("owner-alone");

    /**
     * Words that may stand before "No. 12 of May 20"; behind any other word the number is that of a law, a room, a
     * company.
     */
    private static final Set<String> BEFORE_NUMBER = EnglishWords.of("before-numbered");

    /** Words that may follow "my last" where it stands for a letter. */
    private static final Set<String> BEHIND_LAST = EnglishWords.of("behind-last");

    /** Words before a letter that a list of references has given: "ref A". */
    private static final Set<String> LABELLED = EnglishWords.of("labelled");

    private static final char LAST_LABEL = 'k';

    private final PassageSearch search;
    private final Tokens tokens;

    EllipticReferences(PassageSearch search) {
        this.search = search;
        this.tokens = search.tokens;
    }

    /**
     * Index of the token behind a reference that begins, or has its noun, at a token; the same index where there is
     * none.
     */
    int at(int i) {
        if (LABELLED.contains(tokens.at(i).lower()) && label(tokens.is(i + 1, "(") ? i + 2 : i + 1)) {
            return labelled(i);
        }
        if (ReferenceWords.isSame(tokens, i)) {
            return same(i);
        }
        if (MessageKind.ofNoun(tokens.at(i).lower()) != null
                && tokens.is(i - 1, "this")
                && tokens.is(i + 1, "of")
                && tokens.isOne(i + 2, OWNERS)) {
            return ofMine(i);
        }
        Writer writer = ReferenceWords.writer(tokens.at(i).lower());
        if (writer != null) {
            return ofWriter(i, writer);
        }
        if (tokens.is(i, "that") && tokens.is(i - 1, "and") && tokens.is(i + 1, "of")) {
            return thatOf(i);
        }
        if (tokens.is(i, "to", "no", ".") && tokens.at(i).capital()) {
            return toNumber(i);
        }
        return tokens.is(i, "no") && tokens.is(i + 1, ".") ? numbered(i) : i;
    }

    /**
     * What follows on the word for its writer: "yours of May 20", "my immediately following", "Embassy's 1830 today".
     */
    private int ofWriter(int i, Writer writer) {
        boolean owner = writer == Writer.READER || writer == Writer.WRITER;
        if (owner && tokens.isOne(i, OWNERS)) {
            return dated(i, writer);
        }
        if (owner
                && tokens.is(i + 1, "immediately")
                && MessageKind.ofNoun(tokens.at(i + 3).lower()) == null
                && (tokens.is(i + 2, "following") || tokens.is(i + 2, "preceding"))) {
            MentionDraft draft = search.draft(i, writer, MessageKind.TELEGRAM);
            draft.position = tokens.is(i + 2, "following") ? Position.FOLLOWING : Position.PRECEDING;
            return search.take(draft, i + 3, "position");
        }
        if (owner || tokens.at(i + 1).isPossessive() && (writer == Writer.MINISTRY || writer == Writer.POST)) {
            int timed = timed(i, writer);
            if (timed > i) {
                return timed;
            }
        }
        return owner && tokens.is(i + 1, "last") && mayEndHere(i + 2) ? last(i, writer) : i;
    }

    /** Whether a letter stands alone that a list of references may have given to one: not before what it names. */
    private boolean label(int i) {
        Token letter = tokens.at(i);
        boolean alone = letter.isWord()
                && letter.lower().length() == 1
                && letter.lower().charAt(0) <= LAST_LABEL
                && (letter.capital() || tokens.is(i - 1, "("));
        boolean names = (tokens.is(i + 1, ".") || tokens.is(i + 1, ")"))
                && tokens.at(i + 2).capital()
                && (tokens.at(i + 3).isNumber() || tokens.at(i + 4).isNumber());
        return alone && !names;
    }

    /** "Ref A", "refs (a) and (b)", "reftel B": what a list at the head has given these letters. */
    private int labelled(int start) {
        int next = start;
        int from = start;
        int i = start + 1;
        while (label(tokens.is(i, "(") ? i + 1 : i)) {
            int letter = tokens.is(i, "(") ? i + 1 : i;
            next = tokens.is(letter + 1, ")") && letter > i ? letter + 2 : letter + 1;
            MentionDraft draft = search.draft(from, Writer.UNSAID, MessageKind.ANY);
            draft.position = Position.SAME;
            draft.series = tokens.at(letter).lower();
            search.take(draft, next, "chain");
            i = tokens.is(next, ",", "and")
                    ? next + 2
                    : tokens.is(next, ",") || tokens.is(next, "and") || tokens.is(next, "&") ? next + 1 : tokens.size();
            from = i;
        }
        return next;
    }

    private boolean mayEndHere(int i) {
        Token behind = tokens.at(i);
        return behind == Token.NONE
                || !behind.isWord() && !behind.isNumber() && !behind.isPossessive() && !behind.is("-")
                || BEHIND_LAST.contains(behind.lower());
    }

    private int same(int i) {
        int end = tokens.is(i, "ref") || tokens.is(i, "reference") ? i + 2 : i + 1;
        if (tokens.at(end).isNumber() || tokens.at(end - 1).lower().endsWith("s")) {
            return i;
        }
        MentionDraft draft = search.draft(i, Writer.UNSAID, MessageKind.TELEGRAM);
        draft.position = Position.SAME;
        return search.take(draft, end, "chain");
    }

    /** "This report of mine": what the same message has referred to. */
    private int ofMine(int i) {
        MentionDraft draft =
                search.draft(i - 1, tokens.is(i + 2, "yours") ? Writer.READER : Writer.WRITER, MessageKind.ANY);
        draft.position = Position.SAME;
        return search.take(draft, i + 3, "chain");
    }

    /** "Yours of the 13th", "mine of June 4": only with a day. */
    private int dated(int i, Writer writer) {
        int to = tokens.is(i + 1, "to") && (tokens.is(i + 2, "me") || tokens.is(i + 2, "you")) ? i + 3 : i + 1;
        boolean of = tokens.is(to, "of") || tokens.is(to, "dated");
        MentionedDate date = DateReader.read(tokens, of ? to + 1 : to);
        if (date == null || date.isVague() || !of && date.daysAgo() >= 0) {
            return i;
        }
        MentionDraft draft = search.draft(i, writer, MessageKind.ANY);
        draft.date = date;
        return search.take(draft, date.next(), "date");
    }

    /** "Your January 14, 4 p.m.", "Department's January 27, noon": a telegram by its day and hour. */
    private int timed(int i, Writer writer) {
        MentionedDate date = DateReader.read(tokens, tokens.at(i + 1).isPossessive() ? i + 2 : i + 1);
        if (date == null || date.month() == 0 || date.day() == 0 || date.minute() < 0) {
            return i;
        }
        MentionDraft draft = search.draft(i, writer, MessageKind.TELEGRAM);
        draft.date = date;
        return search.take(draft, date.next(), "date");
    }

    /** "Your letter of the 2d and that of the 4th". */
    private int thatOf(int i) {
        MentionedDate date = DateReader.read(tokens, i + 2);
        MentionDraft draft = search.draft(i, Writer.UNSAID, MessageKind.ANY);
        if (date == null || date.isVague() || !search.isJoinedToLast(draft)) {
            return i;
        }
        MessageMention last = search.found.get(search.found.size() - 1);
        MentionDraft again = search.draft(i, last.route().writer(), last.kind());
        again.from.addAll(last.route().from());
        again.to.addAll(last.route().to());
        again.toReader = last.route().toReader();
        again.toWriter = last.route().toWriter();
        again.toStranger = last.route().toStranger();
        again.date = date;
        return search.take(again, date.next(), "date");
    }

    /** "Since my last", "your last of the 13th", "my last was of the 13th". */
    private int last(int i, Writer writer) {
        MentionDraft draft = search.draft(i, writer, MessageKind.ANY);
        int of = tokens.is(i + 2, "was") || tokens.is(i + 2, "is") ? i + 3 : i + 2;
        @Nullable
        MentionedDate date = tokens.is(of, "of") || tokens.is(of, "dated") ? DateReader.read(tokens, of + 1) : null;
        if (date == null && tokens.is(i + 2, "of") || tokens.is(i + 2, "but", "one")) {
            return i;
        }
        draft.date = date;
        draft.position = date == null ? Position.PRECEDING : Position.NONE;
        return search.take(draft, date == null ? i + 2 : date.next(), date == null ? "position" : "date");
    }

    /** "To No. 4581.": a telegram that begins so, or a sentence of its head, answers its reader's. */
    private int toNumber(int i) {
        NumberWords words = NumberWords.read(tokens, i + 1);
        Token behind = words == null ? Token.NONE : tokens.at(words.end(tokens));
        boolean alone = (behind == Token.NONE || behind.is(".") || behind.is(":")) && (i == 0 || tokens.is(i - 1, "."));
        if (words == null || !alone) {
            return i;
        }
        MentionDraft draft = search.draft(i + 1, Writer.READER, MessageKind.ANY);
        draft.number = words.digits();
        draft.series = words.series();
        return search.take(draft, words.end(tokens), "number");
    }

    /** "No. 12 of May 20": a number and a day, and nothing before it that would be numbered so. */
    private int numbered(int i) {
        Token before = tokens.at(i - 1);
        boolean free = !before.isWord() && !before.isNumber() && !before.isPossessive() && !before.is("-")
                || BEFORE_NUMBER.contains(before.lower());
        String digits = MessageNumbers.digits(tokens.at(i + 2));
        boolean of = tokens.is(i + 3, "of") || tokens.is(i + 3, "dated");
        MentionedDate date = free && digits != null && of ? DateReader.read(tokens, i + 4) : null;
        if (date == null || date.isVague()) {
            return i;
        }
        Reading reading = MentionReader.read(tokens, search.names, search.draft(i, Writer.UNSAID, MessageKind.ANY), i);
        search.found.addAll(reading.mentions());
        return reading.next();
    }
}
