package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/**
 * The records that templates see are documented key by key. The compiler's {@code -Xdoclint} checks that what is said
 * is well formed; it misses a component that nothing is said of, before Java 21.
 */
class PageRecordsTest {

    @Test
    void everyKeyThatATemplateSeesIsExplained() throws IOException {
        List<String> records = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        JavaSources.parse(
                JavaSources.MAIN.resolve("org/depesha/html"),
                (unit, trees) -> new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        if (type.getKind() == Tree.Kind.RECORD
                                && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                            String place = place(unit, trees, type);
                            records.add(place);
                            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                            unexplained(type, comment).forEach(key -> silent.add(place + " " + key));
                        }
                        return super.visitClass(type, nothing);
                    }
                }.scan(unit, null));
        assertThat(records).hasSizeGreaterThan(50);
        assertThat(silent)
                .as("say what these hold, in units or by an example, and when they are empty or null")
                .isEmpty();
    }

    private static String place(CompilationUnitTree unit, DocTrees trees, ClassTree type) {
        return JavaSources.place(unit, trees.getSourcePositions().getStartPosition(unit, type)) + " "
                + type.getSimpleName();
    }

    /** The components of a record that its comment passes over. */
    private static List<String> unexplained(ClassTree type, DocCommentTree comment) {
        List<String> explained = comment == null
                ? List.of()
                : comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(tag -> (ParamTree) tag)
                        .filter(tag -> !tag.getDescription().isEmpty())
                        .map(tag -> tag.getName().toString())
                        .toList();
        return components(type).stream().filter(key -> !explained.contains(key)).toList();
    }

    private static List<String> components(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(member -> (VariableTree) member)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> field.getName().toString())
                .toList();
    }
}
