package org.depesha.ingest.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Shelfmarks;

/**
 * The block in which formal letters name the addressee, above the text or below it: "To His Excellency", and the lines
 * below.
 */
final class AddressBlock {

    private static final Pattern EXCELLENCY = Pattern.compile(
            "^(?:To|TO) (?:His|Her|HIS|HER|Their) (?:Excellency|EXCELLENCY|Majesty|Highness)(?U:\\b) ?(.*)$");
    private static final Pattern ADDRESS_LINE =
            Pattern.compile("^(?=.{2,110}$)\\p{Lu}(?!.*\\p{Ll}{2}[.!?] \\p{Lu}\\p{Ll}).*[^:!?]$");

    private AddressBlock() {}

    /** "To His Excellency" with the lines below it; gives the index behind them. */
    static int read(List<Paragraph> paragraphs, int at, Findings findings, List<LetterPassage> passages) {
        var excellency = EXCELLENCY.matcher(paragraphs.get(at).text());
        if (!excellency.matches()) {
            return at;
        }
        passages.add(paragraphs.get(at).as(Part.ADDRESS));
        String name = excellency.group(1);
        int next = at + 1;
        while (next < paragraphs.size()
                && next < at + 6
                && ADDRESS_LINE.matcher(paragraphs.get(next).text()).matches()
                && !HeadRules.isHead(paragraphs.get(next).text())
                && Shelfmarks.find(paragraphs.get(next).text()) == null) {
            passages.add(paragraphs.get(next).as(Part.ADDRESS));
            name = name.isBlank() ? paragraphs.get(next).text() : name;
            next++;
        }
        findings.at(paragraphs.get(at).line())
                .add(
                        Field.TO,
                        name.replaceAll(" (?:Chairman|Minister|President|Premier|Secretary)(?U:\\b).*", ""),
                        "address",
                        0.9);
        return next;
    }

    static boolean begins(String text) {
        return EXCELLENCY.matcher(text).matches();
    }
}
