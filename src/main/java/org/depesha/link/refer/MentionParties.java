package org.depesha.link.refer;

import java.util.Set;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.NamesInText.Named;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Tokens;

/** Reads behind the word for a message "to" whom, "from" whom and from where it was sent. */
final class MentionParties {

    private static final Set<String> DETERMINERS = EnglishWords.of("party-determiner");

    private static final Set<String> OWNERS = EnglishWords.of("party-owner");

    private final Tokens tokens;
    private final NamesInText names;

    MentionParties(Tokens tokens, NamesInText names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Reads one of them into a draft; index of the token behind it, or the same index where there is none. */
    int read(MentionDraft draft, int next) {
        int addressee = addressee(draft, next);
        int sender = addressee > next ? addressee : sender(draft, next);
        int origin = sender > next ? sender : origin(draft, next);
        return origin > next ? origin : stranger(draft, next);
    }

    /** Where it was written: "your letter from Philadelphia of the 4th". */
    private int origin(MentionDraft draft, int next) {
        boolean at = tokens.is(next, "from") || tokens.is(next, "at");
        int end = at && draft.writer != Writer.UNSAID ? pastCapitals(next + 1) : next + 1;
        return end > next + 1 ? end : next;
    }

    /** A sender whom no register knows: "from General Greene", "by a friend", "of Mr. Falk". */
    private int stranger(MentionDraft draft, int next) {
        boolean from = tokens.is(next, "from") || tokens.is(next, "by");
        if (draft.writer != Writer.UNSAID || !from && !tokens.is(next, "of")) {
            return next;
        }
        boolean somebody = from
                && tokens.isOne(next + 1, DETERMINERS)
                && tokens.at(next + 2).isWord();
        boolean office = tokens.is(next + 1, "the") && tokens.at(next + 2).capital();
        int end = somebody ? pastCapitals(next + 2) : office ? pastOffice(next + 2) : pastCapitals(next + 1);
        if (!somebody && end == next + 1) {
            return next;
        }
        draft.writer = Writer.THIRD;
        return somebody ? Math.max(end, next + 3) : end;
    }

    /** Past "Director of Central Intelligence". */
    private int pastOffice(int start) {
        int end = pastCapitals(start);
        return tokens.is(end, "of") && tokens.at(end + 1).capital() ? pastCapitals(end + 1) : end;
    }

    /** Past a name of a few words, and the stop behind "Mr."; no further than the day that may follow. */
    private int pastCapitals(int start) {
        int i = start;
        while (i < start + 4 && tokens.at(i).isWord() && tokens.at(i).capital() && !DateReader.isMonth(tokens.at(i))) {
            i = tokens.is(i + 1, ".")
                            && tokens.at(i).lower().length() < 4
                            && tokens.at(i + 2).capital()
                    ? i + 2
                    : i + 1;
        }
        return i;
    }

    /** "To" somebody: as {@link #read}. */
    int addressee(MentionDraft draft, int next) {
        if (tokens.is(next, "sent") && ReferenceWords.writer(tokens.at(next + 1).lower()) == Writer.MINISTRY) {
            return next + 2; // "Ankara tel sent Dept 1609"
        }
        int i = tokens.is(next, ",") ? next + 1 : next;
        i = tokens.is(i, "addressed") || tokens.is(i, "sent") || tokens.is(i, "on") ? i + 1 : i;
        if (!tokens.is(i, "to") && !tokens.is(i - 1, "on")) {
            return next;
        }
        i = tokens.is(i, "to") ? i + 1 : i;
        if (tokens.is(i, "me") || tokens.is(i, "us")) {
            draft.toWriter = true;
            return i + 1;
        }
        if (tokens.is(i, "you")) {
            draft.toReader = true;
            return i + 1;
        }
        if (tokens.is(i, "him") || tokens.is(i, "her") && !tokens.at(i + 1).isWord() || tokens.is(i, "them")) {
            draft.toStranger = true;
            return i + 1;
        }
        int office = tokens.is(i, "the") ? i + 1 : i;
        if (ReferenceWords.writer(tokens.at(office).lower()) == Writer.MINISTRY) {
            return office + 1;
        }
        Named named = names.after(tokens, i);
        if (named != NamesInText.NOBODY) {
            draft.to.addAll(named.keys());
            return named.end();
        }
        return tokens.is(i - 1, "to") && draft.kind != MessageKind.ANY ? strangerAddressed(draft, i, next) : next;
    }

    /** "To my brother", "to General Greene", "to the Governor": an addressee whom no register knows. */
    private int strangerAddressed(MentionDraft draft, int i, int next) {
        boolean somebody = tokens.isOne(i, OWNERS) && tokens.at(i + 1).isWord();
        int name = somebody || tokens.is(i, "the") ? i + 1 : i;
        int end = Math.max(pastCapitals(name), somebody ? i + 2 : name);
        if (end == name || tokens.at(end).isPossessive()) {
            return next;
        }
        draft.toStranger = true;
        return end;
    }

    /** "Telegram 61 from Riga": as {@link #read}, behind a number. */
    int from(MentionDraft draft, int next) {
        return tokens.is(next, "from") ? sender(draft, next) : next;
    }

    /** "From" somebody, "by" somebody, "of" somebody; "letter Ada to Bertil". */
    private int sender(MentionDraft draft, int next) {
        Named direct = draft.writer == Writer.UNSAID ? names.after(tokens, next) : NamesInText.NOBODY;
        if (direct != NamesInText.NOBODY && tokens.is(direct.end(), "to")) {
            draft.sentBy(direct.keys());
            return direct.end();
        }
        if (!(tokens.is(next, "from") || tokens.is(next, "by") || tokens.is(next, "of"))
                || draft.writer != Writer.UNSAID) {
            return next;
        }
        int office = tokens.is(next + 1, "the") ? next + 2 : next + 1;
        Named named = names.after(tokens, next + 1);
        if (named != NamesInText.NOBODY) {
            draft.sentBy(named.keys());
            return named.end();
        }
        if (tokens.is(next, "from", "me") || tokens.is(next, "from", "us")) {
            draft.writer = Writer.WRITER;
            return next + 2;
        }
        if (tokens.is(next, "from") && tokens.is(next + 1, "you")) {
            draft.writer = Writer.READER;
            return next + 2;
        }
        if (!tokens.is(next, "of") && ReferenceWords.writer(tokens.at(office).lower()) == Writer.MINISTRY) {
            draft.writer = Writer.MINISTRY;
            return office + 1;
        }
        return next;
    }
}
