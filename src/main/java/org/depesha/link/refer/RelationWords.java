package org.depesha.link.refer;

import java.util.Locale;
import java.util.Set;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.model.Relation;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;

/** Tells from the words around a reference what the message does with the one referred to. */
public final class RelationWords {

    /** How many words before a reference may say what is done with it. */
    private static final int WINDOW = 7;

    /** So many characters hold them. */
    private static final int REACH = 90;

    /** So many hold most sentences. */
    private static final int SENTENCE = 250;

    /** A reference among the first words of a telegram, where the genre names what is answered. */
    private static final int HEAD = 160;

    private static final Set<String> LINE = EnglishWords.of("reference-line");
    private static final Set<String> NEGATIONS = EnglishWords.of("negation");

    private static final Set<String> AUXILIARIES = EnglishWords.of("auxiliary");
    private static final Set<String> SUBJECTLESS = EnglishWords.of("subjectless");
    private static final Set<String> OTHERS = EnglishWords.of("verb-others");
    private static final Set<String> OURS = EnglishWords.of("before-ours");

    private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!");

    private RelationWords() {}

    /**
     * The relation.
     *
     * @param counterpart whether what is referred to went the other way, from this message's addressee to its sender
     * @param own whether it is by this message's sender
     * @param opening whether the passage is the first of its message
     */
    public static Relation of(MessageMention mention, boolean counterpart, boolean own, boolean opening) {
        if (mention.rule().equals("quoted")) {
            return Relation.MENTIONS; // it is the quoted text that answers
        }
        Relation said = said(mention, counterpart);
        if (said != Relation.MENTIONS) {
            return said;
        }
        if (mention.quote().toLowerCase(Locale.ROOT).startsWith("again ")) {
            return Relation.REPEATS;
        }
        boolean head = opening
                && mention.words().start() < HEAD
                && mention.hasNumber()
                && mention.route().writer() != Writer.NAMED
                && isReferenceLine(mention);
        return head && counterpart && !own ? Relation.ANSWERS : Relation.MENTIONS;
    }

    /** Whether the words before say that the message was received or is answered. */
    public static boolean replies(MessageMention mention) {
        Relation said = mention.rule().equals("quoted") ? Relation.MENTIONS : said(mention, true);
        return said == Relation.ANSWERS || said == Relation.ACKNOWLEDGES;
    }

