package org.depesha.ingest.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.ingest.phrase.TableRows;

/**
 * The addressee in the short lines around a text: as his address, which a courtesy or a preposition of
 * {@code address-openings.tsv} begins, "The Hon. P. Calthrop, Canberra"; or as one writes to another, "Anton an Karl".
 */
final class AddressLines {

    private static final double SURE = 0.75;
    /** A courtesy alone may begin the sender's own name as well. */
    private static final double UNSURE = 0.6;

    private static final int LONGEST = 100;
    private static final Pattern BRACKETED = Pattern.compile("^\\[[^\\]]{3,20}:\\] *");
    private static final Pattern OPENING = Pattern.compile("(?iu)(?:(?<to>" + words("to")
            + ")(?: +|(?<=['’])))?(?<name>(?:(?:" + words("courtesy") + ")(?: +|$))*)(?<rest>.*)");
    private static final Pattern ENDING = Pattern.compile(
            "(?iu)(?<name>.{2,70}?)[,\\s]*(?<![\\p{L}])(?:" + words("end") + ")[.,;]*" + "(?:,? .{0,40})?");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Ll}{1,6}\\.? ){0,2}\\p{Lu}[\\p{L}.'’-]*.*");
    private static final Pattern SENTENCE =
            Pattern.compile(".*\\p{Ll}{4}[.!?] \\p{Lu}\\p{Ll}+ \\p{Ll}.*|.*[!?:]|.*\\[.*");
    private static final Pattern BETWEEN =
            Pattern.compile("(?!(?iu:from|von|aus|из|de|da|z) )(?:\\d{1,4}\\. |[IVXLC]+\\. )?"
                    + "(?<f>(?:The |Der |Die |Le |La |Il |El )?\\p{Lu}[^—:;\\d\\[(]{1,70}?),? "
                    + "(?:to|TO|an|AN|à|au"
                    + "|al|alla|a|do|к|К) (?<t>(?:the |THE |S\\. )?\\p{Lu}[^:;\\d\\[(]{2,80}?)[.,]?");

    private AddressLines() {}

    private static String words(String kind) {
        return TableRows.of("address-openings.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> row[2])
                .collect(Collectors.joining("|"));
    }

    /** Reads the lines above a text: of two addresses the one that stands nearer to it counts. */
    static void above(List<LetterPassage> lines, Findings findings) {
        for (int i = lines.size() - 1; i >= 0 && isOpen(Field.TO, findings); i--) {
            address(lines, i, false, findings);
        }
        for (int i = 0; i < lines.size() && isOpen(Field.TO, findings); i++) {
            Matcher both = BETWEEN.matcher(lines.get(i).text());
            if (!isSentence(lines.get(i).text()) && both.matches()) {
                findings.at(lines.get(i).line());
                findings.add(
                        Field.FROM, isOpen(Field.FROM, findings) ? both.group("f") : "", "one writes to another", SURE);
                findings.add(Field.TO, both.group("t"), "one writes to another", SURE);
            }
        }
    }

    /** Reads the lines below a text that stand below its signature. */
    static void below(List<LetterPassage> lines, Findings findings) {
        int signed = findings.of(Field.FROM).stream()
                .filter(from -> from.confidence() >= Findings.THRESHOLD)
                .mapToInt(from -> from.line())
                .max()
                .orElse(Integer.MAX_VALUE);
        for (int i = 0; i < lines.size() && isOpen(Field.TO, findings); i++) {
            if (lines.get(i).line() > signed) {
                address(lines, i, true, findings);
            }
        }
    }

    private static boolean isOpen(Field field, Findings findings) {
        return findings.of(field).stream().noneMatch(f -> f.confidence() >= Findings.THRESHOLD);
    }

    private static boolean isSentence(String text) {
        return text.length() > LONGEST || SENTENCE.matcher(text).matches() || Phrases.greeted(text) != null;
    }

    private static void address(List<LetterPassage> lines, int at, boolean below, Findings findings) {
        String text = BRACKETED.matcher(lines.get(at).text()).replaceFirst("").replaceAll("[,.;]+$", "");
        if (isSentence(text)) {
            return;
        }
        Matcher opening = OPENING.matcher(text);
        Matcher ending = ENDING.matcher(text);
        String value = "";
        if (opening.matches()
                && !(opening.group("name").isEmpty() && opening.group("to") == null)
                && Character.isLetter(text.charAt(0))) {
            String rest = (opening.group("name") + opening.group("rest")).strip();
            boolean alone = opening.group("rest").isBlank();
            boolean courteous = !opening.group("name").isEmpty();
            String next = alone
                            && at + 1 < lines.size()
                            && !isSentence(lines.get(at + 1).text())
                    ? lines.get(at + 1).text().replaceAll("[,.;]+$", "")
                    : "";
            boolean named = alone
                    ? NAME.matcher(next).matches()
                    : courteous && NAME.matcher(opening.group("rest")).matches();
            value = named ? (rest + " " + next).strip() : "";
        } else if (ending.matches() && NAME.matcher(text).matches()
                || ending.matches() && text.codePoints().anyMatch(c -> Character.isIdeographic(c))) {
            value = ending.group("name");
        }
        boolean sure = below || ending.matches() || opening.matches() && opening.group("to") != null;
        String rule = below ? "address below the signature" : "address above the text";
        findings.at(lines.get(at).line()).add(Field.TO, value, rule, sure ? SURE : UNSURE);
    }
}
