package org.depesha.link.refer;

import java.util.Map;
import java.util.Set;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words by which one message points to another. Source: the cablese of foreign services, and the plain English of
 * letters.
 */
public final class ReferenceWords {

    private ReferenceWords() {}

    /** A word that says by itself whose message is meant. */
    record Compound(Writer writer, MessageKind kind) {}

    private static final Map<String, Writer> WRITERS = EnglishWords.byWord(Map.of(
            Writer.POST, "office-post",
            Writer.MINISTRY, "office-ministry",
            Writer.WRITER, "owner-writer",
            Writer.READER, "owner-reader",
            Writer.THIRD, "owner-third"));

    private static final Set<String> FIRST_PARTS = EnglishWords.of("clipped-first");

    private static final Map<String, MessageKind> LAST_PARTS = EnglishWords.byWord(Map.of(
            MessageKind.TELEGRAM, "clipped-telegram",
            MessageKind.DESPATCH, "clipped-despatch",
            MessageKind.AIRGRAM, "clipped-airgram",
            MessageKind.LETTER, "clipped-letter",
            MessageKind.MEMORANDUM, "clipped-memorandum",
            MessageKind.ANY, "clipped-message"));

    /** What stands between an owner and the noun: "my immediately preceding telegram". */
    public static final Set<String> MODIFIERS = EnglishWords.of("modifier");

    static final Set<String> BEFORE = EnglishWords.of("position-before");
    static final Set<String> BEHIND = EnglishWords.of("position-behind");

    /** What may stand between the noun and its number. */
    static final Set<String> NUMBER_WORDS = EnglishWords.of("number-word");

    /**
     * Words that may follow a number that stands alone for a message ("your 635 and", "my 12 to you"); any other noun
     * is counted by it.
     */
    static final Set<String> BEHIND_NUMBER = EnglishWords.of("behind-number");

    static final Set<String> RECEIVED = EnglishWords.of("verb-received");
    static final Set<String> ANSWERED = EnglishWords.of("verb-answered");
    static final Set<String> SENT = EnglishWords.of("verb-sent");
    static final Set<String> REPEATED = EnglishWords.of("verb-repeated");
    static final Set<String> CORRECTED = EnglishWords.of("verb-corrected");

    /** What passes a copy on; the number behind the place is that of the copy. */
    static final Set<String> COPIED = EnglishWords.of("copied");

    /** The office that a word names; null for any other word. */
    static @Nullable Writer writer(String lower) {
        return WRITERS.get(lower);
    }

    /** A word such as "Embtels", "urtel", "mytel", "reftel"; null for any other. */
    static @Nullable Compound compound(String lower) {
        Compound plain = plainCompound(lower);
        return plain == null && lower.startsWith("re")
                ? plainCompound(lower.substring(2))
                : plain; // "Reurtel", "ReDeptel"
    }

    private static @Nullable Compound plainCompound(String lower) {
        String singular = lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("des")
                ? lower.substring(0, lower.length() - 1)
                : lower;
        for (int cut = 2; cut < singular.length() - 1 && cut <= 6; cut++) {
            String first = singular.substring(0, cut);
            Writer writer = FIRST_PARTS.contains(first) ? WRITERS.get(first) : null;
            MessageKind kind = LAST_PARTS.get(singular.substring(cut));
            if (writer != null && kind != null) {
                return new Compound(writer, kind);
            }
        }
        return null;
    }

    /** "Reftel" and its like: what was referred to before. */
    static boolean isSame(Tokens tokens, int i) {
        return tokens.is(i, "reftel")
                || tokens.is(i, "reftelegram")
                || (tokens.is(i, "ref") || tokens.is(i, "reference"))
                        && MessageKind.ofNoun(tokens.at(i + 1).lower()) == MessageKind.TELEGRAM;
    }
}
