package org.depesha.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.depesha.BuildMode;
import org.depesha.BuildOrder;
import org.depesha.BuildResult;
import org.depesha.problem.Problem;
import org.depesha.problem.ProblemPrinter;
import org.depesha.problem.Problems;
import org.depesha.problem.SourceLines;

/** One run over an edition: its progress, its problems, and one line on what came of it. */
record EditionRun(Terminal terminal, BuildStage build, CommonOptions options) {

    /** Runs, and gives the exit code. */
    int run(BuildOrder order, BuildMode mode) {
        long begin = System.nanoTime();
        Problems problems = new Problems();
        BuildResult result;
        try (ProgressLine progress = ProgressLine.on(terminal, options.quiet())) {
            result = build.run(order, mode, problems, progress);
        }
        List<Problem> found = problems.sorted();
        options.keep(found);
        print(order.folder(), found, terminal);
        if (!problems.hasErrors() && !options.quiet()) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            terminal.out().println(outcome(order.folder(), mode, result, seconds) + leftOut(problems.passedOver()));
        }
        terminal.flush();
        return found.stream().anyMatch(Problem::isError) ? Exit.EDITION_HAS_ERRORS : Exit.DONE;
    }

    /** The same, which tells somebody else of its progress too. */
    EditionRun telling(Consumer<String> more) {
        return new EditionRun(
                terminal,
                (order, mode, problems, progress) -> build.run(order, mode, problems, progress.andThen(more)),
                options);
    }

    /** Says all problems, and how many they are. */
    static void print(Path folder, List<Problem> found, Terminal terminal) {
        if (!found.isEmpty()) {
            ProblemPrinter printer =
                    new ProblemPrinter(new SourceLines(folder), new AnsiStyle(terminal.ansi()), terminal.signs());
            terminal.err().print(printer.print(found));
            terminal.err().println(ProblemPrinter.summary(found));
            terminal.err().flush();
        }
    }

    private static String outcome(Path folder, BuildMode mode, BuildResult result, double seconds) {
        String made = counted(result.documents(), "document") + ", " + counted(result.pages(), "page");
        String time = String.format(Locale.ENGLISH, " in %.1f s", seconds);
        if (!mode.writes()) {
            return "Checked " + made + time + ": no errors";
        }
        String site = folder.resolve("site").normalize().toString().replace('\\', '/') + "/";
        return "Built " + made + time + ": " + site + " ("
                + counted(result.extent().files(), "file") + ", "
                + size(result.extent().bytes()) + (result.written() ? "" : "; unchanged") + ")";
    }

    private static String leftOut(List<String> files) {
        return files.isEmpty()
                ? ""
                : "\nLeft out " + counted(files.size(), "file") + " with errors: " + String.join(", ", files);
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ENGLISH, "%,d kB", Math.round(bytes / 1e3))
                : String.format(Locale.ENGLISH, "%,.1f MB", bytes / 1e6);
    }

    static String counted(int count, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
