package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;

/**
 * Takes off a text's first paragraph what belongs above it: "To Comrade Peng Dehuai. I ask …", and the sentence that
 * says who gets copies.
 */
final class Openings {

    private static final int LONGEST = 90;
    private static final Pattern STOP = Pattern.compile("[.!:,](?: ?[—–-])?(?= \\p{Lu})");
    private static final Pattern COPIES =
            Pattern.compile("^(?:[^.]{0,60}?(?U:\\b)(?:send(?:ing)?|sent)(?U:\\b)[^.]{0,30}?(?U:\\b)(?:a )?cop(?:y"
                    + "|ies)(?: of this (?:telegram|letter"
                    + "|message))? to (?<c>[^.]{5,600})|Cop(?:y|ies)(?: to)?: (?<d>[^.]{3,300}))\\.(?= |$)");

    private Openings() {}

    static List<Paragraph> split(List<Paragraph> body, Dates dates, Findings findings, List<LetterPassage> passages) {
        if (body.isEmpty()) {
            return body;
        }
        List<Paragraph> rest = new ArrayList<>(body);
        address(rest, dates, findings, passages);
        Matcher copies = COPIES.matcher(rest.isEmpty() ? "" : rest.get(0).text());
        if (copies.find()) {
            Paragraph first = rest.get(0);
            findings.at(first.line())
                    .add(
                            Field.COPIES,
                            copies.group("c") != null ? copies.group("c") : copies.group("d"),
                            "copies",
                            0.85);
            passages.add(first.slice(0, copies.end()).as(Part.COPIES));
            cut(rest, copies.end());
        }
        return rest;
    }

    private static void address(List<Paragraph> rest, Dates dates, Findings findings, List<LetterPassage> passages) {
        Paragraph first = rest.get(0);
        Matcher stop = STOP.matcher(first.text());
        while (stop.find() && stop.end() < LONGEST) {
            String start = first.text().substring(0, stop.end());
            Findings found = new Findings().at(first.line());
            List<LineReader.Piece> pieces = LineReader.read(HeadRules.HEAD, start, dates, found);
            boolean comma = first.text().charAt(stop.start()) == ','
                    && pieces != null
                    && pieces.get(0).part() != Part.SALUTE;
            if (pieces != null
                    && !comma
                    && pieces.size() == 1
                    && (pieces.get(0).part() == Part.ADDRESS || pieces.get(0).part() == Part.SALUTE)) {
                findings.addAll(found);
                passages.add(first.slice(0, stop.end()).as(pieces.get(0).part()));
                cut(rest, stop.end());
                return;
            }
        }
    }

    private static void cut(List<Paragraph> rest, int end) {
        Paragraph after = rest.get(0).slice(end, rest.get(0).words().length());
        if (after.text().isEmpty()) {
            rest.remove(0);
        } else {
            rest.set(0, after);
        }
    }
}
