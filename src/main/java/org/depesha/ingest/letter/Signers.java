package org.depesha.ingest.letter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.ingest.phrase.TableRows;

/**
 * Which of the names below a text is its signature, where several might be: that below the close; else the only one
 * that is a name at all. Where neither tells, none is asserted.
 */
final class Signers {

    private static final String RULE = "signature";
    /** What operators end telegrams with, and other words that nobody is called. */
    private static final Pattern NOBODY =
            Pattern.compile("(?iu)(?:(\\p{L})\\1+|[^aeiouyаеёиоуыэюяäöüáéíóúàèìòùęąó\\P{L}]+)");

    private static final int LONGEST_LINE = 140;
    private static final int MOST_WORDS = 3;
    private static final Pattern RUNNING = Pattern.compile("(?:\\S+ ){5,}+\\S*[\\p{L}\\d)\"”»][.!?][\"”»)]?");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’-]+");
    private static final Pattern POST = Pattern.compile(TableRows.of("posts.tsv").stream()
            .map(row -> (row[0].equals("zh") || row[0].equals("ko") ? "" : "(?<!\\p{L})") + "(?:" + row[1] + ")")
            .collect(Collectors.joining("|", "(?iu)(?:", ")")));

    private Signers() {}

    static void choose(List<LetterPassage> passages, Findings findings) {
        findings.doubtedAbove(Field.FROM, RULE, running(passages).min().orElse(0));
        List<Finding> signed = findings.of(Field.FROM).stream()
                .filter(from -> from.rule().equals(RULE) && from.confidence() >= Findings.THRESHOLD)
                .toList();
        if (signed.size() < 2) {
            return;
        }
        int close = passages.stream()
                .filter(passage -> Phrases.isClose(passage.text()))
                .mapToInt(LetterPassage::line)
                .max()
                .orElse(0);
        List<Finding> below =
                signed.stream().filter(from -> close > 0 && from.line() > close).toList();
        int text = running(passages).max().orElse(0);
        List<Finding> all = signed.stream().filter(Signers::isName).toList();
        List<Finding> last = all.stream().filter(from -> from.line() > text).toList();
        List<Finding> names = last.isEmpty() ? all : last;
        Finding first = (below.isEmpty() ? names : below)
                .stream().min((a, b) -> a.line() - b.line()).orElse(null);
        if (first != null && (!below.isEmpty() || names.size() == 1)) {
            findings.keepOnly(Field.FROM, RULE, first.line());
        }
    }

    /** The lines with paragraphs of running text. */
    private static IntStream running(List<LetterPassage> passages) {
        return passages.stream()
                .filter(passage -> passage.message() == null
                        && (passage.text().length() > LONGEST_LINE
                                || RUNNING.matcher(passage.text()).matches()))
                .mapToInt(LetterPassage::line);
    }

    /** A label that says which post a telegram comes from says where it was sent, if somebody signs it. */
    static void posts(Findings findings) {
        boolean signed = findings.of(Field.FROM).stream()
                .anyMatch(from -> from.rule().equals(RULE) && from.confidence() >= Findings.THRESHOLD);
        for (Finding from : findings.of(Field.FROM)) {
            boolean post = from.rule().equals("label")
                    && (POST.matcher(from.value()).find()
                            || CAPITALS.matcher(from.value()).matches());
            if (signed && post && findings.has(Field.SENT_PLACE)) {
                findings.doubted(Field.FROM, from.rule());
            } else if (signed && post) {
                findings.moveValue(Field.FROM, Field.SENT_PLACE, from.line(), from.value());
            }
        }
    }

    /** The only name below a text, if it stands directly below it. */
    static void alone(List<LetterPassage> below, Findings findings) {
        List<Finding> all = findings.of(Field.FROM);
        if (all.size() == 1
                && all.get(0).rule().equals(RULE)
                && !below.isEmpty()
                && below.get(0).line() >= all.get(0).line() - 1
                && isName(all.get(0))) {
            findings.promote(Field.FROM, RULE);
        }
    }

    private static boolean isName(Finding from) {
        String name = from.value();
        boolean order = name.equals(name.toUpperCase(Locale.ROOT)) && name.split(" ").length > MOST_WORDS;
        return name.length() > 1
                && !order
                && !NOBODY.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
