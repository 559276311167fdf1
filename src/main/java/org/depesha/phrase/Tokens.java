package org.depesha.phrase;

import java.util.List;
import java.util.Set;

/**
 * The tokens of a passage, to be looked at from any place: beyond its ends stands {@link Token#NONE}.
 *
 * @param codes the letters, in lower case, that the edition's own numbers begin with, however they are written
 */
public record Tokens(String text, List<Token> all, Set<String> codes) {

    public static Tokens of(String text) {
        return of(text, Set.of());
    }

    /** A text whose numbers may begin with the codes of an edition. */
    public static Tokens of(String text, Set<String> codes) {
        return new Tokens(text, Token.of(text), codes);
    }

    public Token at(int i) {
        return i < 0 || i >= all.size() ? Token.NONE : all.get(i);
    }

    public int size() {
        return all.size();
    }

    public boolean is(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!at(i + k).is(words[k])) {
                return false;
            }
        }
        return true;
    }

    public boolean isOne(int i, Set<String> words) {
        return words.contains(at(i).lower());
    }

    /** Past as many of these words as stand there. */
    public int past(int i, Set<String> words) {
        int next = i;
        while (isOne(next, words)) {
            next++;
        }
        return next;
    }

    public String words(int from, int to) {
        return to <= from ? "" : text.substring(at(from).start(), at(to - 1).end());
    }
}
