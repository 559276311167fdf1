package org.depesha.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesha.output.NewFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a small edition to begin with. */
@Command(
        name = "init",
        header = "Create a small sample edition that explains itself.",
        description = "Writes two invented letters, with registers and pages, into a new or empty folder.")
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Parameters(paramLabel = "FOLDER", description = "The folder to create; it must be new or empty.")
    private Path folder = Path.of(".");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOptions help = new HelpOptions();

    InitCommand(Terminal terminal, CommonOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (!NewFolder.isFree(folder)) {
            throw new ParameterException(spec.commandLine(), "`" + folder + "` is not empty: name a new folder.");
        }
        NewFolder.fill(folder, FirstEdition.files(FirstEdition.newId()));
        if (!options.quiet()) {
            terminal.out()
                    .println("Created a small edition in " + folder + ". Start with its README.md, then run: depesha "
                            + "build "
                            + quoted(folder.toString()));
            terminal.out().flush();
        }
        return Exit.DONE;
    }

    /** A name as a shell takes it for one word. */
    private static String quoted(String name) {
        return name.contains(" ") ? "\"" + name + "\"" : name;
    }
}