    /** Whether the words before say that somebody else received or answered it: then it went to him. */
    public static boolean isAnothers(MessageMention mention) {
        Tokens tokens = Tokens.of(mention.words()
                .passage()
                .text()
                .substring(
                        Math.max(0, mention.words().start() - REACH),
                        mention.words().start()));
        for (int i = tokens.size() - 1;
                i >= 0
                        && i > tokens.size() - 1 - WINDOW
                        && !ENDS.contains(tokens.at(i).lower());
                i--) {
            if (isAnothers(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before deny that it was received or answered. */
    public static boolean isDenied(MessageMention mention) {
        Tokens tokens = Tokens.of(mention.words()
                .passage()
                .text()
                .substring(
                        Math.max(0, mention.words().start() - REACH),
                        mention.words().start()));
        return isNegated(tokens, tokens.size());
    }

    /**
     * "Today I received", "I received on October 22": the day of receiving, where the same sentence says it before the
     * reference.
     */
    public static MessageMention onDayReceived(MessageMention mention) {
        int start = mention.words().start();
        Tokens tokens = Tokens.of(mention.words().passage().text().substring(Math.max(0, start - SENTENCE), start));
        for (int i = tokens.size() - 1;
                i >= 0 && i > tokens.size() - 9 && !ENDS.contains(tokens.at(i).lower());
                i--) {
            boolean day = tokens.is(i, "today") || tokens.is(i, "yesterday") || tokens.is(i - 1, "on");
            MentionedDate date = day ? DateReader.read(tokens, i) : null;
            if (date != null && !date.isVague()) {
                return mention.on(date);
            }
        }
        return mention;
    }

    private static Relation said(MessageMention mention, boolean counterpart) {
        String text = mention.words().passage().text();
        Tokens tokens = Tokens.of(text.substring(
                Math.max(0, mention.words().start() - SENTENCE), mention.words().start()));
        RelationVerbs verbs = new RelationVerbs(
                tokens,
                Tokens.of(text.substring(
                        mention.words().end(),
                        Math.min(text.length(), mention.words().end() + REACH))));
        int words = 0;
        for (int i = tokens.size() - 1; i >= 0 && words < WINDOW; i--) {
            String word = tokens.at(i).lower();
            if (ENDS.contains(word)
                    && !(word.equals(".") && tokens.at(i - 1).lower().length() < 4)) {
                break;
            }
            words++;
            Relation said = isNegated(tokens, i) || isAnothers(tokens, i)
                    ? Relation.MENTIONS
                    : said(mention, verbs, word, i, counterpart);
            if (said != Relation.MENTIONS
                    || ReferenceWords.ANSWERED.contains(word) && !counterpart && !isAnothers(tokens, i)) {
                return said;
            }
        }
        return Relation.MENTIONS;
    }

    /** What the word at {@code i} says. */
    private static Relation said(MessageMention mention, RelationVerbs verbs, String word, int i, boolean counterpart) {
        if (ReferenceWords.ANSWERED.contains(word)) {
            return counterpart && verbs.answers(i) ? Relation.ANSWERS : Relation.MENTIONS;
        }
        if (ReferenceWords.RECEIVED.contains(word) && verbs.receives(i, counterpart)) {
            return counterpart ? Relation.ANSWERS : Relation.ACKNOWLEDGES;
        }
        if (ReferenceWords.CORRECTED.contains(word)
                && verbs.corrects(
                        i,
                        mention.route().writer() == Writer.WRITER
                                || mention.position() == MessageMention.Position.SAME)) {
            return Relation.CORRECTS;
        }
        if (ReferenceWords.REPEATED.contains(word) && !counterpart && verbs.repeats(i)) {
            return Relation.REPEATS;
        }
        return ReferenceWords.SENT.contains(word) && !counterpart && verbs.sends(i)
                ? Relation.FORWARDS
                : Relation.MENTIONS;
    }

    /** Whether a verb is denied: "I never received", "I am not answering", "we cannot reply". */
    private static boolean isNegated(Tokens tokens, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            if (ENDS.contains(tokens.at(i).lower())) {
                return false;
            }
            if (NEGATIONS.contains(tokens.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else receives or answers: "Falk has received", "he answered", "his reply to". */
    private static boolean isAnothers(Tokens tokens, int verb) {
        String word = tokens.at(verb).lower();
        boolean finite = !word.endsWith("ing") && !SUBJECTLESS.contains(word);
        if (!finite || !ReferenceWords.RECEIVED.contains(word) && !ReferenceWords.ANSWERED.contains(word)) {
            return false;
        }
        int i = verb - 1;
        boolean third = false;
        while (AUXILIARIES.contains(tokens.at(i).lower())) {
            third |= tokens.is(i, "has");
            i--;
        }
        Token subject = tokens.at(i);
        boolean office = ReferenceWords.writer(subject.lower()) != null;
        boolean named = subject.isWord() && subject.capital() && !OURS.contains(subject.lower()) && !office;
        return OTHERS.contains(subject.lower()) || subject.isPossessive() || named || third && !office;
    }

    /**
     * "Embtel 741." or "Re your 635:": in its sentence stand no other words before it than such references, and no verb
     * behind it.
     */
    private static boolean isReferenceLine(MessageMention mention) {
        Token behind = Tokens.of(mention.words()
                        .passage()
                        .text()
                        .substring(
                                mention.words().end(),
                                Math.min(
                                        mention.words().passage().text().length(),
                                        mention.words().end() + 30)))
                .at(0);
        if (behind.isWord() && !LINE.contains(behind.lower()) && !behind.capital()) {
            return false;
        }
        Tokens tokens = Tokens.of(
                mention.words().passage().text().substring(0, mention.words().start()));
        for (int i = tokens.size() - 1; i >= 0 && !ENDS.contains(tokens.at(i).lower()); i--) {
            Token token = tokens.at(i);
            boolean refers = !token.isWord()
                    || LINE.contains(token.lower())
                    || ReferenceWords.compound(token.lower()) != null
                    || ReferenceWords.writer(token.lower()) != null
                    || MessageKind.ofNoun(token.lower()) != null
                    || DateReader.isMonth(token);
            if (!refers) {
                return false;
            }
        }
        return true;
    }
}
