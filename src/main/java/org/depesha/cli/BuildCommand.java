package org.depesha.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesha.EditionBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Builds an edition's site. */
@Command(
    name = "build",
    header = "Build an edition's web site in its folder `site/`.",
    description =
        "Reads `content/` and `templates/`, and replaces `site/` as a whole; while there are errors, nothing is written.",
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
final class BuildCommand implements Callable<Integer> {

  private final EditionRun run;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The edition: the folder that holds `content/`. Left out: this one.")
  private Path folder = Path.of(".");

  @Mixin private HelpOptions help = new HelpOptions();

  BuildCommand(EditionRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.run(folder, EditionBuild.Mode.BUILD);
  }
}
