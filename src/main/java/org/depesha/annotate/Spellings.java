package org.depesha.annotate;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.model.RegisterKind;

/** Says in which spellings a name of a register may stand in a text. */
final class Spellings {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** "Who" is no form of WHO: only longer words are taken for names that somebody wrote in capital letters. */
    private static final int LONG = 4;

    private Spellings() {}

    /**
     * The name as it is, in capital letters, and, for a person or place that the register has in capital letters,
     * without these. A single word that the register has in small letters counts only so; none at all where the name
     * has no word of letters: "38th" is more often a parallel than an army.
     */
    static Set<String> of(String name, RegisterKind kind) {
        String folded = FoldedText.of(name.strip()).text();
        Set<String> spellings = new LinkedHashSet<>();
        if (!isName(folded)) {
            return spellings;
        }
        spellings.add(folded);
        String upper = folded.toUpperCase(Locale.ROOT);
        boolean hasCapital = !folded.equals(folded.toLowerCase(Locale.ROOT));
        boolean manyWords = folded.indexOf(' ') > 0;
        if (hasCapital || manyWords) {
            spellings.add(upper);
        }
        if (manyWords && Character.isLowerCase(folded.charAt(0))) {
            spellings.add(upper.charAt(0) + folded.substring(1));
        }
        if (kind != RegisterKind.ORGANIZATION && folded.equals(upper) && longestWord(folded) >= LONG) {
            spellings.add(capitalized(folded));
        }
        return spellings;
    }

    private static boolean isName(String folded) {
        return WORD.matcher(folded)
                .results()
                .anyMatch(word ->
                        word.group().length() > 1 && word.group().chars().noneMatch(Character::isDigit));
    }

    private static int longestWord(String text) {
        return WORD.matcher(text)
                .results()
                .mapToInt(word -> word.group().length())
                .max()
                .orElse(0);
    }

    private static String capitalized(String text) {
        Matcher words = WORD.matcher(text);
        return words.replaceAll(word -> Matcher.quoteReplacement(
                word.group().substring(0, 1) + word.group().substring(1).toLowerCase(Locale.ROOT)));
    }
}
