package org.depesha.link.refer;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.depesha.link.Passage;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.NamesInText.Named;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.model.EntryKey;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a passage that point to a message. It goes from token to token and asks at each whether a
 * reference has its head there: a word such as "Embtel", a noun such as "telegram", an owner with a number ("your 635",
 * "Tokyo's 547"), a numbered series.
 */
public final class ReferenceFinder {

    private final NamesInText names;
    private final Set<EntryKey> posts;
    private final BiPredicate<String, String> isSeries;
    private final Set<String> codes;

    /**
     * A finder.
     *
     * @param posts places from which telegrams are sent: their names may stand for their post's
     * @param isSeries whether messages of the edition bear numbers of a series (in lower case), the number given
     * @param codes the letters of such series that stand in the heads of messages
     */
    public ReferenceFinder(
            NamesInText names, Set<EntryKey> posts, BiPredicate<String, String> isSeries, Set<String> codes) {
        this.codes = codes;
        this.names = names;
        this.posts = posts;
        this.isSeries = isSeries;
    }

    /** All references of a passage, in the order of its text. */
    public List<MessageMention> find(Passage passage) {
        PassageSearch search = new PassageSearch(passage, names, posts, codes);
        Heads heads = new Heads(search);
        for (int i = 0; i < search.tokens.size(); i++) {
            int next = heads.at(i);
            if (next > i) {
                search.floor = next;
                i = next - 1;
            }
        }
        return search.found;
    }

    /** Asks of each token whether a reference has its head there. */
    private final class Heads {
        private final PassageSearch search;
        private final Tokens tokens;
        private final CommunicationVerbs verbs;
        private final NounReferences nouns;
        private final NumberReferences numbers;
        private final EllipticReferences ellipses;

        Heads(PassageSearch search) {
            this.search = search;
            this.tokens = search.tokens;
            this.verbs = new CommunicationVerbs(search.passage(), tokens, names);
            this.nouns = new NounReferences(search);
            this.numbers = new NumberReferences(search);
            this.ellipses = new EllipticReferences(search);
        }

        /** Index of the token behind the references that have their head at a token; the same index where none has. */
        int at(int i) {
            Token token = tokens.at(i);
            return token.isWord() ? word(i, token) : token.isNumber() ? numbers.placed(i) : i;
        }

        private boolean isSeries(int i) {
            NumberWords words = NumberWords.read(tokens, i);
            boolean letters = words != null
                    && !words.series().isEmpty()
                    && !words.announced()
                    && isSeries.test(words.series(), words.digits());
            if (!letters
                    && !(MessageNumbers.isSeries(tokens, i)
                            && isSeries.test(tokens.at(i).lower(), MessageNumbers.seriesNumber(tokens, i)))) {
                return false;
            }
            return !isPost(i);
        }

        /** "RIGA 12" is the post's telegram. */
        private boolean isPost(int i) {
            Named post = names.after(tokens, i);
            return post.start() == i && search.isPost(post);
        }

        private int word(int i, Token token) {
            ReferenceWords.Compound compound = ReferenceWords.compound(token.lower());
            if (compound != null) {
                return numbers.compound(i, compound);
            }
            int elliptic = ellipses.at(i);
            if (elliptic > i) {
                return elliptic;
            }
            CommunicationVerbs.Read verb = verbs.at(i);
            if (verb != null) {
                search.found.add(verb.mention());
                return verb.next();
            }
            int bare = numbers.bare(i);
            if (bare > i) {
                return bare;
            }
            MessageKind kind = MessageKind.ofNoun(token.lower());
            if (kind != null) {
                return nouns.at(i, kind);
            }
            if (token.capital() && isSeries(i)) {
                return numbers.series(i);
            }
            if (token.capital() && MessageNumbers.isCode(tokens, i) && !isPost(i)) {
                return numbers.coded(i);
            }
            return writer(i, ReferenceWords.writer(token.lower()));
        }

        private int writer(int i, @Nullable Writer writer) {
            if (writer == Writer.MINISTRY) {
                return numbers.ministry(i);
            }
            if (writer == Writer.THIRD) {
                return tokens.at(i + 1).isNumber() ? numbers.sameSender(i) : numbers.pronoun(i);
            }
            return writer == Writer.READER || writer == Writer.WRITER
                    ? numbers.owned(search.draft(i, writer, MessageKind.ANY), i + 1, false, i)
                    : i;
        }
    }
}
