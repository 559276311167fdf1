package org.depesha.ingest.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;

/**
 * A note in the third person names both parties in its first sentence: "The Legation of A presents its compliments to
 * the Ministry of B and has the honour …".
 */
final class Compliments {

    private static final Pattern OPENING =
            Pattern.compile("^(?<from>\\p{Lu}.{3,120}?) presents? (?:(?:his|her|its|their|my"
                    + "|our) )?compliments to (?:the )?(?<to>.{3,140}?)(?=,? (?:and|with reference|in reply|in answer"
                    + "|has|have)(?U:\\b)|[,;:.] |[.,]?$)");
    private static final int MOST_ABOVE = 2;

    private Compliments() {}

    /** Adds what the first paragraphs say; who signs such a note, if anybody, signs for the sender. */
    static void read(List<LetterPassage> passages, Findings findings) {
        List<LetterPassage> running = passages.stream()
                .filter(passage -> passage.part() == Part.PROSE)
                .limit(MOST_ABOVE)
                .toList();
        for (LetterPassage passage : running) {
            Matcher opening = OPENING.matcher(passage.text());
            if (opening.find()) {
                findings.doubted(Field.FROM, "signature").at(passage.line());
                findings.add(Field.FROM, opening.group("from").replaceFirst("^The ", ""), "compliments", 0.9);
                findings.add(Field.TO, opening.group("to"), "compliments", 0.9);
                findings.add(Field.KIND, "Note verbale", "compliments", 0.75);
                return;
            }
        }
    }
}
