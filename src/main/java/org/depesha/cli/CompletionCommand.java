package org.depesha.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what teaches a shell the program's commands and options. */
@Command(
        name = "completion",
        header = "Print a completion script for bash or zsh.",
        description = "To load it into the current shell: source <(depesha completion)")
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOptions help = new HelpOptions();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        terminal.out().flush();
        return Exit.DONE;
    }
}
