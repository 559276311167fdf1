package org.depesha.link.refer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesha.link.Passage;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.NamesInText.Named;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.phrase.Tokens;

/** One passage being gone through: its words, the references found in it so far, and where the next may begin. */
public final class PassageSearch {

    private static final Pattern JOINED = Pattern.compile(",? ?and( also)?( the| two| both)*( \\p{L}+)?");

    /** So many characters may stand between two references that "and" joins. */
    private static final int FARTHEST = 25;

    /** No person so many words back is meant by a pronoun, whatever the sentence's length. */
    private static final int FARTHEST_PERSON = 300;

    /** How many sentences back a pronoun's person may be named: its own, and the one before. */
    private static final int SENTENCES = 2;

    final Tokens tokens;
    final NamesInText names;
    final List<MessageMention> found = new ArrayList<>();

    /** Index of the first token that no reference has taken. */
    int floor;

    private final Passage passage;
    private final QuotedPassage quoted;
    private final Set<EntryKey> posts;

    /**
     * A search.
     *
     * @param posts places from which telegrams are sent: their names may stand for their post's
     * @param codes the letters of the edition's series
     */
    PassageSearch(Passage passage, NamesInText names, Set<EntryKey> posts, Set<String> codes) {
        this.passage = passage;
        this.quoted = new QuotedPassage(passage);
        this.tokens = Tokens.of(passage.text(), codes);
        this.names = names;
        this.posts = posts;
    }

    QuotedPassage passage() {
        return quoted;
    }

    /** A reference that begins at a token. */
    MentionDraft draft(int token, Writer writer, MessageKind kind) {
        return new MentionDraft(quoted, tokens.at(token).start(), writer, kind);
    }

    /** Takes a reference that ends before a token; the index of that token. */
    int take(MentionDraft draft, int end, String rule) {
        found.add(draft.at(tokens.at(end - 1).end(), rule));
        return end;
    }

    /** The name before a token, unless another reference has taken it. */
    Named nameBefore(int behind) {
        Named named = names.before(tokens, behind);
        return named.start() < floor ? NamesInText.NOBODY : named;
    }

    boolean isPost(Named named) {
        return named.keys().stream().anyMatch(posts::contains);
    }

    /** A reference by "his" or "her": the person's, where the sentences before name a single one; else a third's. */
    MentionDraft pronoun(int i, MessageKind kind) {
        MentionDraft draft = draft(i, Writer.THIRD, kind);
        Set<EntryKey> persons = personsBefore(i);
        if ((tokens.is(i, "his") || tokens.is(i, "her")) && persons.size() == 1) {
            draft.sentBy(persons);
            draft.byPronoun = true;
        }
        return draft;
    }

    private Set<EntryKey> personsBefore(int i) {
        Set<EntryKey> persons = new HashSet<>();
        int ends = 0;
        for (int k = i - 1; k >= Math.max(0, i - FARTHEST_PERSON) && ends < SENTENCES; k--) {
            ends += tokens.is(k, ".")
                            && tokens.at(k + 1).capital()
                            && tokens.at(k - 1).lower().length() > 3
                    ? 1
                    : 0;
            Named named = names.before(tokens, k + 1);
            if (named != NamesInText.NOBODY) {
                named.keys().stream()
                        .filter(key -> key.kind() == RegisterKind.PERSON)
                        .forEach(persons::add);
                k = named.start();
            }
        }
        return persons;
    }

    /** Whether "and" joins a reference that begins there to the one found last. */
    boolean isJoinedToLast(MentionDraft draft) {
        return !found.isEmpty() && areJoined(found.get(found.size() - 1), passage, draft.start);
    }

    /** Whether "and" joins the second to the first: "your telegram, and also your order". */
    public static boolean areJoined(MessageMention first, MessageMention second) {
        return first.words().passage() == second.words().passage()
                && areJoined(first, second.words().passage(), second.words().start());
    }

    private static boolean areJoined(MessageMention first, Passage passage, int start) {
        if (first.words().end() > start) {
            return false;
        }
        if (start - first.words().end() > FARTHEST) {
            return false;
        }
        String between = passage.text().substring(first.words().end(), start).strip();
        return JOINED.matcher(between).matches();
    }
}
