package org.depesha.problem;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says a problem as an editor reads it: its place, what it is, the line of the source with a mark under the place, and
 * the next step.
 *
 * <pre>
 * content/documents/x.md:12:8: error[unknown-person]: No person `pend-dehuai`.
 *   12 │ From [Peng](person:pend-dehuai)
 *      │      ^
 *   → Did you mean `peng-dehuai`?
 * </pre>
 */
public final class ProblemPrinter {

    /** The parts that may be told apart by colour. */
    public enum Part {
        PLACE,
        ERROR,
        WARNING,
        MARGIN,
        MARK,
        NEXT_STEP
    }

    /** Colours a part of the text; must leave its characters as they are. */
    @FunctionalInterface
    public interface Style {
        /** No colours. */
        Style PLAIN = (part, text) -> text;

        String apply(Part part, String text);
    }

    /** The signs around the text: some terminals know only ASCII. */
    public enum Signs {
        UNICODE("│", "→", "…"),
        ASCII("|", "->", "...");

        private final String margin;
        private final String arrow;
        private final String ellipsis;

        Signs(String margin, String arrow, String ellipsis) {
            this.margin = margin;
            this.arrow = arrow;
            this.ellipsis = ellipsis;
        }

        /** All of them in a row, to ask an encoder whether it knows them. */
        public String all() {
            return margin + arrow + ellipsis;
        }
    }

    /** Columns of a terminal; of a longer line only a window around the place is shown. */
    private static final int WIDTH = 160;

    /** What differs between sentences that say the same. */
    private static final Pattern NAMED = Pattern.compile("`[^`]*`|\"[^\"]*\"|\\d+");

    /** How many problems of one kind are shown. */
    private static final int SHOWN = 3;

    private final SourceLines lines;
    private final Style style;
    private final Signs signs;

    public ProblemPrinter(SourceLines lines, Style style, Signs signs) {
        this.lines = lines;
        this.style = style;
        this.signs = signs;
    }

    /** A problem in one to four lines, each of which ends with a line feed. */
    public String print(Problem problem) {
        String place = problem.place().toString();
        return (place.isEmpty() ? "" : style.apply(Part.PLACE, ShownText.folded(place) + ":") + " ")
                + kind(problem.code())
                + " "
                + ShownText.folded(problem.what())
                + "\n"
                + lines.find(problem.place())
                        .map(line -> source(problem.place(), line))
                        .orElse("")
                + "  "
                + style.apply(Part.NEXT_STEP, signs.arrow)
                + " "
                + ShownText.folded(problem.nextStep())
                + "\n";
    }

    /**
     * All problems in order; of those of one kind no more than the first three, and behind all how many there are more.
     */
    public String print(List<Problem> problems) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Code, Integer> more = new EnumMap<>(Code.class);
        StringBuilder all = new StringBuilder();
        for (Problem problem : problems) {
            if (counts.merge(sentence(problem), 1, Integer::sum) <= SHOWN) {
                all.append(print(problem));
            } else {
                more.merge(problem.code(), 1, Integer::sum);
            }
        }
        more.forEach((code, count) -> all.append(kind(code))
                .append(String.format(Locale.ENGLISH, " %,d more like these; `--problems FILE` writes all.\n", count)));
        return all.toString();
    }

    /** What problems of one kind have in common: their code, and their sentence but for what it names or counts. */
    private static String sentence(Problem problem) {
        return problem.code() + NAMED.matcher(problem.what()).replaceAll("");
    }

    private String kind(Code code) {
        Part part = code.severity() == Severity.ERROR ? Part.ERROR : Part.WARNING;
        return style.apply(part, code.severity().name().toLowerCase(Locale.ROOT) + "[" + code.id() + "]:");
    }

    private String source(Place place, String line) {
        String number = Integer.toString(place.line());
        ShownText shown = ShownText.of(line, place.column(), WIDTH, signs.ellipsis);
        String text = "  " + style.apply(Part.MARGIN, number + " " + signs.margin) + " " + shown.text() + "\n";
        return place.column() == 0
                ? text
                : text
                        + "  "
                        + style.apply(Part.MARGIN, " ".repeat(number.length() + 1) + signs.margin)
                        + " ".repeat(1 + shown.markAt())
                        + style.apply(Part.MARK, "^")
                        + "\n";
    }

    /** How many there are: {@code 3 errors, 1 warning}; empty for none. */
    public static String summary(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        return (errors == 0 ? "" : counted(errors, "error"))
                + (errors > 0 && warnings > 0 ? ", " : "")
                + (warnings == 0 ? "" : counted(warnings, "warning"));
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
