package org.depesha.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Unicode's signs for raised and lowered letters and digits, so that plain text can say {@code m²}. Source: The Unicode
 * Standard 15, blocks Latin-1 Supplement, Superscripts and Subscripts, Spacing Modifier Letters, Phonetic Extensions.
 */
final class RaisedSigns {

    private static final Map<Integer, Integer> RAISED = pairs(
            "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW−",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ⁻");

    private static final Map<Integer, Integer> LOWERED =
            pairs("0123456789+-=()aehijklmnoprstuvx−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ₋");

    private RaisedSigns() {}

    private static Map<Integer, Integer> pairs(String plain, String signs) {
        int[] from = plain.codePoints().toArray();
        int[] to = signs.codePoints().toArray();
        if (from.length != to.length) {
            throw new IllegalStateException("the table of raised signs is out of step");
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i < from.length; i++) {
            pairs.put(from[i], to[i]);
        }
        return pairs;
    }

    /** The words with every sign raised; nothing where Unicode lacks one. */
    static Optional<String> raised(String words) {
        return all(words, RAISED);
    }

    /** The words with every sign lowered; nothing where Unicode lacks one. */
    static Optional<String> lowered(String words) {
        return all(words, LOWERED);
    }

    private static Optional<String> all(String words, Map<Integer, Integer> signs) {
        return words.codePoints().allMatch(signs::containsKey)
                ? Optional.of(words.codePoints()
                        .map(signs::get)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                : Optional.empty();
    }
}
