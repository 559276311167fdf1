package org.depesha.phrase;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param start index of its first token
 * @param end index of the token behind it
 * @param captured by label, the tokens that the rule kept
 */
public record Found(String rule, int start, int end, Map<String, Piece> captured) {

    public Found {
        captured = Map.copyOf(captured);
    }

    /** Tokens from one index to before another. */
    public record Piece(int start, int end) {}

    /** The first token of what a label kept; null where it kept nothing. */
    public @Nullable Token token(Tokens tokens, String label) {
        Piece piece = captured.get(label);
        return piece == null ? null : tokens.at(piece.start());
    }

    public boolean has(String label) {
        return captured.containsKey(label);
    }
}
