package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Patterns read words of any language, and alike on every Java: up to Java 18 {@code \b} knows all letters, from 19 on
 * only those of ASCII, unless it is written {@code (?U:\b)}; {@code (?i)} and {@code \w} know ASCII on all.
 */
class PatternsTest {

    private static final Pattern BARE_EDGE = Pattern.compile("(?<!\\(\\?U:)\\\\[bB]");
    private static final Pattern ASCII_CASE = Pattern.compile("\\(\\?[a-tv-z]*i[a-tv-z]*(?:-[a-z]+)?[:)]");
    private static final Pattern ASCII_WORD = Pattern.compile("\\\\[wW]");
    private static final Pattern OTHER_LETTER = Pattern.compile("[\\p{L}&&[^a-zA-Zº]]");

    /** What is wrong with a pattern; empty where nothing is. */
    private static String fault(String pattern) {
        boolean other = OTHER_LETTER.matcher(pattern).find();
        if (BARE_EDGE.matcher(pattern).find()) {
            return "write (?U:\\b) for \\b";
        }
        if (other && ASCII_CASE.matcher(pattern).find()) {
            return "write (?iu) for (?i) where letters are not ASCII";
        }
        return other && ASCII_WORD.matcher(pattern).find() ? "write [\\p{L}\\d] for \\w" : "";
    }

    @Test
    void patternsInJavaKnowAllLetters() throws IOException {
        List<String> faults = new ArrayList<>();
        JavaSources.parse(JavaSources.MAIN, (unit, trees) -> unit.accept(new Strings(unit, trees), faults));
        assertThat(faults).isEmpty();
    }

    @Test
    void patternsInTablesKnowAllLetters() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/depesha/ingest"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !fault(line).isEmpty())
                        .forEach(line -> faults.add(file + ": " + fault(line) + ": " + line));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\\bdear, true", "(?U:\\b)день, false", "(?i)день, true", "(?iu)день, false", "\\W*день, true"})
    void aPatternThatKnowsOnlyAsciiIsFound(String pattern, boolean wrong) {
        assertThat(!fault(pattern).isEmpty()).isEqualTo(wrong);
    }

    /** Strings as they stand together: pieces that are joined are one. */
    private static final class Strings extends TreeScanner<Void, List<String>> {

        private final CompilationUnitTree unit;
        private final DocTrees trees;

        Strings(CompilationUnitTree unit, DocTrees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitBinary(BinaryTree tree, List<String> faults) {
            StringBuilder joined = new StringBuilder();
            join(tree, joined);
            check(joined.toString(), tree, faults);
            return super.visitBinary(tree, faults);
        }

        @Override
        public Void visitLiteral(LiteralTree tree, List<String> faults) {
            if (tree.getValue() instanceof String value) {
                check(value, tree, faults);
            }
            return null;
        }

        private void check(String pattern, Tree tree, List<String> faults) {
            String fault = fault(pattern);
            if (!fault.isEmpty()) {
                long at = trees.getSourcePositions().getStartPosition(unit, tree);
                faults.add(JavaSources.place(unit, at) + ": " + fault + ": " + pattern);
            }
        }

        private static void join(Tree tree, StringBuilder joined) {
            if (tree instanceof BinaryTree both) {
                join(both.getLeftOperand(), joined);
                join(both.getRightOperand(), joined);
            } else if (tree instanceof LiteralTree literal && literal.getValue() instanceof String value) {
                joined.append(value);
            }
        }
    }
}
