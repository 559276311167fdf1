package org.depesha.link.refer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesha.link.Passage;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a message bears: those that its metadata state, that in its title ("Telegram 224 From …"), and those
 * at the head of its text. A telegram begins with its number ("12. Embtels …", "No. 123", "Cablegram 123 London, 4
 * August"), often with that of a second series ("12. … Portnog 5. …"); a report bears it as a heading.
 */
public final class MessageNumbers {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    /** How many passages may belong to the head. */
    private static final int PASSAGES = 6;

    private static final int HEADING = 70;

    /** So many characters of a passage may be its head. */
    private static final int FIRST_WORDS = 600;

    /** As many letters before a number may name its series. */
    public static final int LETTERS = 3;

    /** A number with fewer figures behind unknown letters says nothing. */
    private static final int CODED = 3;

    /** What is numbered and is no message. */
    private static final Set<String> NO_SERIES = EnglishWords.of("no-series");

    private final Set<Own> numbers = new LinkedHashSet<>();

    /** A number with its series in lower case, which is empty for the sender's own. */
    public record Own(String series, String number) {

        /** Whether only the copy to some place bears it. */
        public boolean isCopy() {
            return series.startsWith(COPY);
        }
    }

    private static final String COPY = "to ";

    private MessageNumbers() {}

    /**
     * All numbers of a message.
     *
     * @param title of its document; empty for a transmitted message
     * @param passages those of its own text
     */
    public static Set<Own> of(Message message, String title, List<Passage> passages) {
        MessageNumbers found = new MessageNumbers();
        message.heading().numbers().forEach(number -> found.add(number));
        new HeadNumbers(Tokens.of(title), found.numbers::add).title();
        int seen = 0;
        boolean body = false;
        for (Passage passage : passages) {
            boolean isShort = passage.text().length() <= HEADING;
            if (seen++ < PASSAGES && !body) {
                HeadNumbers head = new HeadNumbers(
                        Tokens.of(passage.text()
                                .substring(0, Math.min(passage.text().length(), FIRST_WORDS))),
                        found.numbers::add);
                head.heading(isShort);
                body = passage.number() > 0 && !isShort && !RoutingLines.is(passage.text());
                if (passage.number() > 0) {
                    head.opening();
                }
            } else if (isShort) {
                found.foot(Tokens.of(passage.text()));
            }
        }
        return found.numbers;
    }

    /** "No. 12" alone in a line. */
    private void foot(Tokens tokens) {
        NumberWords words = tokens.is(0, "no") && tokens.size() <= 6 ? NumberWords.read(tokens, 0) : null;
        if (words != null) {
            numbers.add(new Own("", words.digits()));
        }
    }

    private void add(MessageNumber number) {
        Tokens tokens = Tokens.of(number.value());
        for (int i = 0; i < tokens.size(); i++) {
            NumberWords words = NumberWords.read(tokens, i);
            if (words != null) {
                numbers.add(new Own(words.series(), words.digits()));
                numbers.add(new Own("", words.digits()));
                return;
            }
        }
    }

    /** A capitalized word that names no kind of message and no part of a text, and a number behind it. */
    static boolean isSeries(Tokens tokens, int i) {
        Token word = tokens.at(i);
        return word.isWord()
                && word.capital()
                && !NO_SERIES.contains(word.lower())
                && MessageKind.ofNoun(word.lower()) == null
                && ReferenceWords.compound(word.lower()) == null
                && ReferenceWords.writer(word.lower()) == null
                && !DateReader.isMonth(word)
                && tokens.at(numberOf(tokens, i)).isNumber()
                && !isJoined(tokens, seriesEnd(tokens, i));
    }

    /** Letters that no list holds, all capitals, before a number of three figures or more: "USUN 2672". */
    static boolean isCode(Tokens tokens, int i) {
        Token word = tokens.at(i);
        Token number = tokens.at(numberOf(tokens, i));
        return isSeries(tokens, i)
                && word.lower().length() > 1
                && tokens.text()
                        .substring(word.start(), word.end())
                        .equals(word.lower().toUpperCase(Locale.ROOT))
                && number.lower().length() >= CODED
                && !(number.lower().length() == 4 && number.number() > 1000 && number.number() < 2100);
    }

    /** Whether letters are joined to a number: "242350Z" is a day and hour. */
    private static boolean isJoined(Tokens tokens, int behind) {
        return tokens.at(behind).isWord() && tokens.at(behind).joins(tokens.at(behind - 1));
    }

    private static int numberOf(Tokens tokens, int i) {
        boolean stop = tokens.is(i + 1, ".")
                && tokens.at(i + 1).joins(tokens.at(i))
                && tokens.at(i + 2).joins(tokens.at(i + 1)); // "UNX.45"
        return stop || tokens.is(i + 1, "-") || tokens.is(i + 1, "–") || tokens.is(i + 1, "number") ? i + 2 : i + 1;
    }

    static int seriesEnd(Tokens tokens, int i) {
        int end = numberOf(tokens, i) + 1;
        while ((tokens.is(end, "/") || tokens.is(end, "–") || tokens.is(end, "-") || tokens.is(end, "."))
                && tokens.at(end).joins(tokens.at(end - 1))
                && tokens.at(end + 1).isNumber()
                && tokens.at(end + 1).joins(tokens.at(end))) {
            end += 2;
        }
        return end;
    }

    /** The number behind the word of a series, its signs alike: {@code 1.2-3}, {@code 12/1}. */
    static String seriesNumber(Tokens tokens, int i) {
        List<String> parts = new ArrayList<>();
        for (int k = numberOf(tokens, i); k < seriesEnd(tokens, i); k++) {
            parts.add(tokens.is(k, "–") ? "-" : tokens.at(k).lower());
        }
        return String.join("", parts);
    }

    /** The series of the copies that go to a place, by the last word of its name. */
    public static String copyTo(String place) {
        return COPY + place;
    }

    /** Whether a number can be counted on from: digits alone, and no more than a count of messages has. */
    public static boolean isCount(String number) {
        return COUNT.matcher(number).matches();
    }

    static boolean isNoSeries(String word) {
        return word.length() > 1 && NO_SERIES.contains(word);
    }

    /** The end of a range as it is meant: of "1703–5" it is 1705. */
    static String completed(String first, String last) {
        int missing = first.length() - last.length();
        return missing > 0 && first.length() > 2 ? first.substring(0, missing) + last : last;
    }

    /** A number without leading zeros; null for no number, and for more digits than any message has. */
    static @Nullable String digits(Token token) {
        return token.number() < 1 || token.lower().length() > 6 ? null : Integer.toString(token.number());
    }
}
