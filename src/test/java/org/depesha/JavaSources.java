package org.depesha;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java files of the program and of its tests, as the compiler parses them. */
final class JavaSources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");

    private JavaSources() {}

    /** The files below a folder, sorted. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Parses all files below a folder, and hands out one after the other. */
    static void parse(Path folder, BiConsumer<CompilationUnitTree, DocTrees> visitor) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(in(folder)));
            DocTrees trees = DocTrees.instance(task);
            task.parse().forEach(unit -> visitor.accept(unit, trees));
        }
    }

    /** {@code EntryPage.java:17}. */
    static String place(CompilationUnitTree unit, long position) {
        return Path.of(unit.getSourceFile().toUri()).getFileName() + ":"
                + unit.getLineMap().getLineNumber(position);
    }
}
