package org.depesha.link.refer;

import java.util.Set;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.NamesInText.Named;
import org.depesha.link.refer.MessageMention.Position;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads references that have no noun, only a verb of writing: "I communicated to you two months ago", "again I
 * communicate to you", "X welcomed this report of mine and told us". A verb alone may mean a talk: so each needs a day,
 * a "again", or the message that it answers.
 */
final class CommunicationVerbs {

    private static final Set<String> WROTE = EnglishWords.of("wrote");
    private static final Set<String> WRITE = EnglishWords.of("write-again");
    private static final Set<String> ANSWERED = EnglishWords.of("told-us");
    private static final Set<String> TOOK = EnglishWords.of("took-note");

    private final Tokens tokens;
    private final NamesInText names;
    private final QuotedPassage passage;

    CommunicationVerbs(QuotedPassage passage, Tokens tokens, NamesInText names) {
        this.passage = passage;
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * What a verb says.
     *
     * @param next index of the token behind it
     */
    record Read(MessageMention mention, int next) {}

    /** The reference whose verb stands at a token; null where none does. */
    @Nullable
    Read at(int i) {
        if (WROTE.contains(tokens.at(i).lower())) {
            Read dated = dated(i);
            if (dated != null) {
                return dated;
            }
        }
        if (WRITE.contains(tokens.at(i).lower())) {
            return again(i);
        }
        return ANSWERED.contains(tokens.at(i).lower()) ? answer(i) : null;
    }

    private @Nullable Read dated(int i) {
        Writer writer = subject(i);
        int whom = tokens.is(i + 1, "to") ? i + 2 : i + 1;
        boolean reader = tokens.is(whom, "you");
        boolean us = tokens.is(whom, "me") || tokens.is(whom, "us");
        int day = tokens.is(whom + 1, "on") ? whom + 2 : whom + 1;
        MentionedDate date = reader || us ? DateReader.read(tokens, day) : null;
        if (writer == null || date == null || writer == Writer.WRITER && us || writer == Writer.READER && reader) {
            return null;
        }
        MentionDraft draft = new MentionDraft(passage, tokens.at(i).start(), writer, MessageKind.ANY);
        draft.date = date;
        draft.toReader = reader;
        draft.toWriter = us;
        return new Read(draft.at(tokens.at(date.next() - 1).end(), "verb"), date.next());
    }

    private @Nullable Writer subject(int i) {
        int subject =
                tokens.is(i - 1, "have") || tokens.is(i - 1, "had") || tokens.is(i - 1, "already") ? i - 2 : i - 1;
        if (tokens.is(i, "writing")) {
            return tokens.is(i - 1, "of") ? Writer.WRITER : null; // "I had the honour of writing to you on the 2d"
        }
        return tokens.is(subject, "i") || tokens.is(subject, "we")
                ? Writer.WRITER
                : tokens.is(subject, "you") ? Writer.READER : null;
    }

    /** "Again I communicate to you": what was communicated before. */
    private @Nullable Read again(int i) {
        boolean again = tokens.is(i - 2, "again") && (tokens.is(i - 1, "i") || tokens.is(i - 1, "we"));
        int whom = tokens.is(i + 1, "to") ? i + 2 : i + 1;
        if (!again || !tokens.is(whom, "you")) {
            return null;
        }
        MentionDraft draft = new MentionDraft(passage, tokens.at(i - 2).start(), Writer.WRITER, MessageKind.ANY);
        draft.position = Position.SAME;
        return new Read(draft.at(tokens.at(whom).end(), "chain"), whom + 1);
    }

    /** "X welcomed this report of mine and told us": an answer by X. */
    private @Nullable Read answer(int i) {
        if (!tokens.is(i - 1, "and") || !(tokens.is(i + 1, "us") || tokens.is(i + 1, "me"))) {
            return null;
        }
        for (int k = i - 2; k > i - 12 && k > 0 && !tokens.is(k, "."); k--) {
            if (TOOK.contains(tokens.at(k).lower())) {
                Named named = names.before(tokens, k);
                if (named == NamesInText.NOBODY) {
                    return null;
                }
                MentionDraft draft = new MentionDraft(passage, tokens.at(i).start(), Writer.NAMED, MessageKind.ANY);
                draft.from.addAll(named.keys());
                draft.toWriter = true;
                return new Read(draft.at(tokens.at(i + 1).end(), "answer"), i + 2);
            }
        }
        return null;
    }
}
