package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.ingest.phrase.Shelfmarks;

/** The list of those who get copies, below a letter: "Copy to: A", and in the next lines B and C. */
final class CopyBlock {

    private static final Pattern LABEL =
            Pattern.compile("(?iu:c\\. ?c\\.|cc|cop(?:y|ies)(?: to| for)?|distribution|verteiler|abschrift an"
                    + "|copie à):? +(?<first>(?!(?:to|for):).{2,100})|(?iu:cc|cop(?:y|ies) to|distribution"
                    + "|verteiler):");
    private static final Pattern ITEM =
            Pattern.compile("(?=.{2,80}$)(?:[-*•] |\\d{1,2} [-–—] |\\d{1,2}[.)] )?\\p{L}.*");
    private static final Pattern SENTENCE =
            Pattern.compile(".*\\p{Ll}{2}(?<!Messrs|Capt|Prof|Dept|Comd|Ltd|Col|Gen|Mrs|Sqn|Lt|Mr|Dr)[.!?:] .*|.*[:!?]$"
                    + "|.*\\p{Ll}{2}(?U:\\b) (?:is|are|was|were|has|have|will|shall) .*");
    private static final int MOST = 9;

    private CopyBlock() {}

    /** Where the list begins that ends here, or -1. */
    static int beginning(List<Paragraph> body, int at) {
        for (int i = at; i >= Math.max(1, at - MOST); i--) {
            Matcher label = LABEL.matcher(body.get(i).text());
            if (label.matches()) {
                boolean numbered =
                        label.group("first") != null && label.group("first").matches("(?i)(?:no|№|#)(?U:\\b)?.*");
                return numbered
                                || label.group("first") == null && i == at
                                || label.group("first") != null
                                        && SENTENCE.matcher(label.group("first"))
                                                .matches()
                        ? -1
                        : i;
            }
            String text = body.get(i).text();
            if (body.get(i).isWhole()
                    || !ITEM.matcher(text).matches()
                    || SENTENCE.matcher(text).matches()
                    || Phrases.isClose(text)
                    || Shelfmarks.find(text) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** Reads the list. */
    static List<LetterPassage> read(List<Paragraph> lines, Findings findings) {
        List<LetterPassage> passages = new ArrayList<>();
        for (Paragraph line : lines) {
            Matcher label = LABEL.matcher(line.text());
            String name = passages.isEmpty() && label.matches() ? label.group("first") : line.text();
            if (name != null) {
                findings.at(line.line())
                        .add(
                                Field.COPIES,
                                name.replaceFirst("^(?:[-*•] |\\d{1,2} [-–—] |\\d{1,2}[.)] )", "")
                                        .replaceAll("[.;,]$", ""),
                                "list of copies",
                                0.85);
            }
            passages.add(line.as(Part.COPIES));
        }
        return passages;
    }
}
