package org.depesha.phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The word lists by which the program's own grammar of English finds references. They stand in {@code en/words.rules},
 * each with a rule whose sentences show where its words may stand; the grammar asks for a rule at one place, no text is
 * searched by all of them.
 */
public final class EnglishWords {

    private static final PhraseRules RULES = PhraseBook.read("en/words.rules");

    private EnglishWords() {}

    /** The words of a list, in lower case. */
    public static Set<String> of(String list) {
        return RULES.words(list);
    }

    /** What a rule finds that begins at a token; null where nothing does. */
    public static @Nullable Found at(String rule, Tokens tokens, int i) {
        return RULES.at(tokens, i, rule);
    }

    /** What each word means, from the list of each meaning. */
    public static <T> Map<String, T> byWord(Map<T, String> lists) {
        Map<String, T> all = new HashMap<>();
        lists.forEach((meaning, list) -> of(list).forEach(word -> {
            if (all.put(word, meaning) != null) {
                throw new IllegalStateException("`" + word + "` stands in two lists, of which one is " + list);
            }
        }));
        return Map.copyOf(all);
    }

    static PhraseRules rules() {
        return RULES;
    }
}
