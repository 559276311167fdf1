package org.depesha.link.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesha.link.Passage;
import org.depesha.phrase.PhraseBook;
import org.depesha.phrase.PhraseRules;
import org.depesha.phrase.Token;
import org.jspecify.annotations.Nullable;

/**
 * In which language that has rules a text is: the declared one, if its commonest words are there, or else the one whose
 * commonest words are frequent, because a default language says little of one letter.
 */
public final class TextLanguage {

    /** In percent. */
    private static final int DECLARED = 4;

    /** In percent. */
    private static final int UNDECLARED = 20;

    /** Fewer words than this say nothing of the language. */
    private static final int FEWEST = 20;

    private TextLanguage() {}

    /** The rules for a text; null where no language with rules is its. */
    public static @Nullable PhraseRules of(String declared, List<Passage> passages, PhraseBook phrases) {
        List<Token> tokens = new ArrayList<>();
        passages.forEach(passage -> tokens.addAll(Token.of(passage.text())));
        PhraseRules said = phrases.of(declared);
        if (said != null && (tokens.size() < FEWEST || said.share(tokens) >= DECLARED)) {
            return said;
        }
        return tokens.size() < FEWEST
                ? null
                : phrases.languages()
                        .filter(rules -> rules.share(tokens) >= UNDECLARED)
                        .max(Comparator.comparing((PhraseRules rules) -> rules.share(tokens)))
                        .orElse(null);
    }
}
