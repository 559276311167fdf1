package org.depesha.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Begins something new in an edition. */
@Command(
        name = "new",
        header = "Begin a document.",
        description = "`depesha new letter` writes the front matter of a letter for you to go on with.",
        synopsisSubcommandLabel = "letter",
        commandListHeading = "%nCommands:%n",
        subcommands = NewLetterCommand.class)
final class NewCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOptions help = new HelpOptions();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what is new: `depesha new letter --from … --to … --date …`.");
    }
}
