package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the formatter does not hold of the form of the sources. */
class StyleTest {

    private static final int COLUMNS = 120;
    private static final int LINES = 30;

    /** @param lines from its first word, or its first annotation, to its closing brace; its Javadoc is not counted */
    private record Method(String place, long lines) {}

    @Test
    void noLineOfJavaIsLongerThan120Columns() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path folder : List.of(JavaSources.MAIN, JavaSources.TEST)) {
            for (Path file : JavaSources.in(folder)) {
                List<String> lines = Files.readAllLines(file);
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).codePointCount(0, lines.get(i).length()) > COLUMNS)
                        .forEach(i -> tooLong.add(file + ":" + (i + 1)));
            }
        }
        assertThat(tooLong)
                .as("the formatter leaves strings, text blocks and comments as they are: wrap these lines by hand")
                .isEmpty();
    }

    @Test
    void ofAHundredMethodsAtMostOneIsLongerThan30Lines() throws IOException {
        List<Method> methods = new ArrayList<>();
        JavaSources.parse(
                JavaSources.MAIN,
                (unit, trees) -> unit.accept(new MethodLengths(unit, trees.getSourcePositions()), methods));
        List<Method> tooLong = methods.stream()
                .filter(method -> method.lines() > LINES)
                .sorted(Comparator.comparing(Method::lines).reversed())
                .toList();
        assertThat(tooLong.size())
                .as(() -> "longer than %d lines: %d of %d methods%n%s"
                        .formatted(LINES, tooLong.size(), methods.size(), lines(tooLong)))
                .isLessThanOrEqualTo(methods.size() / 100);
    }

    private static String lines(List<Method> methods) {
        return String.join(
                "\n",
                Stream.concat(methods.stream().map(Method::toString), Stream.of(""))
                        .toList());
    }

    private static final class MethodLengths extends TreeScanner<Void, List<Method>> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<Method> all) {
            LineMap lines = unit.getLineMap();
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            String place = JavaSources.place(unit, start) + " " + method.getName();
            all.add(new Method(place, lines.getLineNumber(end) - lines.getLineNumber(start) + 1));
            return super.visitMethod(method, all);
        }
    }
}
