package org.depesha.cli;

import java.util.function.Consumer;
import org.depesha.BuildMode;
import org.depesha.BuildOrder;
import org.depesha.BuildResult;
import org.depesha.problem.Problems;

/** What the commands run: {@link BuildMode#run}. */
@FunctionalInterface
interface BuildStage {
    BuildResult run(BuildOrder order, BuildMode mode, Problems problems, Consumer<String> progress);
}
