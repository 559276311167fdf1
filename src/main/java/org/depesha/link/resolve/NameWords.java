package org.depesha.link.resolve;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.link.refer.DateReader;
import org.depesha.link.refer.MessageKind;
import org.depesha.link.refer.MessageMention;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;

/**
 * The capitalized words by which a text names somebody whom no register knows by these words alone: "the Secretary",
 * "General Burns".
 */
final class NameWords {

    /** Shorter words are initials and clippings, which many share. */
    private static final int SHORTEST = 3;

    /** So many characters before "his letter" may name him. */
    private static final int NEAR = 600;

    /** So many characters behind it: "In their memorandum of June 4 the Joint Chiefs of Staff …". */
    private static final int BEHIND = 100;

    private static final Set<String> PRONOUNS = EnglishWords.of("sender-pronoun");

    /** What many are called by. */
    private static final Set<String> OFFICES = EnglishWords.of("name-of-office");

    private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private NameWords() {}

    /** The words of a name, in lower case. */
    static Set<String> of(String name) {
        return Token.of(name).stream()
                .filter(NameWords::isName)
                .map(Token::lower)
                .collect(Collectors.toSet());
    }

    /** The words of several names. */
    static Set<String> of(Stream<String> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> all.addAll(of(name)));
        return all;
    }

    private static boolean isName(Token token) {
        return token.isWord()
                && token.capital()
                && token.lower().length() >= SHORTEST
                && !DateReader.isMonth(token)
                && MessageKind.ofNoun(token.lower()) == null;
    }

    /** The words that name the sender of a mention: those before it where it says "his". */
    static Set<String> ofSender(MessageMention mention) {
        String quote = mention.quote();
        List<Token> tokens = Token.of(quote);
        if (!tokens.isEmpty() && PRONOUNS.contains(tokens.get(0).lower())) {
            String text = mention.words().passage().text();
            int start = mention.words().start();
            int end = mention.words().end();
            return of(Stream.of(
                    text.substring(Math.max(0, start - NEAR), start),
                    text.substring(end, Math.min(text.length(), end + BEHIND))));
        }
        return of(quote.split(" to |, ", 2)[0]);
    }

    /** The names in words, without offices and days of the week. */
    static Set<String> named(String words) {
        Set<String> names = withoutOffices(of(words));
        names.removeAll(WEEKDAYS);
        return names;
    }

    private static Set<String> withoutOffices(Set<String> words) {
        Set<String> names = new HashSet<>(words);
        names.removeAll(OFFICES);
        return names;
    }

    /** Whether two share a word. */
    static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** Whether two may name the same: by a name where both have one, else by an office. */
    static boolean agree(Set<String> some, Set<String> others) {
        Set<String> names = withoutOffices(some);
        Set<String> otherNames = withoutOffices(others);
        return names.isEmpty() || otherNames.isEmpty() ? meet(some, others) : meet(names, otherNames);
    }
}
