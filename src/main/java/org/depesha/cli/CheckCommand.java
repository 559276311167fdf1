package org.depesha.cli;

import java.util.concurrent.Callable;
import org.depesha.BuildMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks an edition. */
@Command(
        name = "check",
        header = "Report an edition's problems without writing anything.",
        description = "Does everything that `build` does except write the site.")
final class CheckCommand implements Callable<Integer> {

    private final EditionRun run;

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private HelpOptions help = new HelpOptions();

    CheckCommand(EditionRun run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        return run.run(edition.folder(), BuildMode.CHECK);
    }
}
