package org.depesha;

import java.nio.file.Path;
import java.util.List;
import org.depesha.output.ReportFile;
import org.depesha.problem.Problem;
import org.depesha.problem.ProblemRows;

/** Keeps all problems of a run in a file, as a terminal shows only the first of each kind. */
public final class ProblemReport {

    private ProblemReport() {}

    /** Writes CSV where the file's name ends with {@code .csv}, else JSON Lines. */
    public static void write(Path file, List<Problem> problems) {
        ReportFile.write(file, ProblemRows.of(file.toString()).text(problems));
    }
}
