package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.ScannedCapitals;
import org.depesha.read.transcript.Signs;
import org.jspecify.annotations.Nullable;

/** Takes a line apart by a table of rules: it is what they say only where they leave no word of it. */
final class LineReader {

    /** Signs that stand between two parts of a line and belong to none. */
    private static final String BETWEEN = " .,;:!*|/()[]\"“”«»'’-–—";

    /** A longer line is running text. */
    private static final int LONGEST = 260;

    /** The few words that may be left over behind the last part. */
    private static final String REST = "(?:at \\d{1,3}|year|y\\.|г\\.?|[ON]\\. ?S\\.?)?";

    private static final Pattern REMARK =
            Pattern.compile("(?:\\[[^\\[\\]]*\\p{Ll}{2}[^\\[\\]]*]|\\(\\p{Ll}+ [^()]*\\))[.*]*");

    private LineReader() {}

    /** A piece of a line, with the signs around it. */
    record Piece(Part part, String text) {}

    /** The pieces of a line, all of it; null where a word is left over. What they say is added to the findings. */
    static @Nullable List<Piece> read(List<Rule> rules, String text, Dates dates, Findings findings) {
        if (text.length() > LONGEST) {
            return null;
        }
        Findings found = new Findings();
        String mended = ScannedCapitals.mended(text);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int at = skip(text, 0);
        while (at < text.length()) {
            Step step = step(rules, mended, at, dates);
            if (step == null) {
                if (pieces.isEmpty() || !isRest(text, at)) {
                    return null;
                }
                int last = pieces.size() - 1;
                pieces.set(
                        last,
                        new Piece(pieces.get(last).part(), pieces.get(last).text() + text.substring(start)));
                findings.addAllAt(found);
                return pieces;
            }
            found.addAll(step.findings());
            int end = skip(text, step.end());
            add(pieces, step.rule().part(), text.substring(start, end));
            start = end;
            at = end;
        }
        if (pieces.isEmpty()) {
            return null;
        }
        findings.addAllAt(found);
        return pieces;
    }

    /** Behind the last part may stand a remark in brackets: "[cover name not deciphered]". */
    private static boolean isRest(String text, int at) {
        int bracket = Math.max(text.lastIndexOf('[', at), text.lastIndexOf('(', at));
        boolean remark = bracket > 0
                && text.substring(bracket, at).length() == 1
                && REMARK.matcher(text.substring(bracket)).matches();
        return remark || text.substring(at).strip().matches(REST);
    }

    private record Step(Rule rule, int end, Findings findings) {}

    private static @Nullable Step step(List<Rule> rules, String text, int at, Dates dates) {
        for (Rule rule : rules) {
            Findings found = new Findings();
            int end = rule.recognizer().read(text, at, dates, found);
            if (end > at) {
                return new Step(rule, end, found);
            }
        }
        return null;
    }

    private static void add(List<Piece> pieces, Part part, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).part() == part) {
            pieces.set(last, new Piece(part, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(part, text));
        }
    }

    /** Opening signs belong to what follows them, and are passed over all the same. */
    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (BETWEEN.indexOf(text.charAt(at)) >= 0 || Signs.isOne(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
