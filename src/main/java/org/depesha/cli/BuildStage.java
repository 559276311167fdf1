package org.depesha.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.depesha.EditionBuild;
import org.depesha.problem.Problems;

/** What the commands run: {@link EditionBuild#run}. */
@FunctionalInterface
interface BuildStage {
    EditionBuild.Result run(Path folder, EditionBuild.Mode mode, Problems problems, Consumer<String> progress);
}
