package org.depesha.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes words alike that a reader takes for one: letters without their accents, ligatures and wide forms resolved, ſ as
 * s, small letters, no soft hyphens. {@code search-words.js} does the same; a browser test holds the two together.
 */
final class Folding {

    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> LETTERS = Map.of(
            'æ', "ae", 'œ', "oe", 'ø', "o", 'đ', "d", 'ł', "l", 'ß', "ss", 'þ', "th", 'ð', "d", 'ı', "i", 'ς', "σ");

    private static final Pattern SIGNS = Pattern.compile("[\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]+");

    private Folding() {}

    /** The folded form of a word; empty for one that consists of signs. */
    static String fold(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String taken = SIGNS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < taken.length(); i++) {
            String other = LETTERS.get(taken.charAt(i));
            folded.append(other == null ? String.valueOf(taken.charAt(i)) : other);
        }
        return Normalizer.normalize(SIGNS.matcher(folded).replaceAll(""), Normalizer.Form.NFC);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
