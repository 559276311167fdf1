package org.depesha.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.depesha.output.NewFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a small edition to begin with. */
@Command(
        name = "init",
        header = "Create a small sample edition that explains itself.",
        description =
                "Writes two invented letters, with registers and pages, into a new or empty folder, or one that has "
                        + "no more than a fresh repository: hidden files, a README, a licence. No file is overwritten.")
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Parameters(paramLabel = "FOLDER", description = "The folder to create, or one without content.")
    private Path folder = Path.of(".");

    @Option(names = "--empty", description = "Write no letters: settings, empty registers, and nothing invented.")
    private boolean empty;

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
        NewFolder.sweep(folder);
        if (!NewFolder.isFresh(folder)) {
            throw new ParameterException(spec.commandLine(), "`" + folder + "` is not empty: name a new folder.");
        }
        Map<String, byte[]> files =
                empty ? FirstEdition.empty(FirstEdition.newId()) : FirstEdition.files(FirstEdition.newId());
        List<String> kept = NewFolder.add(folder, files);
        if (!options.quiet()) {
            terminal.out()
                    .println("Created " + (empty ? "an empty" : "a small") + " edition in " + folder
                            + ". Start with its "
                            + (kept.contains("README.md") ? "content/edition.yml" : "README.md")
                            + ", then run: depesha " + (empty ? "serve " : "build ") + quoted(folder.toString()));
            if (kept.contains(".gitignore")) {
                terminal.out()
                        .println("Your .gitignore is kept: add the lines `.site-*`, `.content-lock` and `.depesha/` "
                                + "to it.");
            }
            terminal.out().flush();
        }
        return Exit.DONE;
    }

    /** A name as a shell takes it for one word. */
    private static String quoted(String name) {
        return name.contains(" ") ? "\"" + name + "\"" : name;
    }
}
