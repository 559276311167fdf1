package org.depesha.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.depesha.BuildMode;
import org.depesha.BuildResult;
import org.depesha.problem.Problems;

/** What the commands run: {@link BuildMode#run}. */
@FunctionalInterface
interface BuildStage {
    BuildResult run(Path folder, String base, BuildMode mode, Problems problems, Consumer<String> progress);
}
