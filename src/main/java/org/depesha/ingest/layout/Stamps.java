package org.depesha.ingest.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.read.transcript.Aside;

/**
 * Takes out what was stamped on a letter's sheets later, or stands on each of them: "[Signal copy]", "DECLASSIFIED", a
 * running head.
 */
final class Stamps {

    static final String RUNNING = "running stamp of the page";

    private static final int LONGEST = 48;
    /** So many lines may stand above a salutation. */
    private static final int HEAD = 5;

    /**
     * The marks of copies that registries and editions put on sheets; alone in a line they are never part of a
     * sentence.
     */
    private static final Pattern COPY =
            Pattern.compile("(?i)[\\[(]?(?:\\p{L}+[ -]){0,3}(?:copy|copies|draft)[\\])]?\\.?");

    private static final Pattern SECRET =
            Pattern.compile("(?i)[\\[(]?(?:\\p{L}+[ -]){0,3}(?:secret|restricted|confidential|classified)[\\])]?\\.?");
    /** Those of archives that have opened a file. */
    private static final Pattern RELEASE =
            Pattern.compile("(?i)\\W*(?:declassified|de-classified|downgraded|regraded|sanitized|approved for release"
                    + "|released)(?U:\\b)(?!.*\\p{Ll}{3}\\. ).{0,60}"
                    + "|authority:? ?\\p{Lu}{2,4}[ -]?[\\d-]+.{0,40}|by:? \\p{Lu}{1,4}[,.]? ?(?:nara|nars"
                    + "|date)(?U:\\b).{0,40}|e\\.?o\\.? ?1[0-3]\\d{3}(?U:\\b).{0,40}|reproduced (?:at"
                    + "|from) the (?:national )?archives.{0,40}");

    private static final Pattern SENTENCE = Pattern.compile(".*(?<!(?U:\\b)(?:Ltd|Inc|Co|Dept|\\d|\\p{Lu}))[.,;:!?]$");
    /** The first word of the next page, below the last line of this one. */
    private static final Pattern CATCHWORD = Pattern.compile("[/-] ?\\p{L}[\\p{L}-]{0,14}(?: ?\\.{2,})?");

    private static final Pattern SALUTE_OR_NUMBER = Pattern.compile(".*\\d{3}.*|(?i)(?:dear|comrade|to|from) .*");

    private final List<Line> lines;
    private final List<Aside> asides;
    /** Each line by its letters and figures alone; empty for a long one, which is no stamp. */
    private final List<String> folded = new ArrayList<>();

    private final Set<Integer> removed = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Stamps(List<Line> lines, List<Aside> asides) {
        this.lines = lines;
        this.asides = asides;
        for (Line line : lines) {
            String folded = line.text().length() > LONGEST ? "" : folded(line.text());
            this.folded.add(folded);
            counts.merge(folded, 1, Integer::sum);
        }
    }

    static List<Line> clear(List<Line> lines, List<Aside> asides) {
        return new Stamps(lines, asides).kept();
    }

    private List<Line> kept() {
        List<Line> kept = new ArrayList<>(lines.size());
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = seen.merge(folded.get(i), 1, Integer::sum) == 1;
            String reason = reason(i, first);
            if (reason.isEmpty()) {
                kept.add(line);
            } else {
                asides.add(Aside.words(line.number(), line.text(), reason));
                removed.add(i);
                endParagraph(kept, line);
            }
        }
        return kept;
    }

    /** A line taken out ends the paragraph above it only where an empty line stood beside it. */
    private static void endParagraph(List<Line> kept, Line removed) {
        int last = kept.size() - 1;
        if (last >= 0 && removed.after() == Line.After.EMPTY && kept.get(last).after() == Line.After.LINE) {
            kept.set(last, kept.get(last).with(Line.After.EMPTY));
        }
    }

    private String reason(int at, boolean first) {
        String text = lines.get(at).text();
        if (text.length() > 100 || text.equals(Sheet.BREAK) || lines.get(at).isWhole()) {
            return "";
        }
        if (at > 0 && at + 1 < lines.size() && CATCHWORD.matcher(text).matches() && isEdge(at)) {
            return "catchword of the next page";
        }
        if (RELEASE.matcher(text).matches()) {
            return "archive's stamp";
        }
        int count = folded.get(at).isEmpty() ? 1 : counts.getOrDefault(folded.get(at), 1);
        boolean repeated = count > 1;
        boolean bracketed = text.startsWith("[") || text.startsWith("(");
        boolean edge = isEdge(at);
        if (COPY.matcher(text).matches() && (bracketed || repeated || edge && !first || edge && at > 0)) {
            return RUNNING;
        }
        boolean isShort = !folded.get(at).isEmpty() && !SENTENCE.matcher(text).matches();
        boolean secret = SECRET.matcher(text).matches();
        boolean running = repeated
                && !first
                && isShort
                && (isOnSheet(at) || edge && secret)
                && !isOfLetter(at)
                && (secret || !SALUTE_OR_NUMBER.matcher(text).matches());
        return running || secret && edge && !first && isShort ? RUNNING : "";
    }

    /** Whether a break, a page's number or another stamp stands beside it: the end of the file alone is no sheet's. */
    private boolean isOnSheet(int at) {
        return at > 0 && (isBoundary(at - 1) || removed.contains(at - 1))
                || at + 1 < lines.size() && isBoundary(at + 1);
    }

    /**
     * Whether a line that comes twice is the head or the signature of another letter: words of greeting, the line below
     * a close, a line above a salutation.
     */
    private boolean isOfLetter(int at) {
        boolean signed = at > 0 && Phrases.isClose(lines.get(at - 1).text());
        boolean greets = lines.subList(at, Math.min(lines.size(), at + HEAD)).stream()
                .anyMatch(line -> line.is(text -> Phrases.greeted(text) != null));
        return signed || greets || Phrases.isClose(lines.get(at).text());
    }

    /** Whether it is the first or last line of a sheet, as far as page breaks, page numbers and other stamps show. */
    private boolean isEdge(int at) {
        return at > 0 && (isBoundary(at - 1) || removed.contains(at - 1))
                || at + 1 == lines.size()
                || isBoundary(at + 1);
    }

    private boolean isBoundary(int at) {
        String text = lines.get(at).text();
        return text.equals(Sheet.BREAK)
                || PageBreaks.number(text) >= 0
                || COPY.matcher(text).matches();
    }

    private static String folded(String text) {
        return text.replaceAll("[^\\p{L}\\d]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
