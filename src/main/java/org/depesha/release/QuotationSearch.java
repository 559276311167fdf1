package org.depesha.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.release.TextComparison.Piece;
import org.depesha.release.TextComparison.Run;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a quotation in a text. White space, the shapes of quotation marks and dashes, and what divides a word at
 * the end of a line make no difference; where the words are not found so, quotation marks and square brackets make none
 * either, since a page sets them where its TEI has elements. Everything else does. A quotation may reach from one
 * passage into the next.
 */
public final class QuotationSearch {

    private static final Pattern QUOTE = Pattern.compile("[“”„‟«»″‘’‚‛‹›′\"]");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−]");
    /** What is not seen: soft hyphens, and joiners of no width. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u200C\\u200D\\u2060\\uFEFF]");
    /** A hyphen at the end of a line, of a word that goes on in the next. */
    private static final Pattern LINE_END = Pattern.compile("(?<=\\p{L})[-\\u00AD‐]\\s*\\R\\s*(?=\\p{Ll})");

    private static final Pattern OUTER = Pattern.compile("^'+|'+$");
    /** What an edition sets around words that are not its writer's: quotation marks by its style, brackets. */
    private static final Pattern SET = Pattern.compile("(?<!\\p{L})'|'(?!\\p{L})|[\\[\\]]");

    /** Of a longer quotation that stands nowhere, so many words are looked for: they are enough to know the place. */
    private static final int MOST_WORDS = 400;

    /** Words that are nearer than this are worth showing: so many of ten may be others. */
    private static final double NEAR = 0.5;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    private record Span(Piece piece, int start, int end) {}

    /**
     * Where a quotation stands, or what is nearest to it.
     *
     * @param exact whether it stands there word by word
     * @param first the anchor of the passage in which it begins; empty for a part that has none
     * @param last that in which it ends
     * @param runs the words of the text against those of the quotation; GONE is what only the text has, NEW what only
     *     the quotation has
     */
    public record Finding(boolean exact, String first, String last, List<Run> runs) {}

    /** A search in a text. */
    public QuotationSearch(List<Piece> pieces) {
        for (Piece piece : pieces) {
            String words = fold(piece.words());
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ");
                spans.add(new Span(piece, text.length(), text.length() + words.length()));
                text.append(words);
            }
        }
    }

    /** Words without what makes no difference. */
    static String fold(String words) {
        String quotes = QUOTE.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll("'");
        return TextDigest.normal(DASH.matcher(quotes).replaceAll("-"));
    }

    /**
     * What a quotation may stand for, the nearest first: itself, with the words that a line's end divided made whole,
     * with a hyphen that stood there, and each without quotation marks around it.
     */
    private static List<String> readings(String quotation) {
        return Stream.of(
                        quotation,
                        LINE_END.matcher(quotation).replaceAll(""),
                        LINE_END.matcher(quotation).replaceAll("-"))
                .map(QuotationSearch::fold)
                .flatMap(words -> Stream.of(words, OUTER.matcher(words).replaceAll("")))
                .distinct()
                .toList();
    }

    /** The same words without the marks and brackets that an edition sets. */
    private static String bare(String words) {
        return SET.matcher(words).replaceAll("");
    }

    /** Every place where the quotation stands; or else the one that is nearest to it; none where nothing is near. */
    public List<Finding> find(String quotation) {
        List<String> readings = readings(quotation);
        List<Finding> exact = Stream.concat(
                        readings.stream().map(this::exact), readings.stream().map(this::withoutSigns))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        String wanted = readings.get(0);
        Finding nearest = exact.isEmpty() && !wanted.isEmpty() ? nearest(wanted) : null;
        return nearest == null ? exact : List.of(nearest);
    }

    private List<Finding> exact(String wanted) {
        return places(text.toString(), wanted, offset -> offset);
    }

    /** Where the words stand if neither side's quotation marks and brackets are looked at. */
    private List<Finding> withoutSigns(String quotation) {
        StringBuilder words = new StringBuilder();
        int[] offsets = new int[text.length()];
        Matcher set = SET.matcher(text);
        int next = set.find() ? set.start() : text.length();
        for (int offset = 0; offset < text.length(); offset++) {
            if (offset < next) {
                offsets[words.length()] = offset;
                words.append(text.charAt(offset));
            } else {
                next = set.find() ? set.start() : text.length();
            }
        }
        return places(words.toString(), bare(quotation), offset -> offsets[offset]);
    }

    private List<Finding> places(String words, String wanted, IntUnaryOperator offset) {
        List<Finding> places = new ArrayList<>();
        for (int at = words.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = words.indexOf(wanted, at + 1)) {
            places.add(new Finding(
                    true,
                    spanAt(offset.applyAsInt(at)).piece().anchor(),
                    spanAt(offset.applyAsInt(at + wanted.length() - 1)).piece().anchor(),
                    List.of()));
        }
        return places;
    }

    private Span spanAt(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (spans.get(middle).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return spans.get(low);
    }

    private static String beginning(String quotation) {
        int end = -1;
        for (int words = 0; words < MOST_WORDS; words++) {
            end = quotation.indexOf(' ', end + 1);
            if (end < 0) {
                return quotation;
            }
        }
        return quotation.substring(0, end);
    }

    /** The words that the fewest changes turn into the quotation (Sellers 1980). */
    private @Nullable Finding nearest(String quotation) {
        String[] wanted = beginning(quotation).split(" ");
        List<int[]> words = Pattern.compile("\\S+")
                .matcher(text)
                .results()
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
        int[] costs = new int[wanted.length + 1];
        int[] starts = new int[wanted.length + 1];
        for (int i = 0; i <= wanted.length; i++) {
            costs[i] = i;
        }
        int best = wanted.length;
        int from = 0;
        int to = 0;
        for (int j = 0; j < words.size(); j++) {
            String word = text.substring(words.get(j)[0], words.get(j)[1]);
            int diagonal = costs[0];
            int diagonalStart = j;
            starts[0] = j + 1;
            for (int i = 1; i <= wanted.length; i++) {
                int replaced = diagonal + (wanted[i - 1].equals(word) ? 0 : 1);
                int replacedStart = diagonalStart;
                diagonal = costs[i];
                diagonalStart = starts[i];
                boolean skip = costs[i] + 1 < Math.min(replaced, costs[i - 1] + 1);
                boolean insert = !skip && costs[i - 1] + 1 < replaced;
                starts[i] = skip ? starts[i] : insert ? starts[i - 1] : replacedStart;
                costs[i] = skip ? costs[i] + 1 : insert ? costs[i - 1] + 1 : replaced;
            }
            boolean nearer =
                    Math.abs(j + 1 - starts[wanted.length] - wanted.length) < Math.abs(to + 1 - from - wanted.length);
            if (costs[wanted.length] < best || costs[wanted.length] == best && nearer) {
                best = costs[wanted.length];
                from = starts[wanted.length];
                to = j;
            }
        }
        if (best > NEAR * wanted.length || from > to || words.isEmpty()) {
            return null;
        }
        int start = words.get(from)[0];
        int end = words.get(to)[1];
        List<Run> runs = TextComparison.runs(text.substring(start, end), String.join(" ", wanted));
        return new Finding(
                false, spanAt(start).piece().anchor(), spanAt(end - 1).piece().anchor(), runs);
    }
}
