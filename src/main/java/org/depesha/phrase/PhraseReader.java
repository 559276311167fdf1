package org.depesha.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * Reads rule files of one language, and reports what is wrong with them by line. A line is a lexicon ({@code name =
 * words}), a part ({@code name : pattern}), the name of a rule ({@code rule name}), or, below one, its pattern
 * ({@code match}) or a sentence ({@code yes}, {@code no}); what follows {@code #} at the beginning of a line is a
 * comment.
 */
final class PhraseReader {

    private static final Pattern LEXICON = Pattern.compile("([\\p{L}\\d-]+)\\s*=\\s+(.*)");
    private static final Pattern PART = Pattern.compile("([\\p{L}\\d-]+)\\s*:\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("rule\\s+([\\p{L}\\d-]+)\\s*");
    private static final Pattern BELOW = Pattern.compile("(match|yes|no)\\s+(.*)");
    private static final String MEANS = " => ";

    private final Problems problems;
    private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();
    private final Map<String, Node> parts = new LinkedHashMap<>();
    private final List<PhraseRule> rules = new ArrayList<>();
    private final Map<Node, Place> patterns = new LinkedHashMap<>();

    PhraseReader(Problems problems) {
        this.problems = problems;
    }

    /** A rule being read. */
    private static final class Draft {
        final String name;
        final Place place;
        final List<Node> patterns = new ArrayList<>();
        final List<Example> examples = new ArrayList<>();

        /** Whether a line says what it looks for, well or not. */
        boolean sought;

        Draft(String name, Place place) {
            this.name = name;
            this.place = place;
        }
    }

    /** Reads one file more. */
    void read(String file, String text) {
        Draft rule = null;
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String words = line.strip();
            Place place = new Place(file, number, 0);
            if (words.isEmpty() || words.startsWith("#")) {
                continue;
            }
            Matcher named = RULE.matcher(words);
            if (named.matches()) {
                finish(rule);
                rule = new Draft(named.group(1), place);
            } else if (rule != null && Character.isWhitespace(line.charAt(0))) {
                below(rule, words, place);
            } else {
                finish(rule);
                rule = null;
                list(words, place);
            }
        }
        finish(rule);
    }

    private void list(String words, Place place) {
        Matcher lexicon = LEXICON.matcher(words);
        Matcher part = PART.matcher(words);
        if (lexicon.matches()) {
            lexicons.computeIfAbsent(lexicon.group(1), name -> new Lexicon()).with(lexicon.group(2));
        } else if (part.matches()) {
            pattern(part.group(2), place).forEach(node -> parts.put(part.group(1), node));
        } else {
            problems.report(Code.BROKEN_RULE, place, "This line is neither a lexicon, a part nor a rule.");
        }
    }

    private void below(Draft rule, String words, Place place) {
        Matcher below = BELOW.matcher(words);
        if (!below.matches()) {
            problems.report(Code.BROKEN_RULE, place, "Only `match`, `yes` and `no` may stand below a rule.");
        } else if (below.group(1).equals("match")) {
            rule.sought = true;
            rule.patterns.addAll(pattern(below.group(2), place));
        } else {
            rule.examples.add(example(below.group(1), below.group(2), place));
        }
    }

    /** {@code SENTENCE => words ; more words / label=words}. */
    private static Example example(String kind, String words, Place place) {
        int means = words.lastIndexOf(MEANS);
        if (kind.equals("no") || means < 0) {
            return new Example(words, List.of(), List.of(), place);
        }
        String[] found = words.substring(means + MEANS.length()).split(" // ", 2);
        return new Example(
                words.substring(0, means).strip(),
                List.of(found[0].strip().split(" ; ")),
                found.length == 1 ? List.of() : List.of(found[1].strip().split(" ")),
                place);
    }

    private List<Node> pattern(String words, Place place) {
        try {
            Node node = PatternReader.read(words);
            patterns.put(node, place);
            return List.of(node);
        } catch (IllegalArgumentException e) {
            problems.report(Code.BROKEN_RULE, place, "This is not a pattern: " + e.getMessage() + ".");
            return List.of();
        }
    }

    private void finish(@org.jspecify.annotations.Nullable Draft rule) {
        if (rule == null) {
            return;
        }
        boolean yes =
                rule.examples.stream().anyMatch(example -> !example.found().isEmpty());
        boolean no = rule.examples.stream().anyMatch(example -> example.found().isEmpty());
        if (!rule.sought || !yes || !no) {
            String missing = !rule.sought ? "match" : yes ? "no" : "yes";
            problems.report(Code.BROKEN_RULE, rule.place, "The rule `" + rule.name + "` has no `" + missing + "`.");
            return;
        }
        if (rule.patterns.isEmpty()) {
            return;
        }
        Node pattern = rule.patterns.size() == 1 ? rule.patterns.get(0) : new Node.AnyOf(rule.patterns);
        rules.add(new PhraseRule(rule.name, pattern, rule.examples, rule.place));
    }

    /** What was read, each pattern that asks for something unknown, or calls itself, left out and reported. */
    PhraseRules rules(String language) {
        NodeCheck check = new NodeCheck(lexicons, parts);
        patterns.forEach(
                (node, place) -> check.wrong(node).ifPresent(wrong -> problems.report(Code.BROKEN_RULE, place, wrong)));
        List<PhraseRule> sound = rules.stream()
                .filter(rule -> check.wrong(rule.pattern()).isEmpty())
                .toList();
        return new PhraseRules(language, lexicons, parts, sound);
    }
}
