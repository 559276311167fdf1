package org.depesha.link.refer;

import java.util.Locale;
import java.util.Set;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;

/**
 * Words that stand in a message and do not say what they seem to: the number under which a copy went to another post
 * ("repeated Rangoon 904, Taipei 822"; "Bangkok's 1851 (Rangoon 326)"), "your letter" in a text that is quoted ("Begin
 * text: Dear Jean: Your letter …") or in a part for another post ("For Geneva: Your 4096 …"). No message is made of
 * them that the edition does not hold.
 */
public final class BorrowedWords {

    /** So many characters before a number are looked at. */
    private static final int REACH = 100;

    /** So many characters before the words a text may begin. */
    private static final int QUOTED = 10_000;

    /** A part is for another post where so few words name it. */
    private static final int POST_WORDS = 4;

    private static final Set<String> ENDS = Set.of(".", ";", "!", "?");

    private static final Set<String> REPEATED = EnglishWords.of("copy-begins");

    private static final Set<String> BETWEEN = EnglishWords.of("copy-between");

    private BorrowedWords() {}

    /** Whether a mention is of such words. */
    public static boolean are(MessageMention mention) {
        Writer writer = mention.route().writer();
        return writer == Writer.READER || writer == Writer.WRITER
                ? isQuoted(mention) || writer == Writer.READER && isForAnother(before(mention))
                : mention.hasNumber() && mention.date() == null && isPlace(mention) && isCopy(before(mention));
    }

    private static Tokens before(MessageMention mention) {
        int start = mention.words().start();
        return Tokens.of(mention.words().passage().text().substring(Math.max(0, start - REACH), start));
    }

    /** Whether a text begins before the words and does not end before them. */
    private static boolean isQuoted(MessageMention mention) {
        String text = mention.words().passage().text();
        int start = mention.words().start();
        String before = text.substring(Math.max(0, start - QUOTED), start).toLowerCase(Locale.ROOT);
        int begin = Math.max(before.lastIndexOf("begin text"), before.lastIndexOf("begin verbatim text"));
        return begin >= 0 && before.indexOf("end text", begin) < 0;
    }

    /** "For Geneva:" */
    private static boolean isForAnother(Tokens tokens) {
        int i = tokens.size() - 1;
        if (!tokens.is(i, ":")) {
            return false;
        }
        for (int back = 1; back <= POST_WORDS && i - back >= 0; back++) {
            if (tokens.is(i - back, "for")) {
                return i - back == 0 || ENDS.contains(tokens.at(i - back - 1).lower());
            }
        }
        return false;
    }

    /** "Rangoon 904": neither "Rangoon's 904" nor "Embtel 904". */
    private static boolean isPlace(MessageMention mention) {
        return Token.of(mention.quote()).stream()
                .noneMatch(token -> token.isPossessive()
                        || ReferenceWords.compound(token.lower()) != null
                        || MessageKind.ofNoun(token.lower()) != null);
    }

    /** Behind "repeated" come places with numbers; behind another's number, one in brackets. */
    private static boolean isCopy(Tokens tokens) {
        int i = tokens.size() - 1;
        if (tokens.is(i, "(") && tokens.at(i - 1).isNumber()) {
            Token owner = tokens.at(i - 2);
            return owner.isPossessive() || ReferenceWords.compound(owner.lower()) != null;
        }
        while (i >= 0 && !tokens.isOne(i, REPEATED)) {
            boolean listed = tokens.at(i).isNumber() || tokens.at(i).capital() || tokens.isOne(i, BETWEEN);
            if (!listed || tokens.at(i).isPossessive()) {
                return false;
            }
            i--;
        }
        return i >= 0;
    }
}
