package org.depesha.phrase;

import java.util.LinkedHashMap;
import java.util.Map;

/** One rule tried at one token: what it has captured so far, and how many steps it may still take. */
final class Attempt {

    /** More than any sentence needs: a pattern that tries longer than this finds nothing. */
    private static final int STEPS = 4000;

    private final PhraseRules rules;
    private final Tokens tokens;
    private final Map<String, Found.Piece> captured = new LinkedHashMap<>();
    private int left = STEPS;

    Attempt(PhraseRules rules, Tokens tokens) {
        this.rules = rules;
        this.tokens = tokens;
    }

    PhraseRules rules() {
        return rules;
    }

    Tokens tokens() {
        return tokens;
    }

    Map<String, Found.Piece> captured() {
        return captured;
    }

    /** Whether a step may still be taken. */
    boolean step() {
        return left-- > 0;
    }
}
