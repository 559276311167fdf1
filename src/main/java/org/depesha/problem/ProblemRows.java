package org.depesha.problem;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes problems for machines, one a line, each with the same seven values. */
public enum ProblemRows {
    /** JSON Lines: an object a line, numbers as numbers. */
    JSONL {
        @Override
        String head() {
            return "";
        }

        @Override
        String row(List<String> values) {
            StringBuilder row = new StringBuilder("{");
            for (int i = 0; i < KEYS.size(); i++) {
                boolean number = NUMBERS.contains(KEYS.get(i));
                row.append(i == 0 ? "" : ", ")
                        .append(quoted(KEYS.get(i), ProblemRows::escaped))
                        .append(": ")
                        .append(number ? values.get(i) : quoted(values.get(i), ProblemRows::escaped));
            }
            return row.append("}\n").toString();
        }
    },
    /** CSV (RFC 4180), with a line of heads. */
    CSV {
        @Override
        String head() {
            return String.join(",", KEYS) + "\n";
        }

        @Override
        String row(List<String> values) {
            return values.stream()
                            .map(value -> quoted(value, text -> text.replace("\"", "\"\"")))
                            .collect(Collectors.joining(","))
                    + "\n";
        }
    };

    private static final List<String> KEYS = List.of("file", "line", "column", "severity", "code", "what", "next");
    private static final List<String> NUMBERS = List.of("line", "column");

    /** The form that a file's name asks for: CSV where it ends with {@code .csv}. */
    public static ProblemRows of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : JSONL;
    }

    /** All problems, in order. */
    public String text(List<Problem> problems) {
        return head()
                + problems.stream().map(ProblemRows::values).map(this::row).collect(Collectors.joining());
    }

    abstract String head();

    abstract String row(List<String> values);

    private static List<String> values(Problem problem) {
        return Stream.of(
                        problem.place().file(),
                        problem.place().line(),
                        problem.place().column(),
                        problem.code().severity().name().toLowerCase(Locale.ROOT),
                        problem.code().id(),
                        problem.what(),
                        problem.nextStep())
                .map(String::valueOf)
                .toList();
    }

    private static String quoted(String text, UnaryOperator<String> escape) {
        return '"' + escape.apply(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                escaped.append('\\').append((char) sign);
            } else if (sign < ' ') {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", sign));
            } else {
                escaped.append((char) sign);
            }
        });
        return escaped.toString();
    }
}
