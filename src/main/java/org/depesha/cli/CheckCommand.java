package org.depesha.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesha.EditionBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks an edition. */
@Command(
    name = "check",
    header = "Say what is wrong with an edition, and write nothing.",
    description = "Does all that `build` does, but for the writing.",
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
final class CheckCommand implements Callable<Integer> {

  private final EditionRun run;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The edition: the folder that holds `content/`. Left out: this one.")
  private Path folder = Path.of(".");

  @Mixin private HelpOptions help = new HelpOptions();

  CheckCommand(EditionRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.run(folder, EditionBuild.Mode.CHECK);
  }
}
