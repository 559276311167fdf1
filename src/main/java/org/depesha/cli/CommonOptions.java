package org.depesha.cli;

import java.nio.file.Path;
import java.util.List;
import org.depesha.ProblemReport;
import org.depesha.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command knows, before or behind its name. */
final class CommonOptions {

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print problems only.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "If the program fails, print a stack trace.")
    private boolean debug;

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Write all problems into a file: CSV if its name ends with `.csv`, else JSON Lines.")
    private @Nullable Path problems;

    /** Writes the problems of a run into the file that was asked for. */
    void keep(List<Problem> found) {
        if (problems != null) {
            ProblemReport.write(problems, found);
        }
    }

    boolean quiet() {
        return quiet;
    }

    boolean debug() {
        return debug;
    }
}
