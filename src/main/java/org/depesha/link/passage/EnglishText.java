package org.depesha.link.passage;

import java.util.List;
import java.util.Set;
import org.depesha.link.Passage;
import org.depesha.model.Document;
import org.depesha.phrase.Token;

/**
 * Whether a text is English: references are looked for in no other, since "note", "order" or "in" mean something else
 * there. What the edition declares counts, and the commonest words of the text itself, because a default language says
 * little of one letter. Their shares: a quarter to a half in English prose, above 0.06 in telegrams that leave out
 * articles, below 0.05 in German, Polish or Latin letters.
 */
public final class EnglishText {

    private static final Set<String> COMMONEST = Set.of(
            "the", "of", "and", "to", "that", "for", "with", "is", "on", "by", "be", "have", "has", "not", "you", "we",
            "will", "from", "this", "as", "are", "it", "i", "which", "would", "but", "my", "your", "had", "been", "at");

    private static final double DECLARED = 0.06;
    private static final double UNDECLARED = 0.2;

    /** Fewer words than this say nothing of the language. */
    private static final int FEWEST = 20;

    private EnglishText() {}

    public static boolean is(Document document, List<Passage> passages) {
        boolean declared = document.description().language().equals("en")
                || document.description().language().startsWith("en-");
        int words = 0;
        int common = 0;
        for (Passage passage : passages) {
            for (Token token : Token.of(passage.text())) {
                words += token.isWord() ? 1 : 0;
                common += COMMONEST.contains(token.lower()) ? 1 : 0;
            }
        }
        return words < FEWEST ? declared : common >= words * (declared ? DECLARED : UNDECLARED);
    }
}
